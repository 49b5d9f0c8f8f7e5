namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Bodies that wait to be interpreted: those that took least work so far first, so that what many callees have to say is heard at
/// once by those who are dear. In order of their start otherwise, the latest first: callees before callers.
/// </summary>
internal sealed class BodyQueue
{
    private readonly SortedSet<(long Steps, int Order)> _waiting = [];
    private readonly Dictionary<int, (Body Body, long Steps)> _bodies = [];

    public int Count => _waiting.Count;

    public void Add(Body body)
    {
        if (!_bodies.ContainsKey(body.Order))
        {
            _bodies.Add(body.Order, (body, body.Steps));
            _waiting.Add((body.Steps, -body.Order));
        }
    }

    public void Remove(Body body)
    {
        if (_bodies.TryGetValue(body.Order, out var waiting))
        {
            _bodies.Remove(body.Order);
            _waiting.Remove((waiting.Steps, -body.Order));
        }
    }

    public bool TryTake(out Body body)
    {
        body = null!;
        if (_waiting.Count == 0)
        {
            return false;
        }

        body = _bodies[-_waiting.Min.Order].Body;
        Remove(body);
        return true;
    }
}
