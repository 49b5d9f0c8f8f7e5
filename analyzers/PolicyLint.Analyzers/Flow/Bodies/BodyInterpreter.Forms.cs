using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <content>
/// Answers in another form: truths and enums as texts or numbers, texts as truths, comparisons as signs. What is found of the
/// other form is found of the answer.
/// </content>
internal sealed partial class BodyInterpreter
{
    /// <summary>The facts of a truth or an enum as one of the values that its type has; of anything else as they are.</summary>
    private static GateFacts AmongValues(GateFacts facts, ITypeSymbol? type)
    {
        if (facts.SaysNothing || type is null)
        {
            return facts.SaysNothing ? GateFacts.None : facts;
        }

        var isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        type = isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var values = IsBoolean(type) ? [true, false] : type.TypeKind == TypeKind.Enum && !IsFlags(type) ? MembersOf(type).Select(m => m.ConstantValue).Distinct() : null;
        return values is null
            ? facts
            : GateFacts.OneOf((isNullable ? values.Concat([null]) : values).Select(GateFacts.ConditionOf).Select(c => (c, facts.When(c))));
    }

    private static IEnumerable<IFieldSymbol> MembersOf(ITypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue);

    private static bool IsFlags(ITypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass?.Name == "FlagsAttribute");

    /// <summary>What the text of a value tells.</summary>
    private static GateFacts AsText(GateFacts facts, ITypeSymbol? type)
    {
        if (IsText(type) || facts.SaysNothing)
        {
            return facts;
        }

        return NamesOf(type) is { } names ? AmongValues(facts, type).Turned(c => names.TryGetValue(c, out var name) ? "=" + name : null) : GateFacts.None;
    }

    /// <summary>How the values of a truth or an enum are written; null where that is not certain.</summary>
    private static Dictionary<string, string>? NamesOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            var names = NamesOf(nullable.TypeArguments[0]);
            names?.Add(GateFacts.IsNull, "");
            return names;
        }

        if (IsBoolean(type))
        {
            return new() { [GateFacts.IsTrue] = bool.TrueString, [GateFacts.IsFalse] = bool.FalseString };
        }

        if (type is not { TypeKind: TypeKind.Enum } || IsFlags(type))
        {
            return null;
        }

        var members = MembersOf(type).ToList();
        return members.Select(m => m.ConstantValue).Distinct().Count() == members.Count ? members.ToDictionary(m => GateFacts.ConditionOf(m.ConstantValue), m => m.Name) : null;
    }

    /// <summary>The truth that a text names. One that names none is refused with an exception, or counts as <paramref name="otherwise"/>.</summary>
    private static GateFacts AsTruth(GateFacts text, string? otherwise = null) =>
        text.Turned(c => c[0] == '=' && bool.TryParse(c.Substring(1), out var truth) ? GateFacts.ConditionOf(truth) : otherwise);

    /// <summary>A text as <c>Trim</c>, <c>ToUpper</c> and their kind leave it.</summary>
    private static GateFacts Changed(GateFacts text, string change)
    {
        Func<string, string>? changed = change switch
        {
            "Trim" => t => t.Trim(),
            "ToLower" or "ToLowerInvariant" => t => t.ToLowerInvariant(),
            "ToUpper" or "ToUpperInvariant" => t => t.ToUpperInvariant(),
            "Clone" or "ToString" or "Intern" or "Copy" => t => t,
            _ => null,
        };
        return changed is null ? GateFacts.NotNull : text.Turned(c => c[0] == '=' ? "=" + changed(c.Substring(1)) : null) is { SaysNothing: false } facts ? facts : GateFacts.NotNull;
    }

    /// <summary>What the sign of a comparison tells: 0 where both are equal.</summary>
    private GateFacts FactsOfComparison(CallSite site)
    {
        var equal = FactsOfEquals(site);
        return equal.SaysNothing
            ? GateFacts.None
            : GateFacts.None.And("=0", equal.When(GateFacts.IsTrue)).And("!=0", equal.When(GateFacts.IsFalse));
    }

    /// <summary>What it tells that a value has a flag. That one has the flag which a gate grants with is as good as being it.</summary>
    private static GateFacts FactsOfFlag(Value value, ITypeSymbol? type, object flag)
    {
        var condition = GateFacts.ConditionOf(flag);
        if (type is null || value.Facts.SaysNothing || !long.TryParse(condition.Substring(1), out var bits) || bits == 0)
        {
            return GateFacts.None;
        }

        var listed = AmongValues(value.Facts, type);
        var among = listed.Turned(c => c[0] == '=' && long.TryParse(c.Substring(1), out var member) ? (member & bits) == bits ? GateFacts.IsTrue : GateFacts.IsFalse : null);
        return among.SaysNothing && IsFlags(type) ? GateFacts.None.And(GateFacts.IsTrue, value.Facts.When(condition)) : among;
    }

    private static readonly Dictionary<string, object> KnownFields = new() { ["TrueString"] = bool.TrueString, ["FalseString"] = bool.FalseString };

    /// <summary>The content of a field of a library that is a constant in all but name.</summary>
    private static object? KnownContent(IFieldSymbol field) =>
        field is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Boolean } && KnownFields.TryGetValue(field.Name, out var text) ? text : null;
}
