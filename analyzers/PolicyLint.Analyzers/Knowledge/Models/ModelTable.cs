using System.Collections.Immutable;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>
/// The built-in models as one flat table, made of the YAML beside it: a compiler that starts cold reads it in a few milliseconds,
/// where YAML takes a hundred. One line a statement: kind, member, then its lists; cells are parted by tabs, words by commas.
/// </summary>
internal static class ModelTable
{
    private const char Cell = '\t';
    private const char Word = ',';

    /// <exception cref="InvalidOperationException">A kind of entry that built-in models do not use (gates, exports).</exception>
    public static string Write(IEnumerable<CodeSection> sections)
    {
        var all = sections.ToList();
        var lines = all.SelectMany(s => s.Members.Select(Line))
            .Concat(all.SelectMany(s => s.PersonalTypes).Select(t => Cells("T", t.Type.Value, string.Join(",", t.Items.Select(i => $"{i.Member.Value}={i.Category.Value}")))));
        return string.Join("\n", lines.Distinct(StringComparer.Ordinal)) + "\n";
    }

    /// <summary>The entries of a table, without locations.</summary>
    public static CodeSection Read(string table)
    {
        var members = ImmutableArray.CreateBuilder<CodeEntry>();
        var types = ImmutableArray.CreateBuilder<PersonalTypeEntry>();
        foreach (var line in table.Split('\n'))
        {
            var cells = line.TrimEnd('\r').Split(Cell);
            if (cells.Length < 2)
                continue;
            if (cells[0] == "T")
                types.Add(new PersonalTypeEntry(new CodeText(cells[1], null), null, Items(cells[2])));
            else
                members.Add(Entry(cells));
        }

        return CodeSection.Empty with { Members = members.ToImmutable(), PersonalTypes = types.ToImmutable() };
    }

    private static string Line(CodeEntry entry) => entry switch
    {
        WriterEntry w => Cells("W", w.Member.Value, Words(w.Data), Words(w.Files), Words(w.To), Words(w.Opens), w.Class?.Value ?? "", w.Scheme?.Value ?? ""),
        ReaderEntry r => Cells("R", r.Member.Value, Words(r.Reads)),
        PlaceEntry p => Cells("L", p.Member.Value, p.Class?.Value ?? "", Words(p.Opens)),
        PassThroughEntry f => Cells("P", f.Member.Value, Words(f.From), Words(f.To)),
        CallbackEntry c => Cells("K", c.Member.Value, Words(c.Keeps)),
        PersonalMemberEntry m => Cells("M", m.Member.Value, m.Category.Value),
        NotPersonalEntry n => Cells("N", n.Member.Value),
        EncryptsEntry e => Cells("E", e.Member.Value),
        _ => throw new InvalidOperationException($"{entry.Member} is no entry of a built-in model"),
    };

    private static CodeEntry Entry(string[] cells)
    {
        var member = new CodeText(cells[1], null);
        return cells[0] switch
        {
            "W" => new WriterEntry(member) { Data = Words(cells[2]), Files = Words(cells[3]), To = Words(cells[4]), Opens = Words(cells[5]), Class = One(cells[6]), Scheme = One(cells[7]) },
            "R" => new ReaderEntry(member, Words(cells[2])),
            "L" => new PlaceEntry(member, One(cells[2])) { Opens = Words(cells[3]) },
            "P" => new PassThroughEntry(member, Words(cells[2]), Words(cells[3])),
            "K" => new CallbackEntry(member, Words(cells[2])),
            "M" => new PersonalMemberEntry(member, new CodeText(cells[2], null)),
            "N" => new NotPersonalEntry(member),
            _ => new EncryptsEntry(member),
        };
    }

    private static string Cells(params string[] cells) => string.Join("\t", cells);

    private static string Words(ImmutableArray<CodeText> words) => string.Join(",", words.Select(w => w.Value));

    private static ImmutableArray<CodeText> Words(string cell)
    {
        if (cell.Length == 0)
            return [];
        var words = cell.Split(Word);
        var texts = ImmutableArray.CreateBuilder<CodeText>(words.Length);
        foreach (var word in words)
            texts.Add(new CodeText(word, null));
        return texts.MoveToImmutable();
    }

    private static CodeText? One(string cell) => cell.Length == 0 ? null : new CodeText(cell, null);

    private static ImmutableArray<PersonalTypeItem> Items(string cell) =>
        [.. cell.Split(Word).Select(i => i.Split('=')).Select(p => new PersonalTypeItem(new CodeText(p[0], null), new CodeText(p[1], null)))];
}
