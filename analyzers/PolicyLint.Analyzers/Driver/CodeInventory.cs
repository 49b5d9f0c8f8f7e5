using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>One member of the code that holds personal data.</summary>
/// <param name="Type">The declaring type with its namespace.</param>
/// <param name="Member">The member's own name.</param>
/// <param name="Name">The item in the words of a declaration where one claims it, else the member's name.</param>
/// <param name="Category">Key of the taxonomy.</param>
/// <param name="IsAnnotated">Whether an attribute on the member or its type says so; else the policy, a declaration or a model does.</param>
/// <param name="Flows">Where its data goes, each way once.</param>
public sealed record InventoryItem(
    string Assembly, string Type, string Member, string Name, string Category, bool SpecialCare, bool IsAnnotated, SourceLocation Location, ImmutableArray<InventoryFlow> Flows);

/// <summary>A place that data reaches.</summary>
/// <param name="Class">The destination class; empty for an export operation.</param>
/// <param name="Place">The place as people read it; null for an export operation.</param>
/// <param name="Missing">Names of the gates that are not held on some path; empty when all that are asked for are.</param>
/// <param name="IsForbidden">Whether nothing personal may go there at all.</param>
public sealed record InventoryFlow(string Class, string? Place, ImmutableArray<string> Missing, bool IsForbidden);

/// <summary>Lists the personal data that the source of a compilation declares, and where it goes.</summary>
public static class CodeInventory
{
    /// <summary>In the order of types and members. Allowed ways are listed too: an inventory tells what is, not what is wrong.</summary>
    public static ImmutableArray<InventoryItem> Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var inputs = PolicyInputs.Read(options.AdditionalFiles, cancellation);
        var knowledge = CodeKnowledge.Create(compilation, inputs.Knowledge, cancellation);
        var flows = FlowsByMember(compilation, knowledge, cancellation);
        return
        [
            .. TypesIn(compilation.Assembly.GlobalNamespace)
                .SelectMany(type => type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }))
                .SelectMany(member => Items(member, knowledge, flows, compilation.AssemblyName ?? "", cancellation))
                .OrderBy(item => item.Type, StringComparer.Ordinal).ThenBy(item => item.Location.Span.Line).ThenBy(item => item.Member, StringComparer.Ordinal).ThenBy(item => item.Category, StringComparer.Ordinal),
        ];
    }

    private static ILookup<ISymbol, InventoryFlow> FlowsByMember(Compilation compilation, CodeKnowledge knowledge, CancellationToken cancellation)
    {
        var flows = new List<(ISymbol Member, InventoryFlow Flow)>();
        if (!knowledge.HasEgress)
        {
            return flows.ToLookup(f => f.Member, f => f.Flow, SymbolEqualityComparer.Default);
        }

        var engine = new FlowEngine(compilation, knowledge, cancellation);
        engine.Run();
        foreach (var egress in new EgressCollector(engine).Collect())
        {
            var flow = new InventoryFlow(egress.Destination?.Class ?? "", egress.Destination?.Display, CodeFindings.Names(egress.Missing), egress.Requirement.IsForbidden);
            foreach (var (origin, _) in egress.Origins)
            {
                flows.AddRange(origin.Items.Where(item => item.Symbol is not null).Select(item => (item.Symbol!.OriginalDefinition, flow)));
            }
        }

        return flows.ToLookup(f => f.Member, f => f.Flow, SymbolEqualityComparer.Default);
    }

    private static IEnumerable<InventoryItem> Items(ISymbol member, CodeKnowledge knowledge, ILookup<ISymbol, InventoryFlow> flows, string assembly, CancellationToken cancellation)
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
                item.Category,
                item.SpecialCare,
                IsAnnotated(member) || IsAnnotated(member.ContainingType),
                CodeFindings.LocationOf(declaration.GetSyntax(cancellation)),
                Distinct(flows[member.OriginalDefinition]));
        }
    }

    private static ImmutableArray<InventoryFlow> Distinct(IEnumerable<InventoryFlow> flows) =>
    [
        .. flows.GroupBy(f => (f.Class, f.Place, Missing: string.Join(",", f.Missing), f.IsForbidden)).Select(g => g.First())
            .OrderBy(f => f.Class, StringComparer.Ordinal).ThenBy(f => f.Place, StringComparer.Ordinal).ThenBy(f => string.Join(",", f.Missing), StringComparer.Ordinal),
    ];

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
