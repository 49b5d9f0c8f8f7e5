namespace PolicyLint.Policy.Yaml;

/// <summary>
/// Lets equal short texts share one object: keys, ids and words repeat all over a city's files. A slot is simply overwritten, so that
/// the pool never grows; threads that race for one lose nothing but a little sharing.
/// </summary>
/// <param name="slots">How many texts to remember, a power of two.</param>
internal sealed class TextPool(int slots)
{
    private const int MaxLength = 40;

    private readonly string?[] _slots = new string?[slots];

    /// <summary>The text, or an equal one from before.</summary>
    public string Share(string text)
    {
        if (text.Length is 0 or > MaxLength)
            return text;
        var hash = (uint)text.Length;
        foreach (var c in text)
            hash = hash * 31 + c;
        ref var slot = ref _slots[(hash ^ hash >> 15) & (uint)(_slots.Length - 1)];
        if (slot is { } known && known == text)
            return known;
        slot = text;
        return text;
    }
}
