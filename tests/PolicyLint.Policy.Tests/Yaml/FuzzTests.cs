using CsCheck;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Tests.Rules;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Yaml;

/// <summary>Whatever is thrown at the reader and the rules: located findings, no exception, no hang, bounded memory.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        ": ", "- ", "\n", "  ", "[", "]", "{", "}", "&a ", "*a", "|", ">", "\"", "'", "#", "?", "---\n", "...\n", "!!str ", "%YAML 1.2\n", "\t", "：", "　", "\\u", "\u0000", "\uFEFF", "kind", "schemaVersion: 1\n",
        "令和8年4月1日", "2026-02-30", "<<", "~", "null", "𠮷", "\uD800", "@", "`", ",", "1e999", "999999999999999999999", "P99999Y", "9999-12-31", "0001-01-01",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(p => Pieces[p])));

    private const string PolicyOfOnesOwn = """
        schemaVersion: 1
        kind: PolicyConfig
        timezone: Asia/Tokyo
        limits: { maxDepth: 20, maxAliasNodes: 9 }
        calendar: { rollDeadlines: next-business-day }
        rules: { PL5006: { severity: warning, params: { maxHours: 24 } }, PL7003: off }
        suppressions: [{ rule: PL7003, target: 'SAK-1#/file', reason: r, approvedBy: E3, expires: 2027-03-31 }]
        exportLogs: [{ paths: 'logs/*.csv', columns: { id: 番号, approval.by: 承認者 } }]
        customRules:
          - id: X1
            for: HandlingDeclaration
            when: { path: file.items.*.category, under: user }
            require: { all: [{ path: status, in: [active] }, { not: { path: title, matches: '^x(y+)+$' } }], any: [{ path: file.subjects.count, atLeast: 3 }] }
            message: { ja: だめ, en: no }
            examples: { valid: [{ status: active }], invalid: [{ status: ended }] }
          - { id: X2, for: Organization, require: { path: sections.*.deputy.*.from, before: today, withinDays: 9 }, message: m }
        """;

    private static readonly string[] Texts = [.. SmallCity.With().Texts.Values, PolicyOfOnesOwn];

    /// <summary>A good document with pieces put in, taken out and doubled.</summary>
    private static readonly Gen<string> Mutant = Gen.Select(Gen.Int[0, Texts.Length - 1], Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 20], Gen.Int[0, Pieces.Length - 1]).Array[1, 8]).Select((file, edits) =>
    {
        var text = Texts[file];
        foreach (var (at, length, piece) in edits)
        {
            var start = at % (text.Length + 1);
            text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, Pieces[piece]);
        }
        return text;
    });

    private static void Survives(string text)
    {
        var result = PolicyChecker.Check(
            new PolicyCheckRequest { Policy = PolicySource.FromText("p", text), Declarations = [PolicySource.FromText("d", text), PolicySource.FromText("e", Texts[0])], Now = DateTimeOffset.UnixEpoch, AsOf = new Day(2026, 11, 23) },
            TestContext.Current.CancellationToken);
        foreach (var finding in result.Findings)
        {
            Assert.True(finding.Location.Span is { Line: >= 1, Column: >= 1 }, finding.Message.ToString());
            Assert.NotEmpty(finding.Message.Text(System.Globalization.CultureInfo.GetCultureInfo("ja")));
        }
    }

    [Fact]
    public void SoupIsSurvived() => Soup.Sample(Survives, iter: 1500);

    [Fact]
    public void MutantsAreSurvived() => Mutant.Sample(Survives, iter: 1500);

    [Fact]
    public void RandomBytesAreSurvived() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Assert.NotNull(YamlReader.Read(bytes, "f", ReaderLimits.Default, TestContext.Current.CancellationToken)), iter: 2000);

    [Fact]
    public void MendsOfMutantsNeverThrow() =>
        Mutant.Sample(text => PolicyLint.Policy.Fixes.TextFixes.Apply(text, YamlReader.Read(text, "f", ReaderLimits.Default, TestContext.Current.CancellationToken).Findings.Select(f => f.Fix).OfType<TextFix>(), out _), iter: 500);
}
