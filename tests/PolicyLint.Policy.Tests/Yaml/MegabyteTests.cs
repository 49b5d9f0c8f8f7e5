using System.Runtime.CompilerServices;
using System.Text;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Yaml;

/// <summary>A megabyte of one piece over and over, read and put through every rule.</summary>
public sealed class MegabyteTests
{
    /// <summary>Set to a number, it makes this program read and check every piece and end, before any test runner is loaded; the number comes back with how many pieces there were.</summary>
    public const string Variable = "POLICYLINT_TESTS_MEGABYTES";

    public static TheoryData<string, string> Pieces => new(All);

    internal static (string Piece, string Head)[] All { get; } =
    [
        ("a: b\n", ""), ("- ", ""), ("[", ""), ("{a: ", ""), ("? ", ""), ("\"", ""), ("x：\n", ""), ("---\n", ""), ("---\n[\n", ""), ("&a [*a, ", ""), ("a: |\n x\n", ""),
        ("# policylint:ignore PL1\n", ""), ("'", ""), ("!", ""), ("key ", ""), ("a: &x 1\n", ""), ("- no\n", ""), ("- 令和8年4月1日\n", ""), ("k: { a, b: [c] }\n", ""),
        ("- a\n", ""), ("- [a, b, c]\n", ""), ("-\n", ""), ("a,", "x: ["), ("- a: 1\n  b: 2\n", ""), ("\t\n", ""), ("　a: 1\n", ""), ("a：1\n", "b:\n"), ("- [a, b]: c\n", ""), ("あ", "a: "),
        ("- { id: X, declaration: Y, items: [z], performedBy: E1, performedAt: 2026-10-05T10:12:31+09:00 }\n", "schemaVersion: 1\nkind: ExportLog\nexports:\n"),
        ("- { id: X, serial: S, owner: Y }\n", "schemaVersion: 1\nkind: DeviceRegister\ndevices:\n"),
        ("- { key: user.x, ja: あ, aliases: [い, う] }\n", "schemaVersion: 1\nkind: Taxonomy\ncategories:\n"),
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    // Faults of form and findings of rules are bounded for each file; suppressions without terms are told one by one.
    public void IsReadAndCheckedWithinBounds(string piece, string head) => Assert.InRange(Check(piece, head), 0, 5 * FindingList.Capacity);

    private static int Check(string piece, string head)
    {
        var text = head + string.Concat(Enumerable.Repeat(piece, 1_000_000 / Encoding.UTF8.GetByteCount(piece)));
        var source = PolicySource.FromText("f", text);
        text = "";
        return PolicyChecker.Check(new PolicyCheckRequest { Declarations = [source], Now = DateTimeOffset.UnixEpoch, AsOf = new Day(2026, 11, 23) }, CancellationToken.None).Findings.Length;
    }

    [ModuleInitializer]
    internal static void RunAlone()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } number)
            return;
        foreach (var (piece, head) in All)
            Check(piece, head);
        Console.WriteLine($"{number}: {All.Length}");
        Environment.Exit(0);
    }
}
