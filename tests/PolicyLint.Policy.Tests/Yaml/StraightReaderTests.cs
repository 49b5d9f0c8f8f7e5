using System.Globalization;
using System.Text;
using CsCheck;
using PolicyLint.Policy.Tests.Rules;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Tests.Yaml;

/// <summary>The quick reader gives up, or gives what the library gives: every node, value, style and place.</summary>
public sealed class StraightReaderTests
{
    private static readonly string[] CityTexts = [.. SmallCity.With().Texts.Values];

    /// <summary>What lines of declarations are made of, right and wrong.</summary>
    private static readonly string[] Pieces =
    [
        "a:", "key: value", "- ", "-", "- x: 1", "b: [1, 二, \"three\"]", "c: { x: 1, y: [a, 'b'] }", "d: \"quoted text\"", "e: 'it''s'", "f: # comment", "# comment", "g: text # comment", "h: a#b", "i: http://x:80/y",
        "j: a: b", "k: |", "l: >-", "m: &n x", "o: *n", "p: !!str x", "---", "--- ", "...", "q: [", "]", "r: {}", "s: []", "t: [ ]", "u: [a,b]", "v: [a, ]", "w: [a: b]", "x: {a}", "y: {a: }", "z: {a: b,c: d}", "日本: 語", "? x",
        "aa: -1", "bb: - x", "cc: a - b", "dd: \"a\\n\"", "ee: \"open", "ff : x", "gg:  two", "a: again", "hh: [\"a\":1]", "ii: 'x' y", "jj: \"x\"#y", "kk: x,y]", "ll: [x y, z #w]", "mm: ~", "- - a", "- - b: c", "-  x", "- [a]: b", "type：start", "nn: { type：start }",
        "oo: 　", "pp: ＊", "%YAML 1.2", "\tx", "qq: \tx", "rr: x\r", "plain", "\"quoted\": x", "ss: [a]b", "tt: [[a], {b: [c]}]", "uu: {a: 'x', b: \"y\"}", "vv: \u2028", "ww: 𠮷", "xx: a  b ", "yy: :x", "zz: x:", "a.b/c_d: 1", "1: 2", "<<: x", "ab: [a:b, c::d]", "ac: [a,,b]",
    ];

    private static readonly Gen<string> Lines = Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 6], Gen.Int[0, 30]).Array[0, 10].Select(lines =>
        string.Concat(lines.Select(line => new string(' ', line.Item2 < 4 ? line.Item2 / 2 * 2 : 0) + Pieces[line.Item1] + (line.Item3 == 0 ? "\r\n" : line.Item3 == 1 ? "\n\n" : line.Item3 == 2 ? "  \n" : "\n"))));

    private static readonly Gen<string> Soup = Gen.Select(Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1]).Array[0, 8].Select(picks =>
        string.Concat(picks.Select(p => p.Item1 switch { 0 => "\n", 1 => " ", 2 => ": ", 3 => ", ", 4 => "\n  ", 5 => "- ", 6 => "[", 7 => "]", 8 => "{", 9 => "}", _ => Pieces[p.Item2] })));

    /// <summary>A good document with a character taken out, put in or doubled.</summary>
    private static readonly Gen<string> Mutant = Gen.Select(Gen.Int[0, CityTexts.Length - 1], Gen.Select(Gen.Int[0, 9000], Gen.Int[0, 3], Gen.Char[" \n:-[]{},#'\"&*!|>?%@`ａ：　\\x"]).Array[0, 3]).Select((file, edits) =>
    {
        var text = CityTexts[file];
        foreach (var (at, taken, put) in edits)
        {
            var start = at % (text.Length + 1);
            text = text.Remove(start, Math.Min(taken, text.Length - start)).Insert(start, put.ToString());
        }
        return text;
    });

    [Fact]
    public void CityIsReadStraight()
    {
        foreach (var text in CityTexts)
            Assert.True(Agrees(text), text);
    }

    [Fact]
    public void LinesAgree() => Assert.InRange(ReadStraight(Lines, 30_000), 1_000, 29_000);

    [Fact]
    public void SoupAgrees() => Assert.InRange(ReadStraight(Soup, 20_000), 200, 19_800);

    [Fact]
    public void MutantsAgree() => Assert.InRange(ReadStraight(Mutant, 2_000), 500, 1_900);

    [Theory]
    [InlineData("a:\n- x\n- y: 1\n  z: 2\nb:\n", true)]
    [InlineData("---\na: 1\n---\n\n---\nb: {c: [d, \"e\"], f: 'g'}\n", true)]
    [InlineData("a: 1 # why\n  # a comment of another column\nb:\n    c:\n\n      d: e\n", true)]
    [InlineData("a: b\n  c\n", false)]
    [InlineData("a: 1\na: 2\n", false)]
    [InlineData("a: |\n  text\n", false)]
    [InlineData("a: &x 1\nb: *x\n", false)]
    [InlineData("", true)]
    [InlineData("# nothing but this", true)]
    public void WhatIsUsualIsReadStraight(string text, bool isUsual) => Assert.Equal(isUsual, Agrees(text));

    [Fact]
    public void DepthIsGivenUpWhereTheLibraryRefuses()
    {
        var deep = string.Concat(Enumerable.Range(0, 70).Select(i => new string(' ', i) + "a:\n"));
        Assert.False(Agrees(deep));
        Assert.False(Agrees("a: " + new string('[', 70) + new string(']', 70) + "\n"));
        Assert.True(Agrees("a: " + new string('[', 60) + new string(']', 60) + "\n"));
    }

    /// <summary>How many of so many texts were read straight, all of them as the library does.</summary>
    private static int ReadStraight(Gen<string> texts, int count)
    {
        var straight = 0;
        texts.Sample(
            text =>
            {
                if (Agrees(text))
                    Interlocked.Increment(ref straight);
            },
            iter: count);
        return straight;
    }

    /// <summary>Whether the text is read straight; then it must be as the library reads it.</summary>
    private static bool Agrees(string text)
    {
        var straight = Reading(text);
        if (straight.Findings.Count > 0 || text.Contains('\0') || !StraightReader.TryRead(straight.Slips.MendedText, straight))
            return false;
        var library = Reading(text);
        YamlTreeBuilder.Read(library.Slips.MendedText, 0, 0, library);
        Assert.True(library.Findings.Count == 0 && !library.IsBroken, $"given up by the library:\n{text}");
        Assert.Equal(Written(library), Written(straight));
        return true;
    }

    private static YamlReading Reading(string text) => new("f", ImeSlips.Find(text), ReaderLimits.Default, null, null, TestContext.Current.CancellationToken);

    private static string Written(YamlReading reading)
    {
        var written = new StringBuilder();
        foreach (var document in reading.Documents)
            Write(document, 0, written);
        return written.ToString();
    }

    private static void Write(YamlNode node, int depth, StringBuilder written)
    {
        written.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"{node.GetType().Name} {node.Span}");
        switch (node)
        {
            case YamlScalar scalar:
                written.Append(CultureInfo.InvariantCulture, $" {scalar.Style} {scalar.HasTag} <{scalar.Value}>\n");
                break;
            case YamlSequence sequence:
                written.Append('\n');
                foreach (var item in sequence.Items)
                    Write(item, depth + 1, written);
                break;
            case YamlMapping mapping:
                written.Append('\n');
                foreach (var entry in mapping.Entries)
                {
                    written.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"<{entry.Name}> {entry.NameSpan} {entry.IsPlain}\n");
                    Write(entry.Value, depth + 1, written);
                }
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }
}
