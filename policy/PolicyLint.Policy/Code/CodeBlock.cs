using System.Collections.Immutable;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Code;

/// <summary>The <c>code:</c> section as it is written; <see cref="Section"/> is what it says.</summary>
public sealed class CodeBlock : ShapedObject
{
    private static readonly string[] BuiltInClasses =
        ["removable-media", "public-web", "external-storage", "mail", "unmanaged-local", "log", "managed"];

    private PersonalDataBlock? personal;
    private GatesBlock? gates;
    private ImmutableArray<MemberBlock> notPersonal = [], writers = [], readers = [], places = [], encrypts = [], passThrough = [], exports = [], callbacks = [];
    private ImmutableArray<DestinationBlock> destinations = [];
    private ImmutableArray<HoldingBlock> holdings = [];
    private ImmutableArray<KeyValuePair<YamlScalar, RequirementValue>> requirements = [];
    private bool reportsFileNames;

    public static Shape<CodeBlock> Shape { get; } = new KnownClassesShape(new ObjectShape<CodeBlock>("Code", () => new CodeBlock())
        .May("personalData", PersonalDataBlock.Shape, (c, v) => c.personal = v, "what is personal data", "個人情報であるもの")
        .May("notPersonal", Is.ListOf(MemberBlock.Plain), (c, v) => c.notPersonal = v, "members whose results identify nobody any more", "結果から個人を識別できなくなるメンバー")
        .May("destinations", Is.ListOf(DestinationBlock.Shape), (c, v) => c.destinations = v, "places and what they are", "書込先とその区分")
        .May("holdings", Is.ListOf(HoldingBlock.Shape), (c, v) => c.holdings = v, "files that hold personal data", "個人情報を保有するファイル")
        .May("writers", Is.ListOf(MemberBlock.Writer), (c, v) => c.writers = v, "members that write", "書き込むメンバー")
        .May("readers", Is.ListOf(MemberBlock.Reader), (c, v) => c.readers = v, "members whose results hold the content of a file", "ファイルの内容を返すメンバー")
        .May("places", Is.ListOf(MemberBlock.Place), (c, v) => c.places = v, "members whose values name a place", "場所を示す値を持つメンバー")
        .May("encrypts", Is.ListOf(MemberBlock.Plain), (c, v) => c.encrypts = v, "members whose results are encrypted", "結果が暗号化されるメンバー")
        .May("passThrough", Is.ListOf(MemberBlock.PassThrough), (c, v) => c.passThrough = v, "which ports flow to which, instead of the default", "データの流れ（既定と異なるもの）")
        .May("exports", Is.ListOf(MemberBlock.Export), (c, v) => c.exports = v, "operations that need gates wherever they write", "書込先によらず手続が必要な操作")
        .May("callbacks", Is.ListOf(MemberBlock.Callback), (c, v) => c.callbacks = v, "library members that keep a delegate for later", "デリゲートを後で呼ぶメンバー")
        .May("gates", GatesBlock.Shape, (c, v) => c.gates = v, "members that grant", "許可を与えるメンバー")
        .May("requirements", Is.MapOf(RequirementShape.Instance), (c, v) => c.requirements = v, "per destination class: forbidden, allowed or the gates it needs", "書込先区分ごとの要件（forbidden・allowed・必要な手続）")
        .May("fileNames", Is.OneOf(("report", true), ("ignore", false)), (c, v) => c.reportsFileNames = v.Value, "whether names of files count as content", "ファイル名を内容とみなすか"));

    /// <summary>What the section says.</summary>
    public CodeSection Section => new()
    {
        PersonalTypes = [.. (personal?.Types ?? []).Select(t => t.ToEntry()).OfType<PersonalTypeEntry>()],
        PersonalAttributes = [.. (personal?.Attributes ?? []).Select(a => a.ToEntry()).OfType<PersonalAttributeEntry>()],
        Names = personal?.Names,
        Destinations = [.. destinations.Select(d => d.ToEntry()).OfType<DestinationEntry>()],
        Holdings = [.. holdings.Select(h => h.ToEntry()).OfType<HoldingEntry>()],
        Requirements = [.. requirements.Select(r => new RequirementEntry(new CodeText(r.Key.Value, r.Key.Location), r.Value.IsForbidden, r.Value.Gates, r.Value.Severity))],
        ReportsFileNames = reportsFileNames,
        Members = [.. Members().Where(m => m.Member.Value.Length > 0)],
    };

