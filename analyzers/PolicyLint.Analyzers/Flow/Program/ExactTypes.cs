using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// The types that objects were made of, as conditions of <see cref="GateFacts"/>: an answer that is a <c>Granted</c> or a <c>Refused</c>
/// tells of gates by what it is, and so does one that goes by a name (<see cref="NamedObjects"/>).
/// </summary>
internal sealed class ExactTypes(NamedObjects named)
{
    private readonly Dictionary<ITypeSymbol, GateFacts> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<NamedObject, GateFacts> _objects = [];
    private readonly Dictionary<ITypeSymbol, (string, string)> _tests = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, ITypeSymbol> _tested = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITypeSymbol> _types = new(StringComparer.Ordinal);

    /// <summary>What is known of a new object of the type: that it is not null, and where the program tells types or objects apart, that it is none of the others.</summary>
    public GateFacts FactsOfNew(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAnonymousType: false, OriginalDefinition: var definition })
        {
            return GateFacts.NotNull;
        }

        if (!_known.TryGetValue(definition, out var facts))
        {
            _known.Add(definition, facts = IsOneOfSeveral(definition) || NamedObjects.AreAmong(definition) ? Only(GateFacts.TypeMark, definition) : GateFacts.NotNull);
        }

        return facts;
    }

    /// <summary>What is known of the object that the member names; null where it names none.</summary>
    public GateFacts? FactsOfNamed(ISymbol member)
    {
        if (named.Of(member) is not { Creation.Type: { IsReferenceType: true } type } one)
        {
            return null;
        }

        if (!_objects.TryGetValue(one, out var facts))
        {
            _objects.Add(one, facts = Only(GateFacts.ObjectMark, type.OriginalDefinition));
        }

        return facts;
    }

    /// <summary>What follows for a value from being an object of the type, or from being none; null when nobody knows of which types it can be.</summary>
    public GateSet? When(GateFacts facts, ITypeSymbol type, bool isOfType) => facts.WhenType(condition => TypeHierarchy.Is(_types[condition], type) == isOfType);

    /// <summary>What follows from being an object for which the member answers when <paramref name="called"/> is asked; null when nobody knows of which types it can be.</summary>
    public GateSet? WhenAnswers(GateFacts facts, ISymbol called, ISymbol member) =>
        facts.WhenType(condition => SymbolEqualityComparer.Default.Equals(Dispatch.Implementation(_types[condition], called.OriginalDefinition), member.OriginalDefinition));

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

    private GateFacts Only(string mark, ITypeSymbol type)
    {
        var condition = mark + _types.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _types.Add(condition, type);
        return GateFacts.NotNull.And(condition, GateSet.None).And(GateFacts.OtherType, GateSet.All);
    }
}
