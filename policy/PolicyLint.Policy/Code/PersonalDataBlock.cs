using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Code;

/// <summary><c>personalData:</c>.</summary>
internal sealed class PersonalDataBlock : ShapedObject
{
    public static ObjectShape<PersonalDataBlock> Shape { get; } = new ObjectShape<PersonalDataBlock>("CodePersonalData", () => new PersonalDataBlock())
        .May("types", Is.ListOf(PersonalTypeBlock.Shape), (p, v) => p.Types = v, "types that are personal data", "個人情報である型")
        .May("members", Is.ListOf(MemberBlock.Personal), (p, v) => p.Members = v, "members that yield personal data whatever their type", "型によらず個人情報を返すメンバー")
        .May("attributes", Is.ListOf(PersonalAttributeBlock.Shape), (p, v) => p.Attributes = v, "your own attributes that mark personal data", "個人情報を示す独自の属性")
        .May(
            "names",
            Is.OneOf(("off", NameRecognition.Off), ("suggest", NameRecognition.Suggest), ("report", NameRecognition.Report)),
            (p, v) => p.Names = v.Value, "what to do with names that look personal", "個人情報らしい名前の扱い");

    public ImmutableArray<PersonalTypeBlock> Types { get; private set; } = [];

    public ImmutableArray<MemberBlock> Members { get; private set; } = [];

    public ImmutableArray<PersonalAttributeBlock> Attributes { get; private set; } = [];

    public NameRecognition? Names { get; private set; }
}

/// <summary>An entry of <c>personalData.types</c>.</summary>
internal sealed class PersonalTypeBlock : ShapedObject
{
    public static ObjectShape<PersonalTypeBlock> Shape { get; } = new ObjectShape<PersonalTypeBlock>("CodePersonalType", () => new PersonalTypeBlock())
        .Must("type", CodeWordShape.Instance, (t, v) => t.Type = v, "type pattern: Namespace.Type, *, **", "型のパターン（名前空間.型、*、**）")
        .May("category", CategoryShape.Instance, (t, v) => t.Category = v, "category of every readable member that items does not name", "itemsにないメンバーすべての分類")
        .May("items", Is.MapOf(CategoryShape.Instance), (t, v) => t.Items = v, "members and their categories", "メンバーとその分類");

    public CodeText? Type { get; private set; }

    public CodeText? Category { get; private set; }

    public ImmutableArray<KeyValuePair<YamlScalar, CodeText>> Items { get; private set; } = [];

    public PersonalTypeEntry? ToEntry() => Type is null
        ? null
        : new PersonalTypeEntry(Type, Category, [.. Items.Select(i => new PersonalTypeItem(new CodeText(i.Key.Value, i.Key.Location), i.Value))]);
}

/// <summary>An entry of <c>personalData.attributes</c>.</summary>
internal sealed class PersonalAttributeBlock : ShapedObject
{
    public static ObjectShape<PersonalAttributeBlock> Shape { get; } = new ObjectShape<PersonalAttributeBlock>("CodePersonalAttribute", () => new PersonalAttributeBlock())
        .Must("attribute", CodeWordShape.Instance, (a, v) => a.Attribute = v, "type pattern of the attribute", "属性の型のパターン")
        .May("category", CodeWordShape.Instance, (a, v) => a.Category = v, "a category, arg0 for its first argument, or the name of an argument", "分類、または分類を示す引数（arg0 や引数名）");

    public CodeText? Attribute { get; private set; }

    public CodeText? Category { get; private set; }

    public PersonalAttributeEntry? ToEntry() => Attribute is null ? null : new PersonalAttributeEntry(Attribute, Category);
}
