namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Bodies that wait to be interpreted: those that were least often first, so that what many callees have to say is heard at
/// once. In order of their start otherwise, the latest first: callees before callers.
/// </summary>
internal sealed class BodyQueue
{
    private readonly SortedSet<(int Runs, int Order)> _waiting = [];
    private readonly Dictionary<int, Body> _bodies = [];

    public int Count => _waiting.Count;

    public void Add(Body body)
    {
        if (!_bodies.ContainsKey(body.Order))
        {
            _bodies.Add(body.Order, body);
            _waiting.Add((body.Runs, -body.Order));
        }
    }

    public void Remove(Body body)
    {
        if (_bodies.Remove(body.Order))
        {
            _waiting.Remove((body.Runs, -body.Order));
        }
    }

    public bool TryTake(out Body body)
    {
        body = null!;
        if (_waiting.Count == 0)
        {
            return false;
        }

        body = _bodies[-_waiting.Min.Order];
        Remove(body);
        return true;
    }
}
