using System.Collections.Immutable;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Catalogue;

/// <summary>Every rule there is, of code and of declarations, ordered by id.</summary>
/// <remarks>Nothing here may touch a type of the compiler: <c>rules</c> and <c>explain</c> start without loading it.</remarks>
internal sealed class RuleCatalogue
{
    private readonly Dictionary<string, RuleInfo> _byId;

    private RuleCatalogue(IEnumerable<RuleInfo> rules)
    {
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        _byId = All.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<RuleInfo> All { get; }

    /// <summary>The rules of this version.</summary>
    public static RuleCatalogue Load() => new(RuleSources.All());

    /// <summary>A rule by its id (in any case) or its name; null when there is none.</summary>
    public RuleInfo? Find(string idOrName) =>
        _byId.GetValueOrDefault(idOrName)
        ?? All.FirstOrDefault(rule => string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The id that was most likely meant; null when nothing is near.</summary>
    public string? Nearest(string id) => Spelling.Nearest(id, All.Select(rule => rule.Id).Concat(All.Select(rule => rule.Name)));
}
