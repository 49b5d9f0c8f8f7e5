using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PolicyLint.Policy.Yaml;

/// <summary>
/// The children of all blocks that are open while a document is read, on two stacks: a list for every block would be garbage as large as the
/// tree.
/// </summary>
internal sealed class OpenBlocks
{
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];

    /// <summary>How many elements of lists are held: what a list takes in the end lies above.</summary>
    public int Items => _items.Count;

    /// <summary>How many entries of mappings are held.</summary>
    public int Entries => _entries.Count;

    public void Add(YamlNode item) => _items.Add(item);

    public void Add(in YamlEntry entry) => _entries.Add(entry);

    public ImmutableArray<YamlNode> TakeItems(int below) => Take(_items, below);

    public ImmutableArray<YamlEntry> TakeEntries(int below) => Take(_entries, below);

    private static ImmutableArray<T> Take<T>(List<T> stack, int below)
    {
        var count = stack.Count - below;
        if (count == 0)
            return [];
        var children = new T[count];
        stack.CopyTo(below, children, 0, count);
        stack.RemoveRange(below, count);
        if (stack.Count == 0 && stack.Capacity > 4096)
            stack.Capacity = 0;
        return ImmutableCollectionsMarshal.AsImmutableArray(children);
    }
}
