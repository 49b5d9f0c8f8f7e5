using System.Collections.Immutable;
using System.Text;
using PolicyLint.Policy.Documents;

namespace PolicyLint.Policy.Taxonomies;

/// <summary>The categories of personal data as a tree. Immutable; "under" is answered by two comparisons.</summary>
public sealed class CategoryTree
{
    private static readonly Lazy<CategoryTree> LazyBuiltIn = new(() => Merge(BuiltInTaxonomy.Read()));

    private readonly Dictionary<string, Category> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Category> _byAlias = new(StringComparer.Ordinal);

    private CategoryTree()
    {
    }

    /// <summary>The categories that ship with PolicyLint.</summary>
    public static CategoryTree BuiltIn => LazyBuiltIn.Value;

    /// <summary>All categories, sorted by key.</summary>
    public ImmutableArray<Category> All { get; private set; } = [];

    /// <summary>The built-in categories with an organisation's own added; a key that is there already is refined.</summary>
    public static CategoryTree With(IEnumerable<CategoryEntry> additions)
    {
        var own = additions.ToArray();
        return own.Length == 0 ? BuiltIn : Merge(BuiltInTaxonomy.Read().Concat(own));
    }

    /// <summary>The category of a key; null when there is none.</summary>
    public Category? Find(string key) => _byKey.TryGetValue(key, out var category) ? category : null;

    /// <summary>The category that an item's name means, by its aliases; width and case do not matter. Null when none does.</summary>
    public Category? FindByAlias(string name) => _byAlias.TryGetValue(Normal(name), out var category) ? category : null;

    /// <summary>Whether <paramref name="key"/> is <paramref name="ancestor"/> or lies below it. Unknown keys go by their dots.</summary>
    public bool IsUnder(string key, string ancestor) =>
        Find(key) is { } category && Find(ancestor) is { } above
            ? above.Enter <= category.Enter && category.Enter <= above.Leave
            : key == ancestor || key.StartsWith(ancestor + ".", StringComparison.Ordinal);

    /// <summary>Whether the category is special-care data; false for unknown ones.</summary>
    public bool IsSpecialCare(string key) => Nearest(key) is { SpecialCare: true };

    /// <summary>Whether the category is My Number data; false for unknown ones.</summary>
    public bool IsMyNumber(string key) => Nearest(key) is { MyNumber: true };

    /// <summary>A key that the tree does not hold inherits from the nearest above it that it does.</summary>
    private Category? Nearest(string key)
    {
        while (true)
        {
            if (Find(key) is { } category)
                return category;
            var dot = key.LastIndexOf('.');
            if (dot < 0)
                return null;
            key = key.Substring(0, dot);
        }
    }

    private static CategoryTree Merge(IEnumerable<CategoryEntry> entries)
    {
        var tree = new CategoryTree();
        foreach (var group in entries.Where(e => e.Key is not null).GroupBy(e => e.Key!.Value.Value, StringComparer.Ordinal))
            tree._byKey.Add(group.Key, Merge(group.Key, [.. group]));
        tree.All = [.. tree._byKey.Values.OrderBy(c => c.Key, StringComparer.Ordinal)];
        tree.Walk();
        tree.IndexAliases();
        return tree;
    }

    private static Category Merge(string key, CategoryEntry[] parts)
    {
        var dot = key.LastIndexOf('.');
        var parent = Last(parts, p => p.Parent?.Value) ?? (dot < 0 ? null : key.Substring(0, dot));
        var ja = Last(parts, p => p.Ja?.Value) ?? key;
        return new Category(
            key, parent, ja, Last(parts, p => p.En?.Value) ?? ja,
            [.. parts.SelectMany(p => p.Aliases).Select(a => a.Value).Distinct(StringComparer.Ordinal)],
            [.. parts.SelectMany(p => p.Exclusions).Select(e => e.Value).Distinct(StringComparer.Ordinal)],
            parts.Any(p => p.SpecialCare is { Value: true }), parts.Any(p => p.MyNumber is { Value: true }),
            Last(parts, p => p.Deprecated is { } d ? d.Value ? "yes" : "no" : null) == "yes",
            Last(parts, p => p.ReplacedBy?.Value));
    }

    private static string? Last(CategoryEntry[] parts, Func<CategoryEntry, string?> value) =>
        parts.Select(value).LastOrDefault(v => v is not null);

    /// <summary>Numbers the tree and hands special care and My Number down. A parent that leads in a circle counts as a root.</summary>
    private void Walk()
    {
        var children = All.Where(c => c.ParentKey is not null && _byKey.ContainsKey(c.ParentKey)).ToLookup(c => c.ParentKey!, StringComparer.Ordinal);
        var next = 0;
        foreach (var root in All)
            if (root.ParentKey is null || !_byKey.ContainsKey(root.ParentKey))
                Visit(root, false, false);
        foreach (var circular in All)
            if (circular.Enter < 0)
                Visit(circular, false, false);

        void Visit(Category start, bool specialCare, bool myNumber)
        {
            var open = new Stack<(Category Category, bool Leaving)>();
            open.Push((start, false));
            start.SpecialCare |= specialCare;
            start.MyNumber |= myNumber;
            while (open.Count > 0)
            {
                var (category, leaving) = open.Pop();
                if (leaving)
                {
                    category.Leave = next - 1;
                    continue;
                }
                if (category.Enter >= 0)
                    continue;
                category.Enter = next++;
                open.Push((category, true));
                foreach (var child in children[category.Key])
                {
                    child.SpecialCare |= category.SpecialCare;
                    child.MyNumber |= category.MyNumber;
                    open.Push((child, false));
                }
            }
        }
    }

    private void IndexAliases()
    {
        foreach (var category in All)
            foreach (var alias in category.Aliases.Prepend(category.Ja).Prepend(category.En))
                if (Normal(alias) is { Length: > 0 } name && !_byAlias.ContainsKey(name))
                    _byAlias.Add(name, category);
    }

    private static string Normal(string name) => name.Normalize(NormalizationForm.FormKC).Replace(" ", "").ToLowerInvariant();
}
