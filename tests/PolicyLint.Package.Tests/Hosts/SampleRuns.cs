namespace PolicyLint.Package.Tests.Hosts;

/// <summary>What the command line says of the sample: each way of asking is run once, when the first test wants it.</summary>
public sealed class SampleRuns : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policylint-");
    private readonly Lazy<Task<(DotnetResult, string)>> _whole;
    private readonly Lazy<Task<DotnetResult>> _code = new(() => SampleCity.CheckAsync(CancellationToken.None, "-f", "json", "--only", "code"));

    public SampleRuns() => _whole = new(CheckAsync);

    /// <summary>As the README says, on standard output, and the same run as JSON.</summary>
    internal Task<(DotnetResult Printed, string Json)> Whole => _whole.Value;

    /// <summary>The code alone, as JSON.</summary>
    internal Task<DotnetResult> Code => _code.Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(DotnetResult, string)> CheckAsync()
    {
        var json = Path.Combine(_folder.FullName, "findings.json");
        var printed = await SampleCity.CheckAsync(CancellationToken.None, "--color", "never", "-f", "text", "-f", "json", "-o", json);
        return (printed, await File.ReadAllTextAsync(json));
    }
}