    /// <summary>Reads a section whose faults somebody else reports.</summary>
    public static CodeSection Read(YamlMapping code) =>
        Shape.TryRead(code, new ShapeReading(PolicyZone.Tokyo), out var block) ? block.Section : CodeSection.Empty;

    private IEnumerable<CodeEntry> Members() =>
    [
        .. (personal?.Members ?? []).Where(m => m.Category is not null).Select(m => new PersonalMemberEntry(m.Member, m.Category!)),
        .. notPersonal.Select(m => new NotPersonalEntry(m.Member)),
        .. writers.Select(m => new WriterEntry(m.Member) { Data = m.Data, Files = m.Files, To = m.To, Opens = m.Opens, Class = m.Class, Scheme = m.Scheme }),
        .. readers.Select(m => new ReaderEntry(m.Member, m.Reads)),
        .. places.Select(m => new PlaceEntry(m.Member, m.Class) { Opens = m.Opens }),
        .. encrypts.Select(m => new EncryptsEntry(m.Member)),
        .. passThrough.Select(m => new PassThroughEntry(m.Member, m.From, m.To)),
        .. exports.Select(m => new ExportEntry(m.Member, m.Needs.IsEmpty ? [new CodeText("approval", m.Member.Location)] : m.Needs)),
        .. callbacks.Select(m => new CallbackEntry(m.Member, m.Keeps)),
        .. gates?.Entries() ?? [],
    ];

    /// <summary>Classes are the author's own as soon as <c>requirements</c> names them; any other is a slip (PL0003).</summary>
    private sealed class KnownClassesShape(Shape<CodeBlock> inner) : Shape<CodeBlock>
    {
        internal override string ExpectationKey => inner.ExpectationKey;

        public override bool TryRead(YamlNode node, ShapeReading reading, out CodeBlock value)
        {
            if (!inner.TryRead(node, reading, out value))
                return false;
            string[] known = [.. BuiltInClasses.Union(value.requirements.Select(r => r.Key.Value), StringComparer.Ordinal)];
            foreach (var entry in value.ClassScalars())
            {
                if (Array.IndexOf(known, entry.Value) < 0)
                    UnknownName.ReportValue(entry, known, reading);
            }

            return true;
        }

        internal override void WriteSchema(SchemaWriter schema) => inner.WriteSchema(schema);
    }

    private IEnumerable<YamlScalar> ClassScalars() => destinations.Select(d => (ShapedObject)d).Concat(writers).Concat(places)
        .Select(o => o.Node["class"]).OfType<YamlScalar>().Where(s => !string.IsNullOrWhiteSpace(s.Value) && !s.IsNull);
}

/// <summary><c>gates:</c>.</summary>
internal sealed class GatesBlock : ShapedObject
{
    public static ObjectShape<GatesBlock> Shape { get; } = new ObjectShape<GatesBlock>("CodeGates", () => new GatesBlock())
        .May("approval", Is.ListOf(MemberBlock.Gate), (g, v) => g.approval = v, "members that grant approval", "承認を与えるメンバー")
        .May("authentication", Is.ListOf(MemberBlock.Gate), (g, v) => g.authentication = v, "members that authenticate the operator", "操作者を認証するメンバー")
        .May("audit", Is.ListOf(MemberBlock.Gate), (g, v) => g.audit = v, "members that record the export", "持出しを記録するメンバー");

    private ImmutableArray<MemberBlock> approval = [], authentication = [], audit = [];

    public IEnumerable<CodeEntry> Entries() => [.. Of(approval, "approval"), .. Of(authentication, "authentication"), .. Of(audit, "audit")];

    private static IEnumerable<CodeEntry> Of(ImmutableArray<MemberBlock> members, string gate) => members
        .Where(m => m.Granted is not null)
        .Select(m => new GateEntry(m.Member, gate, m.Granted!) { Requester = m.Requester, Approver = m.Approver });
}
