using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PolicyLint.Cli.Formats;

/// <summary>Writes JSON to a text writer, ended by a line end; a long report is never held as a whole.</summary>
internal static class JsonText
{
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(new TextBuffer(writer), JsonFormat.Options))
        {
            content(json);
        }

        writer.Write('\n');
    }

    /// <summary>Hands on to a text writer what the JSON writer has filled.</summary>
    private sealed class TextBuffer(TextWriter writer) : IBufferWriter<byte>
    {
        private const int Size = 16 * 1024;

        private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
        private byte[] _bytes = new byte[Size];
        private char[] _chars = new char[Size];

        public void Advance(int count)
        {
            if (_chars.Length < count)
            {
                _chars = new char[count];
            }

            // A character may stand across two fillings; the decoder keeps its beginning.
            writer.Write(_chars, 0, _decoder.GetChars(_bytes, 0, count, _chars, 0, flush: false));
        }

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (_bytes.Length < sizeHint)
            {
                _bytes = new byte[sizeHint];
            }

            return _bytes;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
