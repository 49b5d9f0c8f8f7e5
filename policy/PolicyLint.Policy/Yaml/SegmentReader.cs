namespace PolicyLint.Policy.Yaml;

/// <summary>Reads a text from an offset on without copying it.</summary>
internal sealed class SegmentReader(string text, int start) : TextReader
{
    private int _next = start;

    public override int Peek() => _next < text.Length ? text[_next] : -1;

    public override int Read() => _next < text.Length ? text[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, text.Length - _next);
        text.CopyTo(_next, buffer, index, taken);
        _next += taken;
        return taken;
    }
}
