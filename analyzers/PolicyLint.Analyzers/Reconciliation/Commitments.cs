using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>What declarations promise about the places where their data may go.</summary>
internal sealed class Commitments(ImmutableArray<HandlingDeclaration> declarations, CategoryTree taxonomy)
{
    private readonly ClaimIndex _claims = new(declarations);

    /// <summary>The promises that are broken when the items go to a destination of the class, each with the items concerned; by id of the declaration.</summary>
    public ImmutableArray<BrokenCommitment> BrokenBy(ImmutableArray<PersonalItem> items, string destinationClass)
    {
        var broken = new List<(HandlingDeclaration Declaration, Positioned<string> Clause, PersonalItem Item)>();
        foreach (var item in items)
        {
            foreach (var declaration in OwnersOf(item))
            {
                if (ClauseAbout(declaration, destinationClass) is { Value: "forbidden" } clause)
                {
                    broken.Add((declaration, clause, item));
                }
            }
        }

        return
        [
            .. broken
                .GroupBy(b => b.Clause.Location)
                .Select(g => new BrokenCommitment(g.First().Declaration, g.First().Clause, [.. g.Select(b => b.Item).Distinct()]))
                .OrderBy(b => b.Id, StringComparer.Ordinal),
        ];
    }

    private static Positioned<string>? ClauseAbout(HandlingDeclaration declaration, string destinationClass) => destinationClass switch
    {
        DestinationClasses.RemovableMedia => declaration.Safeguards?.ExternalMedia,
        DestinationClasses.PublicWeb => declaration.Safeguards?.PublicWeb,
        _ => null,
    };

    /// <summary>The declarations that claim the very member; else those that claim its assembly and declare its category.</summary>
    public IEnumerable<HandlingDeclaration> OwnersOf(PersonalItem item)
    {
        if (item.Symbol is not { } symbol)
        {
            return [];
        }

        var own = _claims.On(symbol);
        return own.IsEmpty
            ? _claims.Of(symbol.ContainingAssembly?.Name ?? "").Where(d => ClaimIndex.ItemsOf(d, item.Category, taxonomy).Any())
            : own.Select(c => c.Declaration).Distinct();
    }
}

/// <summary>A clause of a declaration that an egress breaks.</summary>
internal sealed record BrokenCommitment(HandlingDeclaration Declaration, Positioned<string> Clause, ImmutableArray<PersonalItem> Items)
{
    public string Id => Declaration.Id?.Value ?? Declaration.Location.Path;
}
