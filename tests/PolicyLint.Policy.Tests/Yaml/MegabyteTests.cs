using System.Text;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Yaml;

/// <summary>A megabyte of one piece over and over, read and put through every rule. <see cref="MemoryLimitTests"/> runs this class within a small heap.</summary>
public sealed class MegabyteTests
{
    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("x：\n")]
    [InlineData("---\n")]
    [InlineData("---\n[\n")]
    [InlineData("&a [*a, ")]
    [InlineData("a: |\n x\n")]
    [InlineData("# policylint:ignore PL1\n")]
    [InlineData("'")]
    [InlineData("!")]
    [InlineData("key ")]
    [InlineData("a: &x 1\n")]
    [InlineData("- no\n")]
    [InlineData("- 令和8年4月1日\n")]
    [InlineData("k: { a, b: [c] }\n")]
    [InlineData("- { id: X, declaration: Y, items: [z], performedBy: E1, performedAt: 2026-10-05T10:12:31+09:00 }\n", "schemaVersion: 1\nkind: ExportLog\nexports:\n")]
    [InlineData("- { id: X, serial: S, owner: Y }\n", "schemaVersion: 1\nkind: DeviceRegister\ndevices:\n")]
    public void IsReadAndCheckedWithinBounds(string piece, string head = "")
    {
        var text = head + string.Concat(Enumerable.Repeat(piece, 1_000_000 / Encoding.UTF8.GetByteCount(piece)));
        var source = PolicySource.FromText("f", text);
        text = "";
        var result = PolicyChecker.Check(new PolicyCheckRequest { Declarations = [source], Now = DateTimeOffset.UnixEpoch, AsOf = new Day(2026, 11, 23) }, TestContext.Current.CancellationToken);
        // Faults of form and findings of rules are bounded for each file; suppressions without terms are told one by one.
        Assert.InRange(result.Findings.Length, 0, 5 * FindingList.Capacity);
    }
}
