using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Rules;

/// <summary>One fault, one finding: of a value that cannot be read nobody says that it is absent, or that something else follows from it.</summary>
public sealed class OneFaultTests
{
    [Theory]
    [InlineData("zzz")]
    [InlineData("2026-02-30")]
    [InlineData("{ x: y }")]
    [InlineData("[]")]
    public void AnUnreadableValueIsToldAlone(string garbage)
    {
        foreach (var (name, text) in SmallCity.With().Texts)
            foreach (var scalar in Scalars(name, text))
            {
                var findings = SmallCity.WithText(name, Replaced(text, scalar, garbage)).Check();
                if (findings.FirstOrDefault(f => f.Rule.Id is "PL0003" or "PL0105" && f.Location.Path == name && f.Location.Span.Line == scalar.Span.Line) is { } told)
                    Assert.True(findings.Where(f => !Follows(f, told)).SequenceEqual([told]), $"{name}:{scalar.Span.Line} {scalar.Value} -> {garbage}:\n{string.Join("\n", findings.Select(f => $"{f.Location.Path}:{f.Location.Span.Line} {f.Rule.Id} {f.Message}"))}");
            }
    }

    /// <summary>A key that is misspelt is there: nobody calls it absent.</summary>
    [Fact]
    public void AMisspeltKeyIsToldAlone()
    {
        var told = 0;
        var failures = new List<string>();
        foreach (var (name, text) in SmallCity.With().Texts)
            foreach (var (line, column, key) in Keys(name, text).Where(k => k.Key.Length > 4 && k.Key is not ("schemaVersion" or "policy")))
            {
                var lines = text.Split('\n');
                lines[line - 1] = lines[line - 1].Remove(column, 1);
                var findings = SmallCity.WithText(name, string.Join('\n', lines)).Check();
                if (findings.FirstOrDefault(f => f.Rule.Id == "PL0003" && f.Fix is not null && f.Location.Path == name && f.Location.Span.Line == line) is not { } slip)
                    continue;
                told++;
                if (findings.Any(f => f != slip && !Follows(f, slip)))
                    failures.Add($"{name}:{line} {key}: {string.Join(", ", findings.Select(f => $"{f.Rule.Id} at {f.Location.Path}:{f.Location.Span.Line}"))}");
            }
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(told > 100, $"{told}");
    }

    private static IEnumerable<(int Line, int Column, string Key)> Keys(string name, string text) =>
        YamlReader.Read(text, name, ReaderLimits.Default, TestContext.Current.CancellationToken).Documents.SelectMany(Keys);

    private static IEnumerable<(int Line, int Column, string Key)> Keys(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items.SelectMany(Keys),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Keys(e.Value).Prepend((e.NameSpan.Line, e.NameSpan.Column, e.Name))),
        _ => [],
    };

    /// <summary>References to an id that cannot be read lead nowhere, each of them.</summary>
    private static bool Follows(Finding finding, Finding told) =>
        finding.Rule.Id is "PL0102" or "PL5101" && finding.Location.Span != told.Location.Span;

    private static IEnumerable<YamlScalar> Scalars(string name, string text) =>
        YamlReader.Read(text, name, ReaderLimits.Default, TestContext.Current.CancellationToken).Documents.SelectMany(Scalars);

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Value)),
        _ => [(YamlScalar)node],
    };

    private static string Replaced(string text, YamlScalar scalar, string garbage)
    {
        var lines = text.Split('\n');
        var line = lines[scalar.Span.Line - 1];
        lines[scalar.Span.Line - 1] = line[..(scalar.Span.Column - 1)] + garbage + line[(scalar.Span.EndColumn - 1)..];
        return string.Join('\n', lines);
    }
}
