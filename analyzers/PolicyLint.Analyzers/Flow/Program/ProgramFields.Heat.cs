using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Slicing;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.Program;

/// <content>
/// Which fields hold personal data of some object, and which types have such fields: known before what exactly they hold.
/// </content>
internal sealed partial class ProgramFields
{
    private readonly Dictionary<ITypeSymbol, TypeContent> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the field holds personal data of some object, itself or below it; the reader is run again when it comes to.</summary>
    public Heat HeatOf(FieldKey field, Body reader)
    {
        var content = ContentOf(field);
        if (content.Heat != Heat.Itself)
        {
            content.AskedBy.Add(reader);
        }

        return content.Heat;
    }

    /// <summary>Whether some field of the type holds personal data of some object; the reader is run again when one comes to.</summary>
    /// <param name="withSubtypes">Whether fields of what may stand in its place count.</param>
    public bool HasTaintedFields(ITypeSymbol type, Body reader, bool withSubtypes)
    {
        for (var level = type.OriginalDefinition; level is { SpecialType: SpecialType.None }; level = level.BaseType?.OriginalDefinition)
        {
            var known = ContentOf(level);
            var isAsked = withSubtypes && SymbolEqualityComparer.Default.Equals(level, type.OriginalDefinition);
            if (known.IsTainted || (isAsked && known.HasTaintedSubtypes))
            {
                return true;
            }

            (isAsked ? known.ReadersOfSubtypes : known.Readers).Add(reader);
        }

        return false;
    }

    /// <summary>Whether what the type holds, or its elements, may hold personal data in their fields.</summary>
    public bool HoldsTainted(ITypeSymbol type, Body reader) => type switch
    {
        IArrayTypeSymbol array => HoldsTainted(array.ElementType, reader),
        INamedTypeSymbol { IsGenericType: true } named when !engine.Bodies.IsSource(named) => named.TypeArguments.Any(t => HoldsTainted(t, reader)),
        _ => engine.Bodies.IsSource(type) && HasTaintedFields(type, reader, withSubtypes: true),
    };

    private TypeContent ContentOf(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type.OriginalDefinition, out var content))
        {
            _types.Add(type.OriginalDefinition, content = new TypeContent());
        }

        return content;
    }

    /// <summary>Objects made in sight hold personal data in a field, the first of <paramref name="way"/>, which the others lead to.</summary>
    public void TaintParts(IReadOnlyList<FieldKey> way, Heat heat)
    {
        foreach (var field in way)
        {
            if (ReferenceEquals(field, way[0]) && field.IsMember)
            {
                Taint(KeptIn(field), heat);
            }
            else if (field.Symbol?.ContainingType is { } owner)
            {
                Taint(owner);
            }
        }
    }

    /// <summary>Objects of the type hold personal data: so may all that are seen as what it derives from or implements.</summary>
    private void Taint(ITypeSymbol type)
    {
        var content = ContentOf(type);
        if (content.IsTainted)
        {
            return;
        }

        content.IsTainted = true;
        Notify(content.Readers);
        Notify(content.ReadersOfSubtypes);
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            TaintAbove(level);
        }

        foreach (var contract in type.AllInterfaces)
        {
            TaintAbove(contract);
        }
    }

    private void TaintAbove(ITypeSymbol type)
    {
        if (engine.Bodies.IsSource(type) && ContentOf(type) is { HasTaintedSubtypes: false } content)
        {
            content.HasTaintedSubtypes = true;
            Notify(content.ReadersOfSubtypes);
        }
    }

    /// <summary>Personal data reaches the field, and all those that it flows into.</summary>
    private void Taint(FieldContent content, Heat heat)
    {
        var work = new Queue<FieldContent>([content]);
        while (work.Count > 0)
        {
            var next = work.Dequeue();
            if (next.Heat >= heat)
            {
                continue;
            }

            next.Heat = heat;
            engine.BecomeTainted(next.Field);
            if (next.Field.Symbol?.ContainingType is { } owner)
            {
                Taint(owner);
            }

            foreach (var reader in next.AskedBy)
            {
                engine.Enqueue(reader);
            }

            next.AskedBy.Clear();
            foreach (var successor in next.Successors)
            {
                if (successor.Type is { } target && !engine.Knowledge.CanCarry(target) && (next.Field.Type is not { } from || engine.Knowledge.CanCarry(from)))
                {
                    // A number that was read out of a text is not known to be personal.
                    continue;
                }

                if (heat == Heat.Below && successor.Type is { } seen && !Narrowing.IsOfAnyType(seen))
                {
                    // From here on the type tells.
                    continue;
                }

                work.Enqueue(ContentOf(successor));
            }
        }
    }

    /// <summary>Whether objects of one type are known to hold personal data, and who wanted to know.</summary>
    private sealed class TypeContent
    {
        public bool IsTainted { get; set; }

        public bool HasTaintedSubtypes { get; set; }

        public HashSet<Body> Readers { get; } = [];

        /// <summary>Those who wanted to know it of what may stand in the type's place as well.</summary>
        public HashSet<Body> ReadersOfSubtypes { get; } = [];
    }
}
