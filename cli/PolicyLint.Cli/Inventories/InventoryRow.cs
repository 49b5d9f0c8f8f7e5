using System.Collections.Immutable;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Policy.Documents;

namespace PolicyLint.Cli.Inventories;

/// <summary>A member that holds personal data, with the declaration that claims it.</summary>
/// <param name="Path">Relative to the working directory.</param>
/// <param name="Declaration">The id of the declaration whose item names the member, else of the one whose system has the assembly; null for none.</param>
/// <param name="System">The id of that system.</param>
/// <param name="Flows">Where its data goes, each way once.</param>
internal sealed record InventoryRow(InventoryItem Item, string Path, string? Declaration, string? System, ImmutableArray<InventoryFlow> Flows)
{
    /// <summary>Joins members and declarations: the exact symbol first, then the assembly.</summary>
    public static ImmutableArray<InventoryRow> Join(CodeInventory inventory, IReadOnlyList<HandlingDeclaration> declarations, string directory)
    {
        var bySymbol = declarations
            .SelectMany(declaration => (declaration.File?.Items ?? []).SelectMany(item => item.Code.Select(code => (code.Value, declaration))))
            .ToLookup(claim => claim.Value, claim => claim.declaration, StringComparer.Ordinal);
        var byAssembly = declarations
            .SelectMany(declaration => declaration.Systems.SelectMany(system => system.Assemblies.Select(assembly => (assembly.Value, declaration, System: system.Id?.Value))))
            .ToLookup(claim => claim.Value, claim => (claim.declaration, claim.System), StringComparer.Ordinal);
        var flows = inventory.Flows.ToLookup(flow => (flow.Type, flow.Member));
        return [.. inventory.Items.Select(item => Of(item, bySymbol, byAssembly, directory) with { Flows = Distinct(flows[(item.Type, item.Member)]) })];
    }

    private static InventoryRow Of(
        InventoryItem item, ILookup<string, HandlingDeclaration> bySymbol, ILookup<string, (HandlingDeclaration Declaration, string? System)> byAssembly, string directory)
    {
        var owners = byAssembly[item.Assembly].ToList();
        var declaration = bySymbol[$"{item.Type}.{item.Member}"].FirstOrDefault() ?? owners.Select(owner => owner.Declaration).FirstOrDefault();
        var system = owners.Where(owner => owner.Declaration == declaration).Select(owner => owner.System).FirstOrDefault();
        return new InventoryRow(item, Reports.NeutralPath.Relative(directory, item.Location.Path), declaration?.Id?.Value, system, []);
    }

    private static ImmutableArray<InventoryFlow> Distinct(IEnumerable<InventoryFlow> flows) =>
    [
        .. flows.GroupBy(flow => (flow.Class, flow.Place, Missing: string.Join(',', flow.Missing), flow.IsForbidden))
            .OrderBy(way => way.Key.Class, StringComparer.Ordinal).ThenBy(way => way.Key.Place, StringComparer.Ordinal).ThenBy(way => way.Key.Missing, StringComparer.Ordinal)
            .Select(way => way.First()),
    ];
}
