using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Dossiers;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules.Register;

/// <summary>What it does: reports a field of the personal information file register that is absent.</summary>
/// <remarks>
/// Why is this bad: the register must show these fields from a number of people on (error there, a warning below).
/// Example: no <c>file.collection</c>. Use instead: fill the field in; an empty list of recipients is an answer too.
/// Options: <c>fields</c> that are required; <c>register.publishThreshold</c> of the policy.
/// </remarks>
internal sealed class PL7001RegisterFieldMissing : DeclarationRule
{
    public PL7001RegisterFieldMissing()
        : base("PL7001", "register-field-missing", Severity.Error, RuleBasis.Law)
    {
    }

    public override ImmutableArray<RuleParameter> Parameters { get; } =
    [
        new("fields",
        [
            "name", "institution", "responsibleUnit", "purpose", "items", "subjects.scope", "collection", "specialCare.included",
            "regularRecipients", "requestDesk.name", "otherLawProcedure", "type",
        ]),
    ];

    /// <summary>What no declaration may leave out, whatever its state.</summary>
    private static readonly ImmutableArray<string> Always = ["name", "purpose", "items"];

    internal override void Check(CheckContext context)
    {
        var fields = context.Words(this, "fields");
        foreach (var declaration in context.Dossier.Declarations)
        {
            if (declaration is not { File: { } file, Status: { } status })
                continue;
            // The sheet of an ended handling is taken off the register; what every document must say it still says.
            var isEnded = status.Value == HandlingStatus.Ended;
            var severity = !isEnded && declaration.SubjectsCount >= context.PublishThreshold ? Severity.Error : Severity.Warning;
            foreach (var field in isEnded ? Always : fields)
                if (IsBlank(file.Node, field) && !IsTold(file, field))
                    context.Add(At(file.LocationOf(field.Split('.')[0]), declaration.Name, declaration.Name, "file." + field) with { Severity = severity });
        }
    }

    /// <summary>Whether another rule has told what is wrong there: a key that is misspelt is not absent.</summary>
    private static bool IsTold(PersonalFile file, string field)
    {
        var parts = field.Split('.');
        ShapedObject? block = parts[0] switch { "subjects" => file.Subjects, "specialCare" => file.SpecialCare, "requestDesk" => file.RequestDesk, _ => null };
        return file.IsFaulty(parts[0]) || parts.Length > 1 && block?.IsFaulty(parts[1]) == true;
    }

    private static bool IsBlank(YamlNode? node, string path)
    {
        foreach (var key in path.Split('.'))
            node = (node as YamlMapping)?[key];
        return node switch
        {
            null => true,
            YamlScalar scalar => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value),
            YamlSequence sequence => sequence.Items.IsEmpty && (Always.Contains(path) || path == "specialCare.included"),
            _ => false,
        };
    }
}
