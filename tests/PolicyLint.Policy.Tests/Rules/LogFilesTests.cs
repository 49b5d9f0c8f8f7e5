using System.Text;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;

namespace PolicyLint.Policy.Tests.Rules;

/// <summary>Files of export logs are read last and not held; nobody may notice.</summary>
public sealed class LogFilesTests
{
    [Theory]
    [InlineData("schemaVersion: 1\nkind: ExportLog\nexports: []\n", true)]
    [InlineData("\uFEFFkind: ExportLog\r\nexports: []\r\n", true)]
    [InlineData("kind: ExportLog\n---\nkind: ExportLog\n", true)]
    [InlineData("kind: ExportLog\n---\nkind: Incident\n", false)]
    [InlineData("kind: ExportLogs\n", false)]
    [InlineData("kind: \"ExportLog\"\n", false)]
    [InlineData("note: |\n  kind: ExportLog\n", false)]
    [InlineData("", false)]
    public void AFileOfLogsIsKnownByItsLines(string text, bool isLog) => Assert.Equal(isLog, LogFiles.LooksLike(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void WhatElseAFileHoldsIsHeld() =>
        Assert.DoesNotContain(
            SmallCity.With("exports: + ---\n{ schemaVersion: 1, kind: DeviceRegister, devices: [ { id: USB-7, serial: S7, owner: S-2 } ] }", "exports: device: USB-1 => device: USB-7").Check(),
            f => f.Rule.Id == "PL5101");

    [Fact]
    public void ABrokenLogIsHeldToBeAbleToHoldAnything()
    {
        var findings = SmallCity.With("broken: + kind: ExportLog\nexports: [ { id: X, device: USB-7 ", "exports: device: USB-1 => device: USB-7").Check();
        Assert.Contains(findings, f => f is { Rule.Id: "PL0001", Location.Path: "broken" });
        Assert.DoesNotContain(findings, f => f.Rule.Id == "PL5101");
    }

    [Fact]
    public void AFindingInALogHasItsTarget()
    {
        var finding = Assert.Single(SmallCity.With("exports: subjectsCount: 119 => subjectsCount: 1001").Check());
        Assert.Equal(("PL5011", "EXP-1#/exports/0/subjectsCount"), (finding.Rule.Id, finding.Target));
    }

    [Fact]
    public void FaultsOfFormAreToldWithTheirTarget()
    {
        var finding = Assert.Single(SmallCity.With("exports: encrypted: true => encrypted: maybe").Check());
        Assert.Equal(("PL0003", "ExportLog#/exports/0/encrypted"), (finding.Rule.Id, finding.Target));
    }

    [Fact]
    public void AnIdInTwoLogFilesIsADuplicateInTheOrderOfTheirPaths()
    {
        var log = SmallCity.With().Texts["exports"];
        var finding = Assert.Single(SmallCity.With("a-log: + " + log).Check(), f => f.Rule.Id == "PL0101");
        Assert.Equal("exports", finding.Location.Path);
        Assert.Equal("a-log", Assert.Single(finding.Related).Location.Path);
    }

    [Fact]
    public void ACommentInALogSuppresses()
    {
        var findings = SmallCity.With("exports: subjectsCount: 119 => subjectsCount: 1001 # policylint:ignore PL5011 until 2026-12-31 by E1: 一括交付のため").Check();
        Assert.NotNull(Assert.Single(findings).Suppressed);
    }

    [Fact]
    public void OfALongLogNothingIsLostAlthoughItsRowsAreNotHeld()
    {
        // An own rule about logs needs them whole; the other way of reading must find the same.
        const string own = "\\ncustomRules: [ { id: OWN1, for: ExportLog, require: { path: kind, equals: ExportLog }, message: 常に成り立つ } ]";
        string[] edits = ["exports: encrypted: true => encrypted: maybe", "exports: subjectsCount: 119 => subjectsCount: 1001", "exports: + " + LongLog(), "exports: + unheard: of\n"];
        var rows = SmallCity.With(edits).Check();
        var whole = SmallCity.With([.. edits, "policy: rules: {} => rules: {}" + own]).Check();
        Assert.Equal(whole.Select(Told), rows.Select(Told));
        Assert.Contains(rows, f => f.Target.EndsWith("#/exports/4000/device", StringComparison.Ordinal));
        Assert.Contains(rows, f => f is { Rule.Id: "PL0003", Target: "ExportLog#/unheard" });
        Assert.Contains(rows, f => f.Rule.Id == "PL0101");
    }

    [Fact]
    public void ALongLogThatBreaksOffIsBroken() =>
        Assert.Contains(SmallCity.With("exports: + " + LongLog(), "exports: + - { id: [ ").Check(), f => f is { Rule.Id: "PL0001", Location.Path: "exports" });

    private static string Told(Finding finding) => $"{finding.Rule.Id} {finding.Location.Path} {finding.Location.Span} {finding.Target} {finding.Message}";

    private static string LongLog()
    {
        var text = new StringBuilder();
        for (var row = 1; row <= 4000; row++)
            text.Append($$"""
                  - id: EXP-{{row % 3999}}
                    declaration: SAK-1
                    items: [氏名, 住所]
                    requestedBy: E10
                    authentication: { method: icCard, person: E10, at: 2026-10-05T09:58:00+09:00 }
                    approval: { by: E7, role: manager, at: 2026-10-05T10:05:00+09:00, decision: approved }
                    device: {{(row == 4000 ? "USB-9" : "USB-1")}}
                    performedBy: E10
                    performedAt: 2026-10-05T10:12:31+09:00
                    log: { path: logs/exp-1.jsonl }

                """);
        return text.ToString().TrimEnd('\n');
    }

    [Fact]
    public void ThePathsOfLogsAreAmongTheFiles() =>
        Assert.Contains(SmallCity.With().Run().Dossier.Files, f => f.Path == "exports");

    [Fact]
    public void TheOwnSectionIsKnownByTheExport()
    {
        var findings = SmallCity.With("exports: subjectsCount: 119 => subjectsCount: 1001", "policy: rules: {} => rules: {}\\nsuppressions: [ { rule: PL5011, target: EXP-1, reason: 一括, approvedBy: E7, expires: 2026-12-31 } ]").Check();
        Assert.Equal(["PL5011", "PL9004"], findings.Select(f => f.Rule.Id).Order());
    }
}
