using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Policy.Code;

/// <summary>What one entry of a list under <c>code:</c> says of the members that it names; each list knows its own keys.</summary>
internal sealed class MemberBlock : ShapedObject
{
    private static readonly Shape<ImmutableArray<CodeText>> Ports = Is.OneOrMany(CodeWordShape.Instance);
    private static readonly Shape<ImmutableArray<CodeText>> Gates =
        Is.ListOf(Is.OneOf("approval", "authentication", "audit").Select(g => new CodeText(g.Value, g.Location)));

    public static ObjectShape<MemberBlock> Writer { get; } = Of("CodeWriter")
        .May("data", Ports, (m, v) => m.Data = v, "ports that carry content: parameter names, indexes, this, *", "内容を運ぶ引数（名前・番号・this・*）")
        .May("files", Ports, (m, v) => m.Files = v, "ports that name files or folders whose content is carried", "内容が運ばれるファイルやフォルダーを指す引数")
        .May("to", Ports, (m, v) => m.To = v, "port that says where; the first that the overload has", "書込先を示す引数（最初に該当したもの）")
        .May("opens", Ports, (m, v) => m.Opens = v, "the object made or returned writes where this port says", "生成・返却されるオブジェクトの書込先を示す引数")
        .May("class", CodeWordShape.Instance, (m, v) => m.Class = v, "a fixed destination class", "固定の書込先区分")
        .May("scheme", CodeWordShape.Instance, (m, v) => m.Scheme = v, "the opened port names a host of this scheme, such as ftp", "opensの引数がホスト名であるときのスキーム（ftp など）");

    public static ObjectShape<MemberBlock> Reader { get; } = Of("CodeReader")
        .Must("reads", Ports, (m, v) => m.Reads = v, "port that names the file whose content the result holds", "結果が保持する内容のファイルを指す引数");

    public static ObjectShape<MemberBlock> Place { get; } = Of("CodePlace")
        .May("class", CodeWordShape.Instance, (m, v) => m.Class = v, "destination class that the value names", "値が示す書込先区分")
        .May("opens", Ports, (m, v) => m.Opens = v, "port whose place the value has", "値と同じ場所を示す引数");

    public static ObjectShape<MemberBlock> PassThrough { get; } = Of("CodePassThrough")
        .May("from", Ports, (m, v) => m.From = v, "ports that data comes from", "データの流入元")
        .May("to", Ports, (m, v) => m.To = v, "ports that it goes to", "データの流出先");

    public static ObjectShape<MemberBlock> Export { get; } = Of("CodeExport")
        .May("gates", Gates, (m, v) => m.Needs = v, "gates that callers must hold; approval when absent", "呼出しに必要な手続（省略時 approval）");

    public static ObjectShape<MemberBlock> Callback { get; } = Of("CodeCallback")
        .Must("keeps", Ports, (m, v) => m.Keeps = v, "parameters whose delegates are kept for later", "後で呼ばれるデリゲートの引数");

    public static ObjectShape<MemberBlock> Gate { get; } = Of("CodeGate")
        .Must("granted", GrantBlock.Shape, (m, v) => m.Granted = v, "when a call grants", "許可とみなす条件")
        .May("requester", CodeWordShape.Instance, (m, v) => m.Requester = v, "parameter that says who asks", "申請者を示す引数")
        .May("approver", CodeWordShape.Instance, (m, v) => m.Approver = v, "parameter that says who approves", "承認者を示す引数");

    public static ObjectShape<MemberBlock> Personal { get; } = Of("CodePersonalMember")
        .Must("category", CategoryShape.Instance, (m, v) => m.Category = v, "category of what it yields", "得られる情報の分類");

    /// <summary>An entry that says all by naming members.</summary>
    public static ObjectShape<MemberBlock> Plain { get; } = Of("CodeMember");

    public CodeText Member { get; private set; } = new("", null);

    public ImmutableArray<CodeText> Data { get; private set; } = [];

    public ImmutableArray<CodeText> Files { get; private set; } = [];

    public ImmutableArray<CodeText> To { get; private set; } = [];

    public ImmutableArray<CodeText> Opens { get; private set; } = [];

    public ImmutableArray<CodeText> Reads { get; private set; } = [];

    public ImmutableArray<CodeText> From { get; private set; } = [];

    public ImmutableArray<CodeText> Keeps { get; private set; } = [];

    public ImmutableArray<CodeText> Needs { get; private set; } = [];

    public CodeText? Class { get; private set; }

    public CodeText? Scheme { get; private set; }

    public CodeText? Category { get; private set; }

    public CodeText? Requester { get; private set; }

    public CodeText? Approver { get; private set; }

    public GrantSpec? Granted { get; private set; }

    private static ObjectShape<MemberBlock> Of(string name) => new ObjectShape<MemberBlock>(name, () => new MemberBlock())
        .Must("member", CodeWordShape.Instance, (m, v) => m.Member = v, "member pattern: Namespace.Type.Member, .new, *, **", "メンバーのパターン（名前空間.型.メンバー、.new、*、**）");
}
