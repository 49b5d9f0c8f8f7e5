using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PolicyLint.Cli.Formats;

/// <summary>Writes JSON to a text writer, ended by a line end.</summary>
internal static class JsonText
{
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, JsonFormat.Options))
        {
            content(json);
        }

        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }
}
