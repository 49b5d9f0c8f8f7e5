using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyLint.Cli.Code;

/// <summary>A file that the analyzers read beside the code: policy, declaration, settings. Read once for all projects.</summary>
internal sealed class TextFileAddition(string path) : AdditionalText
{
    private readonly Lazy<SourceText?> _text = new(() => Read(path));

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    private static SourceText? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            return null;
        }
    }
}
