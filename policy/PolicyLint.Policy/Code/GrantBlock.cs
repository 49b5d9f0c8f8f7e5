using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Code;

/// <summary><c>granted:</c> as a mapping: <c>{ member: M, is: true }</c> or <c>{ equals: Approved }</c>.</summary>
internal sealed class GrantBlock : ShapedObject
{
    private static readonly ObjectShape<GrantBlock> Block = new ObjectShape<GrantBlock>("CodeGrant", () => new GrantBlock())
        .May("member", CodeWordShape.Instance, (g, v) => g.Member = v, "member of the result that tells", "結果を示すメンバー")
        .May("is", CodeWordShape.Instance, (g, v) => g.Wanted = v, "true, false or an enum member that it must be", "許可とみなす値（true, false, 列挙名）")
        .May("equals", CodeWordShape.Instance, (g, v) => g.EqualTo = v, "enum member that the result itself must be", "戻り値が一致すべき列挙名");

    /// <summary>A word, or a mapping.</summary>
    public static Shape<GrantSpec> Shape { get; } = Is.Either(
        Is.OneOf(
            ("returns-true", GrantForm.ReturnsTrue), ("returns-false", GrantForm.ReturnsFalse),
            ("on-return", GrantForm.OnReturn), ("not-null", GrantForm.NotNull)).Select(form => new GrantSpec(form.Value)),
        Block.Select(block => block.ToSpec()));

    public CodeText? Member { get; private set; }

    public CodeText? Wanted { get; private set; }

    public CodeText? EqualTo { get; private set; }

    /// <summary>A member without a value is taken to be a boolean that must be true.</summary>
    private GrantSpec ToSpec() => EqualTo is not null
        ? new GrantSpec(GrantForm.Equals, null, EqualTo)
        : new GrantSpec(GrantForm.Member, Member, Wanted ?? new CodeText("true", null));
}
