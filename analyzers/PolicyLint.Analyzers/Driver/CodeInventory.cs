using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Reconciliation;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>One member of the code that holds personal data.</summary>
/// <param name="Type">The declaring type with its namespace.</param>
/// <param name="Member">The member's own name.</param>
/// <param name="Name">The item in the words of a declaration where one claims it, else the member's name.</param>
/// <param name="Category">Key of the taxonomy.</param>
/// <param name="Shown">How the program labels the member for people; null when it does not.</param>
/// <param name="IsAnnotated">Whether an attribute on the member or its type says so; else the policy, a declaration or a model does.</param>
public sealed record InventoryItem(
    string Assembly, string Type, string Member, string Name, string? Shown, string Category, bool SpecialCare, bool IsAnnotated, SourceLocation Location);

/// <summary>A place that the data of a member reaches. The member may be declared in another assembly than the one that lets it go.</summary>
/// <param name="Type">The declaring type with its namespace.</param>
/// <param name="Member">The member's own name.</param>
/// <param name="Category">Key of the taxonomy.</param>
/// <param name="Class">The destination class; <c>export</c> for an export operation whose place is not known.</param>
/// <param name="Place">The place as people read it; null for an export operation.</param>
/// <param name="Missing">Names of the gates that are not held on some path; empty when all that are asked for are.</param>
/// <param name="IsForbidden">Whether nothing personal may go there at all.</param>
public sealed record InventoryFlow(string Type, string Member, string Category, string Class, string? Place, ImmutableArray<string> Missing, bool IsForbidden);

/// <summary>The personal data that the source of a compilation declares, and the ways by which personal data leaves it.</summary>
public sealed record CodeInventory(ImmutableArray<InventoryItem> Items, ImmutableArray<InventoryFlow> Flows)
{
    /// <summary>In the order of types and members. Allowed ways are listed too: an inventory tells what is, not what is wrong.</summary>
    internal static CodeInventory Of(Compilation compilation, CodeKnowledge knowledge, ImmutableArray<Egress> egresses, CancellationToken cancellation) => new(
        [
            .. TypesIn(compilation.Assembly.GlobalNamespace)
                .SelectMany(type => type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }))
                .SelectMany(member => ItemsOf(member, knowledge, compilation.AssemblyName ?? "", cancellation))
                .OrderBy(item => item.Type, StringComparer.Ordinal).ThenBy(item => item.Location.Span.Line).ThenBy(item => item.Member, StringComparer.Ordinal).ThenBy(item => item.Category, StringComparer.Ordinal),
        ],
        [.. egresses.SelectMany(FlowsOf)]);

    private static IEnumerable<InventoryFlow> FlowsOf(Egress egress)
    {
        var missing = CodeFindings.Names(egress.Missing);
        return egress.Items
            .Where(item => item.Symbol?.ContainingType is not null)
            .Select(item => new InventoryFlow(
                item.Symbol!.ContainingType.OriginalDefinition.ToDisplayString(), item.Symbol.Name, item.Category, egress.Destination?.Class ?? "export", egress.Destination?.Display, missing, egress.Requirement.IsForbidden));
    }

    private static IEnumerable<InventoryItem> ItemsOf(ISymbol member, CodeKnowledge knowledge, string assembly, CancellationToken cancellation)
    {
        if (member.IsImplicitlyDeclared || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration)
        {
            yield break;
        }

        foreach (var item in knowledge.ItemsOfMember(member))
        {
            yield return new InventoryItem(
                assembly,
                member.ContainingType.ToDisplayString(),
                member.Name,
                item.Name,
                DisplayedName.Of(member),
                item.Category,
                item.SpecialCare,
                IsAnnotated(member) || IsAnnotated(member.ContainingType),
                CodeFindings.LocationOf(declaration.GetSyntax(cancellation)));
        }
    }

    // Ours, ASP.NET Core Identity's and Compliance's have these words in their names; the policy's own attributes count as the policy.
    private static bool IsAnnotated(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } type && (type.Name.Contains("PersonalData") || type.BaseType?.Name == "DataClassificationAttribute"));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in TypesIn(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
