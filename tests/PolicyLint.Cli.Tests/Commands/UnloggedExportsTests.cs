using PolicyLint.Cli.Checks;
using PolicyLint.Policy.ExportLogs;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Tests.Commands;

/// <summary>PL5013 where both halves meet.</summary>
public sealed class UnloggedExportsTests
{
    private const string Log = "schemaVersion: 1\nkind: ExportLog\nexports:\n  - { id: E-1, declaration: SAK/1, items: [氏名], device: USB-1, performedBy: P, performedAt: 2026-10-05T10:00:00+09:00 }\n";

    [Theory]
    [InlineData("SAK/1/removable-media", false)]
    [InlineData("SAK/1/", false)]
    [InlineData("SAK/1/mail", true)]
    [InlineData("SAK/2/removable-media", true)]
    [InlineData("SAK/2/", true)]
    public void AnExportThatARowShowsIsAnswered(string target, bool isUnlogged) =>
        Assert.Equal(isUnlogged, UnloggedExports.IsUnlogged(Finding(target), Logs(Log)));

    [Fact]
    public void WithoutAnyRowNothingIsSaid() => Assert.False(UnloggedExports.IsUnlogged(Finding("SAK/1/mail"), Logs("schemaVersion: 1\nkind: ExportLog\nexports: []\n")));

    [Fact]
    public void WithoutDeclarationsNothingIsSaid() => Assert.Empty(UnloggedExports.Hold([Finding("SAK/1/mail")], Declarations.DeclarationResult.Empty, _ => "policylint.yml"));

    private static LoggedExports Logs(string log) => PolicyChecker.Check(
        new PolicyCheckRequest { Declarations = [PolicySource.FromText("log.yaml", log)], Now = DateTimeOffset.UnixEpoch }, TestContext.Current.CancellationToken).LoggedExports;

    private static Finding Finding(string target) =>
        new(PolicyLint.Analyzers.Reconciliation.ReconciliationRules.UnloggedExport, Severity.Warning, Message.Literal("x"), new SourceLocation("a.cs", TextSpan.FileStart)) { Target = target };
}
