using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using PolicyLint.CodeFixes.Fixes;
using PolicyLint.Package.Tests.Hosts;

namespace PolicyLint.Package.Tests.Journeys;

/// <summary>A developer installs the package, sees the squiggle in the editor, takes the light bulb's offer, and the build is clean.</summary>
public sealed class DeveloperJourneyTests
{
    private const string Policy = """
        schemaVersion: 1
        kind: PolicyConfig
        code:
          gates:
            approval:
              - { member: Election.IApprovals.Ask, granted: returns-true }
          requirements:
            removable-media: [approval]
        """;

    private const string Export = """
        using PolicyLint;

        namespace Election;

        public sealed record Voter([property: PersonalData("user.name")] string FullName);

        public interface IApprovals
        {
            bool Ask(string purpose);
        }

        public sealed class VoterExport(IApprovals approvals)
        {
            public void Save(Voter voter)
            {
                approvals.Ask("the roll of the ward");
                File.WriteAllText(@"E:\voter.txt", voter.FullName);
            }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SquiggleFixAndCleanBuild()
    {
        using var place = new FreshProject();
        place.WriteProject("Election.csproj").Write("policylint.yml", Policy).Write("VoterExport.cs", Export);
        var red = await place.BuildAsync("Election.csproj", Cancellation);
        Assert.Equal(["PL1001", "PL2002"], red.Diagnostics.Select(diagnostic => diagnostic.Id).Order());

        using var editor = MSBuildWorkspace.Create();
        var project = await editor.OpenProjectAsync(Path.Combine(place.Folder, "Election.csproj"), cancellationToken: Cancellation);
        Assert.True(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("policylint_scope", out var scope));
        Assert.Equal("file", scope);
        var squiggles = await SquigglesAsync(project);
        var write = Assert.Single(squiggles, squiggle => squiggle.Id == "PL1001");
        Assert.Equal("""File.WriteAllText(@"E:\voter.txt", voter.FullName)""", TextAt(write.Location));
        Assert.Contains("voter.FullName", write.AdditionalLocations.Select(TextAt));
        var ignored = Assert.Single(squiggles, squiggle => squiggle.Id == "PL2002");
        Assert.StartsWith("approvals.Ask(", TextAt(ignored.Location), StringComparison.Ordinal);

        place.Write("VoterExport.cs", await MendAsync(project, ignored));

        var green = await place.BuildAsync("Election.csproj", Cancellation);
        Assert.Empty(green.Diagnostics);
        Assert.Equal(0, green.ExitCode);
    }

    /// <summary>What the editor underlines: the analyzers that the package brought into the project, over its additional files.</summary>
    private static async Task<ImmutableArray<Diagnostic>> SquigglesAsync(Project project)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).Where(analyzer => analyzer.GetType().Namespace!.StartsWith("PolicyLint", StringComparison.Ordinal))];
        Assert.NotEmpty(analyzers);
        var compilation = await project.GetCompilationAsync(Cancellation);
        return await compilation!.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
    }

    private static async Task<string> MendAsync(Project project, Diagnostic squiggle)
    {
        var document = project.GetDocument(squiggle.Location.SourceTree)!;
        var offers = new List<CodeAction>();
        await new CheckAnswerFix().RegisterCodeFixesAsync(new CodeFixContext(document, squiggle, (offer, _) => offers.Add(offer), Cancellation));
        var operations = await Assert.Single(offers).GetOperationsAsync(Cancellation);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync(Cancellation)).ToString();
    }

    private static string TextAt(Location location) => location.SourceTree!.GetText(Cancellation).ToString(location.SourceSpan);
}
