namespace PolicyLint.Analyzers.Driver;

/// <summary>Takes the inventory of the one compilation that an analyzer made with it looks at, so that the engine need not run again for it.</summary>
public sealed class InventoryCollector
{
    /// <summary>What was collected; null before the analysis has ended.</summary>
    public CodeInventory? Inventory { get; internal set; }
}
