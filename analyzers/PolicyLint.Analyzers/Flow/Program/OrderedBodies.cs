namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Bodies, each once, in order of first use.</summary>
internal sealed class OrderedBodies
{
    private readonly HashSet<Body> _known = [];
    private readonly List<Body> _items = [];

    public IReadOnlyList<Body> Items => _items;

    public void Add(Body body)
    {
        if (_known.Add(body))
        {
            _items.Add(body);
        }
    }

    public void Clear()
    {
        _known.Clear();
        _items.Clear();
    }
}
