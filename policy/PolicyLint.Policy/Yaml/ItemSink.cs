namespace PolicyLint.Policy.Yaml;

/// <summary>Takes the elements of one list of a document as they are read, so that a document may be longer than memory.</summary>
/// <param name="key">The key of the list in the root of the document.</param>
/// <param name="take">Gets each element and its zero-based number.</param>
internal sealed class ItemSink(string key, Action<YamlNode, int> take)
{
    private bool _isOpen;

    /// <summary>A document begins. Of a list that stands in it twice the first is taken.</summary>
    public void Begin() => _isOpen = true;

    /// <summary>Whether the list at this key of the root is to be taken.</summary>
    public bool TryOpen(string name)
    {
        if (!_isOpen || name != key)
            return false;
        _isOpen = false;
        return true;
    }

    public void Take(YamlNode item, int number) => take(item, number);
}
