namespace PolicyLint.Policy.Shapes;

/// <summary>Which fields of an object were read, without an allocation.</summary>
internal struct FieldSet(int count)
{
    private readonly ulong[]? _more = count > 64 ? new ulong[(count + 63) / 64] : null;
    private ulong _first;

    public readonly bool Contains(int field) => ((_more is null ? _first : _more[field / 64]) >> (field % 64) & 1) != 0;

    public void Add(int field)
    {
        if (_more is null)
            _first |= 1UL << field;
        else
            _more[field / 64] |= 1UL << (field % 64);
    }
}
