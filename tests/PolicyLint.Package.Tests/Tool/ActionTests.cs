using System.Diagnostics;
using System.Text.Json;
using PolicyLint.Package.Tests.Hosts;
using PolicyLint.Package.Tests.House;

namespace PolicyLint.Package.Tests.Tool;

/// <summary>The composite action, its scripts run as a runner would run them: in order, with inputs and outputs put in.</summary>
[Collection(PackedToolTests.Name)]
public sealed class ActionTests(PackedTool tool)
{
    private const string Action = ".github/actions/policylint/action.yml";

    public static TheoryData<string> Files => [Action, ".github/workflows/ci.yml"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OnTheSample_TheJobFails_AndTheLogIsThereToUpload()
    {
        var run = await RunAsync(new() { ["path"] = SampleCity.Folder, ["args"] = $"--as-of {SampleCity.AsOf} --lang en" });

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=samples/sakai/src/ElectionAssist.Exports/VoterRollExport.cs,line=13", run.Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(run.Sarif!);
        Assert.Contains(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "PL1001");
    }

    [Fact]
    public async Task WithNothingToCheck_TheJobFails_AndThereIsNoLog()
    {
        var run = await RunAsync(new() { ["path"] = "packages-that-are-not-there" });

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("packages-that-are-not-there: does not exist", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryScript_IsRightShell(string file)
    {
        foreach (var step in ActionStep.In(file))
        {
            var check = await BashAsync(Repository.Root, step.Run, [], "-n");
            Assert.True(check.ExitCode == 0, $"{file}: {step.Name}: {check.Errors}");
        }
    }

    private async Task<(int ExitCode, string Output, string? Sarif)> RunAsync(Dictionary<string, string> inputs)
    {
        using var place = tool.Workspace();
        var temporary = Directory.CreateDirectory(Path.Combine(place.Folder, "runner")).FullName;
        var outputs = Path.Combine(temporary, "output.txt");
        var values = ActionStep.DefaultInputs(Action).ToDictionary(input => $"inputs.{input.Key}", input => inputs.GetValueOrDefault(input.Key, input.Value));
        var printed = "";
        foreach (var step in ActionStep.In(Action))
        {
            await File.WriteAllTextAsync(outputs, "", Cancellation);
            var environment = step.Environment.ToDictionary(variable => variable.Key, variable => ActionStep.Substitute(variable.Value, values));
            environment["RUNNER_TEMP"] = temporary;
            environment["GITHUB_OUTPUT"] = outputs;
            foreach (var (name, value) in PackedTool.Apart(place))
            {
                environment[name] = value;
            }

            var result = await BashAsync(place.Folder, ActionStep.Substitute(step.Run, values), environment, "-eo", "pipefail");
            printed += result.Output + result.Errors;
            if (result.ExitCode != 0)
            {
                var sarif = Path.Combine(place.Folder, values["inputs.sarif-file"]);
                return (result.ExitCode, printed, File.Exists(sarif) ? await File.ReadAllTextAsync(sarif, Cancellation) : null);
            }

            foreach (var line in await File.ReadAllLinesAsync(outputs, Cancellation))
            {
                values[$"steps.{step.Id}.outputs.{line.Split('=')[0]}"] = line.Split('=', 2)[1];
            }
        }

        return (0, printed, null);
    }

    /// <summary>GitHub's own shell options for <c>shell: bash</c>.</summary>
    private static async Task<DotnetResult> BashAsync(string folder, string script, Dictionary<string, string> environment, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, script, Cancellation);
            var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", .. options, file]) { WorkingDirectory = folder };
            return await Dotnet.RunAsync(start, environment, Cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
