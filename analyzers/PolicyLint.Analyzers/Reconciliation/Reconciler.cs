using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Fixes;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>
/// Holds the code of one compilation against the declarations. Joined in this order: the very symbol, then the assembly with the
/// category, then an alias of it.
/// </summary>
internal sealed class Reconciler(Compilation compilation, CodeKnowledge knowledge, ImmutableArray<HandlingDeclaration> declarations, CategoryTree taxonomy)
{
    private readonly ClaimIndex claims = new(declarations);

    /// <param name="scope">The one file whose declarations are looked at; null for all, and for what is said of all together.</param>
    /// <param name="isWholeRun">
    /// The host sees all compilations and joins their answers: only then is it said that something is nowhere (PL0107, PL3008).
    /// </param>
    /// <param name="cancellation">Stops the walk over the symbols.</param>
    public IEnumerable<Finding> Findings(SyntaxTree? scope, bool isWholeRun, CancellationToken cancellation)
    {
        var inventory = CodeInventory.Of(compilation, knowledge, scope, cancellation);
        var findings = Unclassified(inventory);
        if (!declarations.IsEmpty)
            findings = findings.Concat(Items(inventory));
        if (!declarations.IsEmpty && scope is null)
            findings = findings.Concat(Assembly(inventory)).Concat(TwiceClaimed());
        if (isWholeRun)
            findings = findings.Concat(Absent(cancellation));
        return findings;
    }

    private static IEnumerable<Finding> Unclassified(CodeInventory inventory) => inventory.Unclassified.Select(n => At(
        ReconciliationRules.UnclassifiedName, CodeInventory.PlaceOf(n.Member)!, n.Member.ToDisplayString(), n.Match.Category,
        Texts.Of("PL3005", n.Member.Name, n.Match.Category)));

    private IEnumerable<Finding> Items(CodeInventory inventory)
    {
        var owners = claims.Of(compilation.Assembly.Name);
        var missing = new List<CodeItem>();
        foreach (var item in inventory.Items)
        {
            var own = claims.On(item.Member);
            foreach (var claim in own)
            {
                if (OtherCategory(item, claim) is { } finding)
                    yield return finding;
            }

            var declared = own.IsEmpty ? owners.Where(d => IsDeclared(d, item)).ToImmutableArray() : [.. own.Select(c => c.Declaration)];
            if (declared.IsEmpty && !owners.IsEmpty)
                missing.Add(item);
            foreach (var declaration in declared.Where(d => item.Item.SpecialCare && d.File?.SpecialCare?.Included is { Value: false }))
                yield return SpecialCare(item, declaration);
        }

        foreach (var category in missing.GroupBy(i => i.Item.Category, StringComparer.Ordinal))
        {
            // One item of the declaration for all members of a category: whichever is mended brings it for all.
            var fix = DeclarationFixes.AddItem(owners[0], WordOf(category.First(), owners[0]), category.Key, category.Select(i => i.FullName).Distinct(StringComparer.Ordinal));
            foreach (var item in category)
                yield return Undeclared(item, owners[0]) with { Fix = fix };
        }
    }

    private string WordOf(CodeItem item, HandlingDeclaration declaration) => RegisterWord.Of(
        item.Item.Name, DisplayedName.Of(item.Member), item.Item.Category, taxonomy,
        RegisterWord.IsJapanese(declaration.Title?.Ja?.Value) || declaration.File?.Items.Any(i => RegisterWord.IsJapanese(i.Title?.Value)) == true);

    /// <summary>
    /// By category or alias. An item that names its symbols stands for these and no others: a member that is taken out of it, or comes
    /// new, is asked for.
    /// </summary>
    private bool IsDeclared(HandlingDeclaration declaration, CodeItem item) =>
        ClaimIndex.ItemsOf(declaration, item.Item.Category, taxonomy).Any(declared => declared.Code.IsEmpty);

    /// <summary>A member that says only "personal" contradicts no category.</summary>
    private Finding? OtherCategory(CodeItem item, Claim claim)
    {
        if (item.Item.IsDeclaredOnly || item.Item.Category == "user" || claim.Item.Category is not { } declared || taxonomy.IsUnder(item.Item.Category, declared.Value))
            return null;
        return At(
            ReconciliationRules.OtherCategory, item.Place, item.FullName, item.Item.Category,
            Texts.Of("PL3003", item.FullName, item.Item.Category, declared.Value, Id(claim.Declaration))) with
        {
            Related = [new TraceStep(declared.Location, Texts.Of("Related.Declared", Id(claim.Declaration)))],
        };
    }

    private static Finding Undeclared(CodeItem item, HandlingDeclaration owner) => At(
        ReconciliationRules.UndeclaredItem, item.Place, item.FullName, item.Item.Category,
        Texts.Of("PL3001", item.FullName, item.Item.Category, Id(owner))) with
    {
        Related = [new TraceStep(owner.File?.LocationOf("items") ?? owner.Location, Texts.Of("Related.Declared", Id(owner)))],
    };

    private static Finding SpecialCare(CodeItem item, HandlingDeclaration declaration) => At(
        ReconciliationRules.UndeclaredSpecialCare, item.Place, item.FullName, item.Item.Category,
        Texts.Of("PL3006", item.FullName, Id(declaration))) with
    {
        Related = [new TraceStep(declaration.File!.SpecialCare!.Included!.Value.Location, Texts.Of("Related.Declared", Id(declaration)))],
    };

