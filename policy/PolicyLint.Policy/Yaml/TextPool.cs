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
        ref var slot = ref _slots[Slot(text, 0, text.Length)];
        if (slot is { } known && known == text)
            return known;
        slot = text;
        return text;
    }

    /// <summary>A part of a text, or an equal one from before.</summary>
    public string Share(string text, int start, int length)
    {
        if (length is 0 or > MaxLength)
            return text.Substring(start, length);
        ref var slot = ref _slots[Slot(text, start, length)];
        if (slot is { } known && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
            return known;
        return slot = text.Substring(start, length);
    }

    private uint Slot(string text, int start, int length)
    {
        var hash = (uint)length;
        for (var i = start; i < start + length; i++)
            hash = hash * 31 + text[i];
        return (hash ^ hash >> 15) & (uint)(_slots.Length - 1);
    }
}
