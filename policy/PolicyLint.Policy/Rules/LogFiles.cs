using System.Text;

namespace PolicyLint.Policy.Rules;

/// <summary>
/// Tells by a glance at the bytes which files hold export logs and nothing else. They are most of what a city files, and need not stay in
/// memory: they are read when everything else is known, checked row by row, and let go. The reader has the last word on what a file holds.
/// </summary>
internal static class LogFiles
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("kind:");
    private static readonly byte[] Value = Encoding.ASCII.GetBytes("ExportLog");

    /// <summary>Whether at least one line begins with <c>kind:</c>, and all of them say <c>ExportLog</c>.</summary>
    public static bool LooksLike(byte[] content)
    {
        ReadOnlySpan<byte> rest = content;
        if (rest.Length >= 3 && (rest[0], rest[1], rest[2]) == (0xEF, 0xBB, 0xBF))
            rest = rest.Slice(3);
        var isLog = false;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest.Slice(0, end);
            if (line.StartsWith(Key))
            {
                if (!Trim(line.Slice(Key.Length)).SequenceEqual(Value))
                    return false;
                isLog = true;
            }
            rest = end < 0 ? default : rest.Slice(end + 1);
        }
        return isLog;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && text[0] is (byte)' ')
            text = text.Slice(1);
        while (!text.IsEmpty && text[text.Length - 1] is (byte)' ' or (byte)'\r')
            text = text.Slice(0, text.Length - 1);
        return text;
    }
}
