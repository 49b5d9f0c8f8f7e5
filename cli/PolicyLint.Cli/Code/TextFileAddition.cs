using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyLint.Cli.Code;

/// <summary>A file that the analyzers read beside the code: policy, declaration, settings. Read once for all projects.</summary>
internal sealed class TextFileAddition(string path) : AdditionalText
{
    private readonly Lazy<(SourceText? Text, string? Fault)> _read = new(() => Read(path));

    public override string Path => path;

    /// <summary>Why it could not be read; null where it was.</summary>
    public string? Fault => _read.Value.Fault;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _read.Value.Text;

    private static (SourceText? Text, string? Fault) Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return (SourceText.From(stream, Encoding.UTF8), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            return (null, e.Message);
        }
    }
}
