using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Code;

/// <summary>An entry of <c>destinations:</c>.</summary>
internal sealed class DestinationBlock : ShapedObject
{
    public static ObjectShape<DestinationBlock> Shape { get; } = new ObjectShape<DestinationBlock>("CodeDestination", () => new DestinationBlock())
        .May("id", CodeWordShape.Instance, (d, v) => d.Id = v, "name of the destination in messages", "メッセージでの呼び名")
        .Must("class", CodeWordShape.Instance, (d, v) => d.Class = v, "destination class", "書込先区分")
        .May("paths", Is.OneOrMany(CodeWordShape.Instance), (d, v) => d.Paths = v, @"globs of paths, such as 'E:\**'", @"パスのglob（'E:\**' など）")
        .May("urls", Is.OneOrMany(CodeWordShape.Instance), (d, v) => d.Urls = v, "globs of URLs, or hosts", "URLのglob、またはホスト名")
        .May("recipients", Is.OneOrMany(CodeWordShape.Instance), (d, v) => d.Recipients = v, "globs of mail recipients, such as *@city.example", "メール宛先のglob（*@city.example など）");

    public CodeText? Id { get; private set; }

    public CodeText? Class { get; private set; }

    public ImmutableArray<CodeText> Paths { get; private set; } = [];

    public ImmutableArray<CodeText> Urls { get; private set; } = [];

    public ImmutableArray<CodeText> Recipients { get; private set; } = [];

    public DestinationEntry? ToEntry() =>
        Class is null ? null : new DestinationEntry(Id, Class) { Paths = Paths, Urls = Urls, Recipients = Recipients };
}

/// <summary>An entry of <c>holdings:</c>.</summary>
internal sealed class HoldingBlock : ShapedObject
{
    public static ObjectShape<HoldingBlock> Shape { get; } = new ObjectShape<HoldingBlock>("CodeHolding", () => new HoldingBlock())
        .Must("paths", Is.OneOrMany(CodeWordShape.Instance), (h, v) => h.Paths = v, "globs of the files", "ファイルのglob")
        .Must("category", CategoryShape.Instance, (h, v) => h.Category = v, "category of what they hold", "内容の分類")
        .May("label", Is.Text, (h, v) => h.Label = v.Value, "what people call them", "呼び名");

    public ImmutableArray<CodeText> Paths { get; private set; } = [];

    public CodeText? Category { get; private set; }

    public string? Label { get; private set; }

    public HoldingEntry? ToEntry() => Category is null ? null : new HoldingEntry(Paths, Category) { Label = Label };
}