    private IEnumerable<Finding> Assembly(CodeInventory inventory)
    {
        var name = compilation.Assembly.Name;
        var owners = claims.Of(name);
        if (owners.IsEmpty && !inventory.Items.IsEmpty && inventory.Items.All(i => claims.On(i.Member).IsEmpty))
            yield return UndeclaredAssembly(name, inventory);
        foreach (var declaration in owners)
        {
            if (inventory.Items.IsEmpty)
            {
                var claimed = declaration.Systems.SelectMany(s => s.Assemblies).First(a => a.Value == name);
                yield return In(ReconciliationRules.NothingFound, claimed.Location, name, Texts.Of("PL3010", name, Id(declaration)));
            }
            else if (declaration.Systems.Sum(s => s.Assemblies.Length) == 1)
            {
                // A system of several assemblies may hold the item in another one.
                foreach (var finding in NotInCode(declaration, inventory))
                    yield return finding;
            }
        }
    }

    private Finding UndeclaredAssembly(string name, CodeInventory inventory)
    {
        var first = inventory.Items[0];
        var finding = At(ReconciliationRules.UndeclaredAssembly, first.Place, name, first.Item.Category, Texts.Of("PL3004", name, inventory.Items.Length));
        var claimed = claims.Declarations.SelectMany(d => d.Systems).SelectMany(s => s.Assemblies).ToList();
        return NearestName.Of(name, claimed.Select(c => c.Value).Distinct(StringComparer.Ordinal)) is { } nearest
            ? finding with { Related = [new TraceStep(claimed.First(c => c.Value == nearest).Location, Texts.Of("Related.Nearest", nearest))] }
            : finding;
    }

    /// <summary>Items without symbols of their own; a named symbol that is gone is PL3008.</summary>
    private IEnumerable<Finding> NotInCode(HandlingDeclaration declaration, CodeInventory inventory)
    {
        foreach (var item in declaration.File?.Items ?? [])
        {
            if (item is { Code.IsEmpty: true, Title: { } title, Category: { } category } && item.Derived is not { Value: true }
                && !inventory.Items.Any(i => taxonomy.IsUnder(i.Item.Category, category.Value)))
                yield return In(ReconciliationRules.ItemNotInCode, title.Location, $"{Id(declaration)}/{title.Value}", Texts.Of("PL3002", title.Value, Id(declaration)));
        }
    }

    private IEnumerable<Finding> TwiceClaimed()
    {
        foreach (var group in claims.Claims.GroupBy(c => c.Code.Value, StringComparer.Ordinal))
        {
            var first = group.First();
            foreach (var other in group.Where(c => Id(c.Declaration) != Id(first.Declaration)))
            {
                yield return In(ReconciliationRules.TwiceClaimed, other.Code.Location, group.Key, Texts.Of("PL3009", group.Key, Id(first.Declaration), Id(other.Declaration))) with
                {
                    Related = [new TraceStep(first.Code.Location, Texts.Of("Related.Declared", Id(first.Declaration)))],
                };
            }
        }
    }

    private IEnumerable<Finding> Absent(CancellationToken cancellation)
    {
        var declared = new Dictionary<SourceLocation, Positioned<string>>();
        foreach (var claim in claims.Claims)
            declared[claim.Code.Location] = claim.Code;
        foreach (var pattern in knowledge.Patterns(cancellation))
        {
            if (pattern.IsMatched || pattern.Location is not { } location)
                continue;
            if (declared.ContainsKey(location) && pattern.IsPattern && IsElsewhere(pattern.Text))
                continue;
            var isClaim = declared.TryGetValue(location, out var code);
            var rule = isClaim ? ReconciliationRules.StaleSymbol : ReconciliationRules.UnmatchedPattern;
            var key = !pattern.IsPattern ? ".NoPattern" : pattern.Nearest is null ? "" : ".Nearest";
            yield return In(rule, location, pattern.Text, Texts.Of(rule.Id + key, pattern.Text, pattern.Nearest ?? "")) with
            {
                Fix = isClaim && pattern.Nearest is { } nearest ? DeclarationFixes.RenameSymbol(code, nearest) : null,
            };
        }
    }

    /// <summary>
    /// Declarations of a whole city stand beside the code of one system: a symbol of which even the namespace is unknown here belongs to
    /// another repository.
    /// </summary>
    private bool IsElsewhere(string pattern)
    {
        INamespaceSymbol space = compilation.GlobalNamespace;
        foreach (var segment in pattern.Split('.').Take(2))
        {
            if (space.GetMembers(segment).FirstOrDefault() is not { } found)
                return true;
            if (found is not INamespaceSymbol inner)
                return false;
            space = inner;
        }

        return false;
    }

    private static string Id(HandlingDeclaration declaration) => declaration.Id?.Value ?? declaration.Location.Path;

    private static Finding At(RuleInfo rule, Location place, string target, string category, Message message)
    {
        var span = place.GetLineSpan();
        var at = new SourceLocation(span.Path, new TextSpan(
            span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
        return new Finding(rule, rule.DefaultSeverity, message, at) { Target = target, Data = [category] };
    }

    private static Finding In(RuleInfo rule, SourceLocation location, string target, Message message) =>
        new(rule, rule.DefaultSeverity, message, location) { Target = target };
}
