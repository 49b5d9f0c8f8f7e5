using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>What the attributes on a symbol, on what it overrides and on what it implements say.</summary>
internal sealed class AnnotationReader(SpeakingTypes types, PersonalMarkReader marks, Func<string, bool> isSpecialCare)
{
    public bool MayAnnotate(ISymbol symbol) => types.MaySpeak(symbol);

    /// <summary>The mark of a member, parameter or type by its own attributes, else by those of its bases; null when there is none.</summary>
    public PersonalMark? MarkOf(ISymbol symbol)
    {
        if (!MayAnnotate(symbol))
            return null;
        foreach (var relative in WithAncestors(symbol))
        {
            if (marks.Read(relative) is { } mark)
                return mark;
        }

        return null;
    }

    /// <summary>The class that <c>[Destination]</c> gives to a member, parameter or type; null when there is none.</summary>
    public string? DestinationOf(ISymbol symbol)
    {
        if (!MayAnnotate(symbol))
            return null;
        foreach (var relative in WithAncestors(symbol))
        {
            if (Argument(Find(relative, AttributeNames.Destination)) is { } destination)
                return destination;
        }

        return null;
    }

    /// <summary>Adds what attributes say to what patterns say; null when neither says anything.</summary>
    public MemberModel? Enrich(ISymbol member, MemberModel? model)
    {
        var before = model ?? new MemberModel();
        var after = before;
        var mark = MarkOf(member);
        if (mark is { IsNone: true })
            after = after with { NotPersonal = true };
        else if (mark is not null && member is IMethodSymbol { MethodKind: not MethodKind.Constructor })
            after = after with { Yields = before.Yields.Add(ItemOf(member, mark)) };
        if (DestinationOf(member) is { } place)
            after = after with { PlaceClass = place };
        foreach (var relative in WithAncestors(member))
            after = EnrichFrom(member, relative, after);
        return ReferenceEquals(after, before) ? model : after;
    }

    private MemberModel EnrichFrom(ISymbol member, ISymbol relative, MemberModel model)
    {
        foreach (var parameter in SymbolPattern.ParametersOf(relative))
        {
            if (Argument(Find(parameter, AttributeNames.WritesTo)) is { } destination)
                model = model with { Writers = model.Writers.Add(WriterOf(member, parameter, destination)) };
        }

        if (RequiresApproval(relative))
            model = model with { Requires = (model.Requires ?? GateKinds.None) | GateKinds.Approval };
        if (relative is IMethodSymbol method && GateReader.Read(method) is { IsEmpty: false } gates)
            model = model with { Gates = model.Gates.AddRange(gates.Where(g => !model.Gates.Contains(g))) };
        return model;
    }

    private static WriterModel WriterOf(ISymbol member, IParameterSymbol parameter, string destination) =>
        new([Port.Parameter(parameter.Ordinal)], [], null, destination, $"{member.ContainingType.Name}.{SymbolPattern.SimpleName(member)}");

    private static bool RequiresApproval(ISymbol member) =>
        Find(member, AttributeNames.RequiresApproval) is not null
        || (member is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } and not { IsImplicitlyDeclared: true }
            && Find(member.ContainingType, AttributeNames.RequiresApproval) is not null);

    private PersonalItem ItemOf(ISymbol member, PersonalMark mark) =>
        new(mark.Category, member.Name, null, member, mark.SpecialCare || isSpecialCare(mark.Category));

    private static IEnumerable<ISymbol> WithAncestors(ISymbol symbol)
    {
        yield return symbol;
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
        {
            foreach (var ancestor in SymbolFamily.Ancestors(SymbolFamily.Canonical(method)).OfType<IMethodSymbol>())
            {
                if (parameter.Ordinal >= 0 && parameter.Ordinal < ancestor.Parameters.Length)
                    yield return ancestor.Parameters[parameter.Ordinal];
            }
        }
        else if (symbol is INamedTypeSymbol type)
        {
            for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
                yield return ancestor.OriginalDefinition;
            foreach (var contract in type.AllInterfaces)
                yield return contract.OriginalDefinition;
        }
        else if (symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            foreach (var ancestor in SymbolFamily.Ancestors(symbol))
                yield return ancestor;
        }
    }

    private static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (AttributeNames.IsOurs(attribute.AttributeClass, name))
                return attribute;
        }

        if (symbol is IMethodSymbol method && name == AttributeNames.Destination)
            return method.GetReturnTypeAttributes().FirstOrDefault(a => AttributeNames.IsOurs(a.AttributeClass, name));
        return null;
    }

    private static string? Argument(AttributeData? attribute) =>
        attribute is { ConstructorArguments: [{ Kind: not TypedConstantKind.Array, Value: string text }, ..] } ? text : null;
}
