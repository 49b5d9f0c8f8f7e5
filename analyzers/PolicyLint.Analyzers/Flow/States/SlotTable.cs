using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyLint.Analyzers.Flow.Values;

namespace PolicyLint.Analyzers.Flow.States;

/// <summary>
/// Numbers the cells of one body: variables, flow captures, and the fields of the objects that the body meets.
/// </summary>
internal sealed class SlotTable
{
    private readonly List<Slot> _slots = [];
    private int _variableCount;
    private readonly Dictionary<SyntaxNode, int> _sites = [];
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<ControlFlowRegion, int> _caught = [];
    private readonly Dictionary<(Node, FieldKey), int> _fields = [];
    private readonly Dictionary<Node, List<int>> _fieldsOfNode = [];

    /// <summary>The cell of the heap behind a slot; default for variables.</summary>
    public Slot this[int index] => IsVariable(index) ? default : _slots[index >> 1];

    /// <summary>Variables have even numbers, what outlives the body has odd ones.</summary>
    public static bool IsVariable(int slot) => (slot & 1) == 0;

    public int Variable(ISymbol symbol)
    {
        if (!_variables.TryGetValue(symbol, out var slot))
        {
            // What callers see of a parameter by reference outlives the body.
            slot = symbol is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out } ? Add(default) : AddVariable();
            _variables.Add(symbol, slot);
        }

        return slot;
    }

    public int Capture(CaptureId id)
    {
        if (!_captures.TryGetValue(id, out var slot))
        {
            slot = AddVariable();
            _captures.Add(id, slot);
        }

        return slot;
    }

    /// <summary>The exception that a handler received.</summary>
    public int Caught(ControlFlowRegion handler)
    {
        if (!_caught.TryGetValue(handler, out var slot))
        {
            slot = AddVariable();
            _caught.Add(handler, slot);
        }

        return slot;
    }

    public int Field(Node node, FieldKey key)
    {
        if (!_fields.TryGetValue((node, key), out var slot))
        {
            slot = Add(new Slot(node, key));
            _fields.Add((node, key), slot);
            if (!_fieldsOfNode.TryGetValue(node, out var slots))
            {
                _fieldsOfNode.Add(node, slots = []);
            }

            slots.Add(slot);
        }

        return slot;
    }

    /// <summary>The number of a site in the body.</summary>
    public int Site(SyntaxNode site)
    {
        if (!_sites.TryGetValue(site, out var number))
        {
            _sites.Add(site, number = _sites.Count);
        }

        return number;
    }

    /// <summary>The slot of a field when the body ever met it; -1 otherwise.</summary>
    public int FindField(Node node, FieldKey key) => _fields.TryGetValue((node, key), out var slot) ? slot : -1;

    /// <summary>The field slots that the body ever met on an object.</summary>
    public IReadOnlyList<int> FieldsOf(Node node) => _fieldsOfNode.TryGetValue(node, out var slots) ? slots : [];

    /// <summary>All field slots, in order of first use.</summary>
    public IEnumerable<int> Fields => _fields.Values.OrderBy(s => s);

    private int AddVariable() => _variableCount++ << 1;

    private int Add(Slot slot)
    {
        _slots.Add(slot);
        return ((_slots.Count - 1) << 1) | 1;
    }
}

/// <summary>A cell of the heap; default for variables.</summary>
internal readonly record struct Slot(Node? Node, FieldKey? Key);
