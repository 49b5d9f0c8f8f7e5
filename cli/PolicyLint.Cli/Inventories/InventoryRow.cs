using System.Collections.Immutable;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Policy.Documents;

namespace PolicyLint.Cli.Inventories;

/// <summary>A member that holds personal data, with the declaration that claims it.</summary>
/// <param name="Path">Relative to the working directory.</param>
/// <param name="Declaration">The id of the declaration whose item names the member, else of the one whose system has the assembly; null for none.</param>
/// <param name="System">The id of that system.</param>
internal sealed record InventoryRow(InventoryItem Item, string Path, string? Declaration, string? System)
{
    /// <summary>Joins members and declarations: the exact symbol first, then the assembly.</summary>
    public static ImmutableArray<InventoryRow> Join(ImmutableArray<InventoryItem> items, IReadOnlyList<HandlingDeclaration> declarations, string directory)
    {
        var bySymbol = declarations
            .SelectMany(declaration => (declaration.File?.Items ?? []).SelectMany(item => item.Code.Select(code => (code.Value, declaration))))
            .ToLookup(claim => claim.Value, claim => claim.declaration, StringComparer.Ordinal);
        var byAssembly = declarations
            .SelectMany(declaration => declaration.Systems.SelectMany(system => system.Assemblies.Select(assembly => (assembly.Value, declaration, System: system.Id?.Value))))
            .ToLookup(claim => claim.Value, claim => (claim.declaration, claim.System), StringComparer.Ordinal);
        return [.. items.Select(item => Of(item, bySymbol, byAssembly, directory))];
    }

    private static InventoryRow Of(
        InventoryItem item, ILookup<string, HandlingDeclaration> bySymbol, ILookup<string, (HandlingDeclaration Declaration, string? System)> byAssembly, string directory)
    {
        var owners = byAssembly[item.Assembly].ToList();
        var declaration = bySymbol[$"{item.Type}.{item.Member}"].FirstOrDefault() ?? owners.Select(owner => owner.Declaration).FirstOrDefault();
        var system = owners.Where(owner => owner.Declaration == declaration).Select(owner => owner.System).FirstOrDefault();
        return new InventoryRow(item, Reports.NeutralPath.Relative(directory, item.Location.Path), declaration?.Id?.Value, system);
    }
}
