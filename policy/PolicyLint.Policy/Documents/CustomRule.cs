using System.Collections.Immutable;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Documents;

/// <summary>A rule that the organisation writes itself, without code.</summary>
public sealed class CustomRule : ShapedObject
{
    public static ObjectShape<CustomRule> Shape { get; } = new ObjectShape<CustomRule>(nameof(CustomRule), () => new CustomRule())
        .Must("id", Is.Text, (r, v) => r.Id = v, "id of the rule, not beginning with PL", "ルールのID（PL以外で始める）")
        .Must("for", Is.OneOf("Organization", "HandlingDeclaration", "AnnualReport", "DeviceRegister", "ExportLog", "OutsourcingContract", "Incident", "Taxonomy"), (r, v) => r.For = v, "kind of document it looks at", "対象とする文書の種類")
        .May("severity", Is.OneOf(("error", Findings.Severity.Error), ("warning", Findings.Severity.Warning), ("info", Findings.Severity.Info), ("off", Findings.Severity.Off)), (r, v) => r.Severity = v.Value, "error, warning, info or off", "重大度")
        .May("when", Is.Deferred(() => Condition.Shape!), (r, v) => r.When = v, "where the rule applies; everywhere when absent", "適用条件（省略時は常に適用）")
        .Must("require", Is.Deferred(() => Condition.Shape!), (r, v) => r.Require = v, "what must hold there", "満たすべき条件")
        .Must("message", Is.Localized, (r, v) => r.Message = v, "what to tell when it does not hold", "満たさない場合のメッセージ")
        .May("examples", CustomRuleExamples.Shape, (r, v) => r.Examples = v, "documents that try the rule (policylint policy test)", "ルールの確認用の例（policylint policy test）");

    public Positioned<string>? Id { get; internal set; }

    public Positioned<string>? For { get; internal set; }

    public Severity Severity { get; internal set; } = Severity.Error;

    public Condition? When { get; internal set; }

    public Condition? Require { get; internal set; }

    public LocalizedText? Message { get; internal set; }

    public CustomRuleExamples? Examples { get; internal set; }
}

/// <summary>Documents that try a custom rule.</summary>
public sealed class CustomRuleExamples : ShapedObject
{
    public static ObjectShape<CustomRuleExamples> Shape { get; } = new ObjectShape<CustomRuleExamples>(nameof(CustomRuleExamples), () => new CustomRuleExamples())
        .May("valid", Is.ListOf(Is.Raw), (e, v) => e.Valid = v, "documents, or parts of them, that the rule lets pass", "適合する例")
        .May("invalid", Is.ListOf(Is.Raw), (e, v) => e.Invalid = v, "documents, or parts of them, that the rule reports", "違反する例");

    public ImmutableArray<YamlNode> Valid { get; internal set; } = [];

    public ImmutableArray<YamlNode> Invalid { get; internal set; } = [];
}

/// <summary>A condition of a custom rule: a path with operators, or a combination of conditions.</summary>
public sealed class Condition : ShapedObject
{
    public static ObjectShape<Condition> Shape { get; } = new ObjectShape<Condition>(nameof(Condition), () => new Condition())
        .May("path", Is.Text, (c, v) => c.Path = v, "where to look: file.items.*.category", "対象の項目（file.items.*.category など）")
        .May("equals", Is.Value, (c, v) => c.EqualTo = v, "the value is this", "等しい")
        .May("notEquals", Is.Value, (c, v) => c.NotEqualTo = v, "the value is not this", "等しくない")
        .May("in", Is.ListOf(Is.Value), (c, v) => c.In = v, "the value is one of these", "いずれかに等しい")
        .May("matches", Is.Text, (c, v) => c.Matches = v, "the value matches this regular expression somewhere", "正規表現に一致する")
        .May("under", Is.IdOf(ReferenceKind.Category), (c, v) => c.Under = v, "the category is this one or below it", "この分類またはその下位である")
        .May("exists", Is.Boolean, (c, v) => c.Exists = v, "there is such a value, or there is none", "値の有無")
        .May("empty", Is.Boolean, (c, v) => c.IsEmpty = v, "the value is blank or has no elements, or is not", "空であるか")
        .May("atLeast", Is.Value, (c, v) => c.AtLeast = v, "the number is this or more", "以上")
        .May("atMost", Is.Value, (c, v) => c.AtMost = v, "the number is this or less", "以下")
        .May("before", Is.Value, (c, v) => c.Before = v, "the date lies before this date, or before today", "この日（または today）より前")
        .May("after", Is.Value, (c, v) => c.After = v, "the date lies after this date, or after today", "この日（または today）より後")
        .May("withinDays", Is.Integer(0, 36_600), (c, v) => c.WithinDays = v, "the date lies at most so many days from today", "今日からの日数以内")
        .May("all", Is.ListOf(Is.Deferred(() => Condition.Shape!)), (c, v) => c.All = v, "all of these hold", "すべて成り立つ")
        .May("any", Is.ListOf(Is.Deferred(() => Condition.Shape!)), (c, v) => c.Any = v, "at least one of these holds", "いずれかが成り立つ")
        .May("not", Is.Deferred(() => Condition.Shape!), (c, v) => c.Not = v, "this does not hold", "成り立たない");

    public Positioned<string>? Path { get; internal set; }

    public Positioned<string>? EqualTo { get; internal set; }

    public Positioned<string>? NotEqualTo { get; internal set; }

    public ImmutableArray<Positioned<string>>? In { get; internal set; }

    public Positioned<string>? Matches { get; internal set; }

    public Positioned<string>? Under { get; internal set; }

    public Positioned<bool>? Exists { get; internal set; }

    public Positioned<bool>? IsEmpty { get; internal set; }

    public Positioned<string>? AtLeast { get; internal set; }

    public Positioned<string>? AtMost { get; internal set; }

    public Positioned<string>? Before { get; internal set; }

    public Positioned<string>? After { get; internal set; }

    public Positioned<long>? WithinDays { get; internal set; }

    public ImmutableArray<Condition> All { get; internal set; } = [];

    public ImmutableArray<Condition> Any { get; internal set; } = [];

    public Condition? Not { get; internal set; }
}
