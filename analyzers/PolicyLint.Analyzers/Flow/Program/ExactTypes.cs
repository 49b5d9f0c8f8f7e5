using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// The types that objects were made of, as conditions of <see cref="GateFacts"/>: an answer that is a <c>Granted</c> or a <c>Refused</c>
/// tells of gates by what it is.
/// </summary>
internal sealed class ExactTypes
{
    private readonly Dictionary<ITypeSymbol, (string Condition, GateFacts Facts)> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, (string, string)> _tests = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, ITypeSymbol> _tested = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITypeSymbol> _types = new(StringComparer.Ordinal);

    /// <summary>What is known of a new object of the type: that it is not null, and where the program tells types apart, that it is of no other.</summary>
    public GateFacts FactsOfNew(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAnonymousType: false } named && IsOneOfSeveral(named) ? Of(named).Facts : GateFacts.NotNull;

    /// <summary>What follows for a value from being an object of the type, or from being none; null when nobody knows of which types it can be.</summary>
    public GateSet? When(GateFacts facts, ITypeSymbol type, bool isOfType) => facts.WhenType(condition => TypeHierarchy.Is(_types[condition], type) == isOfType);

    /// <summary>What follows for a value from meeting the condition, which may be such a test.</summary>
    public GateSet When(GateFacts facts, string condition)
    {
        if (!_tested.TryGetValue(condition, out var type))
        {
            return facts.When(condition);
        }

        var isOfType = _tests[type].Item1 == condition;
        var gates = facts.When(condition) | (isOfType ? facts.When(GateFacts.IsNotNull) : GateSet.None);
        return When(facts, type, isOfType) is not { } ofTypes ? gates
            : gates | (isOfType ? ofTypes : GateSet.Either(ofTypes, facts.When(GateFacts.IsNull)));
    }

    /// <summary>The conditions "is of this type" and "is not": whoever tests a value twice learns nothing new.</summary>
    public (string Met, string Unmet) TestOf(ITypeSymbol type)
    {
        if (!_tests.TryGetValue(type, out var test))
        {
            var name = _tests.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _tests.Add(type, test = (Comparison.IsOfType + name, Comparison.IsNotOfType + name));
            _tested.Add(test.Item1, type);
            _tested.Add(test.Item2, type);
        }

        return test;
    }

    private static bool IsOneOfSeveral(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false } || type.Interfaces.Any(i => !i.DeclaringSyntaxReferences.IsEmpty);

    private (string Condition, GateFacts Facts) Of(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_known.TryGetValue(definition, out var known))
        {
            var condition = GateFacts.TypeMark + _known.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            known = (condition, GateFacts.NotNull.And(condition, GateSet.None).And(GateFacts.OtherType, GateSet.All));
            _known.Add(definition, known);
            _types.Add(condition, definition);
        }

        return known;
    }
}
