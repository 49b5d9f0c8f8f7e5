using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Shapes;

namespace PolicyLint.Analyzers.Knowledge.Patterns;

/// <summary>Finds out which patterns name symbols of one compilation, and what the others were probably meant to name.</summary>
internal sealed class PatternCoverage(Compilation compilation, CancellationToken cancellation)
{
    private readonly SymbolSearch search = new(compilation);

    /// <summary>All patterns of the section and of the claims, in file order; equal texts at one place once.</summary>
    public ImmutableArray<PolicyPattern> Of(CodeSection section, ImmutableArray<ClaimedItem> claims) =>
    [
        .. section.PersonalTypes.SelectMany(TypeAndItems),
        .. section.PersonalAttributes.Select(a => OfType(a.Attribute)),
        .. section.Members.Select(m => OfMember(m.Member)),
        .. claims.Select(c => OfMember(c.Member)),
    ];

    private IEnumerable<PolicyPattern> TypeAndItems(PersonalTypeEntry entry)
    {
        yield return OfType(entry.Type);
        if (PatternParser.Parse(entry.Type.Value) is not { } pattern)
            yield break;
        var types = search.Types(pattern, cancellation).ToList();
        foreach (var item in entry.Items)
        {
            // Where the type itself is unknown, that is the one fault.
            var isMatched = types.Count == 0 || types.Any(t => HasMember(t, item.Member.Value));
            yield return new PolicyPattern(
                $"{entry.Type.Value}.{item.Member.Value}", item.Member.Location, isMatched, true,
                isMatched ? null : NearestName.Of(item.Member.Value, types.SelectMany(t => t.MemberNames).Distinct(StringComparer.Ordinal)));
        }
    }

    private static bool HasMember(INamedTypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (!level.GetMembers(name).IsEmpty)
                return true;
        }

        return type.AllInterfaces.Any(i => !i.GetMembers(name).IsEmpty);
    }

    private PolicyPattern OfType(CodeText text)
    {
        if (PatternParser.Parse(text.Value) is not { } pattern)
            return new PolicyPattern(text.Value, text.Location, false, false, null);
        var isMatched = search.Types(pattern, cancellation).Any();
        return new PolicyPattern(text.Value, text.Location, isMatched, true, isMatched ? null : NearestTo(pattern));
    }

    private PolicyPattern OfMember(CodeText text)
    {
        if (PatternParser.Parse(text.Value) is not { } pattern)
            return new PolicyPattern(text.Value, text.Location, false, false, null);
        var isMatched = search.Members(pattern, cancellation).Any();
        return new PolicyPattern(text.Value, text.Location, isMatched, true, isMatched ? null : NearestTo(pattern));
    }

    /// <summary>Follows the literal segments as far as they lead, and looks among what is there for the segment that fails.</summary>
    private string? NearestTo(SymbolPattern pattern)
    {
        INamespaceOrTypeSymbol at = compilation.GlobalNamespace;
        for (var i = 0; i < pattern.Segments.Length; i++)
        {
            var segment = pattern.Segments[i];
            if (!segment.IsLiteral)
                return null;
            var next = at.GetMembers(segment.Text).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
            if (next is not null)
            {
                at = next;
                continue;
            }

            var known = at.GetMembers().Where(m => m.CanBeReferencedByName).Select(m => m.Name).Distinct(StringComparer.Ordinal);
            return NearestName.Of(segment.Text, known) is { } nearest && nearest != segment.Text
                ? string.Join(".", pattern.Segments.Select((s, n) => n == i ? nearest : s.Text))
                : null;
        }

        return null;
    }
}
