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
    public void ThePathsOfLogsAreAmongTheFiles() =>
        Assert.Contains(SmallCity.With().Run().Dossier.Files, f => f.Path == "exports");

    [Fact]
    public void TheOwnSectionIsKnownByTheExport()
    {
        var findings = SmallCity.With("exports: subjectsCount: 119 => subjectsCount: 1001", "policy: rules: {} => rules: {}\\nsuppressions: [ { rule: PL5011, target: EXP-1, reason: 一括, approvedBy: E7, expires: 2026-12-31 } ]").Check();
        Assert.Equal(["PL5011", "PL9004"], findings.Select(f => f.Rule.Id).Order());
    }
}
