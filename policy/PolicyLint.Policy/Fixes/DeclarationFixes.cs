using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Fixes;

/// <summary>Mends of declarations that the code suggests. What they add is written as its neighbours are; nothing else moves.</summary>
public static class DeclarationFixes
{
    /// <summary>Adds an item to the list of a declaration, behind the last one; null where the declaration has no list of its own to add to.</summary>
    /// <param name="declaration">The declaration that lacks the item.</param>
    /// <param name="name">The item in the words of the register.</param>
    /// <param name="category">Its category.</param>
    /// <param name="symbols">The members of the code that hold it.</param>
    public static TextFix? AddItem(HandlingDeclaration declaration, string name, string category, IEnumerable<string> symbols)
    {
        // The node of an alias stands elsewhere, where others may use it too.
        if (declaration.File?.Node.Entry("items") is not { Value: YamlSequence items } entry || IsBefore(items.Span, entry.NameSpan))
            return null;
        var edit = IsFlow(items) ? InFlow(items, Flow(name, category, symbols)) : InBlock(items, name, category, symbols);
        return edit is null ? null : new TextFix(PolicyMessages.Of("Fix.AddItem", name, declaration.Name), [edit]);
    }

    /// <summary>Puts another symbol in place of one that is gone; null for a text over several lines.</summary>
    public static TextFix? RenameSymbol(Positioned<string> symbol, string name) =>
        symbol.Node is YamlScalar scalar ? ShapeReading.Replace(scalar, name, "Fix.Rename") : null;

    private static TextEdit? InFlow(YamlSequence items, string item)
    {
        var span = items.Span;
        // A list of nothing is replaced: two mends of one get in each other's way, and the second waits for the next run.
        if (items.Items.IsEmpty)
            return span.Line == span.EndLine ? new TextEdit(items.Path, span, $"[ {item} ]") : At(items, span.EndLine, span.EndColumn - 1, item);
        var last = items.Items[items.Items.Length - 1].Span;
        var separator = last.Line == span.Line ? ", " : ",\n" + Spaces(last.Column - 1);
        return At(items, last.EndLine, last.EndColumn, separator + item);
    }

    private static TextEdit? InBlock(YamlSequence items, string name, string category, IEnumerable<string> symbols)
    {
        if (items.Items.IsEmpty || items.Items[items.Items.Length - 1] is not YamlMapping { Entries.IsEmpty: false } last)
            return null;
        var indent = Spaces(items.Span.Column - 1);
        // A block of text ends where the next line begins.
        var line = last.Span.EndColumn == 1 && last.Span.EndLine > last.Span.Line ? last.Span.EndLine : last.Span.EndLine + 1;
        var text = IsFlow(last)
            ? $"{indent}- {Flow(name, category, symbols)}\n"
            : $"{indent}- name: {YamlText.Of(name)}\n{indent}  category: {YamlText.Of(category)}\n{indent}  code: {List(symbols)}\n";
        return At(items, line, 1, text);
    }

    private static string Flow(string name, string category, IEnumerable<string> symbols) =>
        $"{{ name: {YamlText.Of(name)}, category: {YamlText.Of(category)}, code: {List(symbols)} }}";

    private static string List(IEnumerable<string> symbols) => $"[{string.Join(", ", symbols.Select(YamlText.Of))}]";

    private static TextEdit At(YamlNode node, int line, int column, string text) => new(node.Path, new TextSpan(line, column, line, column), text);

    private static string Spaces(int count) => new(' ', count);

    /// <summary>A list in brackets ends behind its last element, by a bracket at least; one of lines ends with it.</summary>
    private static bool IsFlow(YamlSequence list) =>
        list.Items.IsEmpty || IsBefore(End(list.Items[list.Items.Length - 1].Span), End(list.Span));

    /// <summary>A mapping in braces begins before its first key; one of lines begins with it.</summary>
    private static bool IsFlow(YamlMapping mapping) => IsBefore(mapping.Span, mapping.Entries[0].NameSpan);

    private static TextSpan End(TextSpan span) => span with { Line = span.EndLine, Column = span.EndColumn };

    private static bool IsBefore(TextSpan one, TextSpan other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)) < 0;
}
