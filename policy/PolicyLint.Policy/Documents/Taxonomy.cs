using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Documents;

/// <summary>Categories of personal data: the built-in ones, or additions to them.</summary>
public sealed class Taxonomy : PolicyDocument
{
    public static ObjectShape<Taxonomy> Shape { get; } = ShapeOf(() => new Taxonomy())
        .Must("categories", Is.ListOf(CategoryEntry.Shape), (t, v) => t.Categories = v, "categories", "分類");

    public ImmutableArray<CategoryEntry> Categories { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Name => nameof(Taxonomy);
}

/// <summary>A category, or a refinement of one that is there already.</summary>
public sealed class CategoryEntry : ShapedObject
{
    public static ObjectShape<CategoryEntry> Shape { get; } = new ObjectShape<CategoryEntry>("Category", () => new CategoryEntry())
        .Must("key", Is.Text, (c, v) => c.Key = v, "key, such as user.name.kana", "キー（user.name.kana など）")
        .May("parent", Is.IdOf(ReferenceKind.Category), (c, v) => c.Parent = v, "key of the parent; by default the key without its last part", "親のキー（省略時はキーの末尾を除いたもの）")
        .May("ja", Is.Text, (c, v) => c.Ja = v, "Japanese name", "日本語名")
        .May("en", Is.Text, (c, v) => c.En = v, "English name", "英語名")
        .May("aliases", Is.ListOf(Is.Text), (c, v) => c.Aliases = v, "other names, as items are called in declarations and code", "別名（項目名・識別子など）")
        .May("exclusions", Is.ListOf(Is.Text), (c, v) => c.Exclusions = v, "names that look like it and are not", "該当しない名称")
        .May("specialCare", Is.Boolean, (c, v) => c.SpecialCare = v, "whether it is special-care data; holds for everything below", "要配慮個人情報か（下位も同じ）")
        .May("myNumber", Is.Boolean, (c, v) => c.MyNumber = v, "whether it is My Number data; holds for everything below", "特定個人情報か（下位も同じ）")
        .May("deprecated", Is.Boolean, (c, v) => c.Deprecated = v, "whether it is no longer to be used", "廃止されたか")
        .May("replacedBy", Is.IdOf(ReferenceKind.Category), (c, v) => c.ReplacedBy = v, "key to use instead", "代わりに使うキー");

    public Positioned<string>? Key { get; internal set; }

    public Positioned<string>? Parent { get; internal set; }

    public Positioned<string>? Ja { get; internal set; }

    public Positioned<string>? En { get; internal set; }

    public ImmutableArray<Positioned<string>> Aliases { get; internal set; } = [];

    public ImmutableArray<Positioned<string>> Exclusions { get; internal set; } = [];

    public Positioned<bool>? SpecialCare { get; internal set; }

    public Positioned<bool>? MyNumber { get; internal set; }

    public Positioned<bool>? Deprecated { get; internal set; }

    public Positioned<string>? ReplacedBy { get; internal set; }
}
