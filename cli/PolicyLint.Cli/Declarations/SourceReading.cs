using PolicyLint.Policy.Rules;

namespace PolicyLint.Cli.Declarations;

/// <summary>Reads policies and declarations from the disk as they are; decoding is the reader's work, which says what is wrong with them.</summary>
internal static class SourceReading
{
    /// <summary>The bytes of a file; one that cannot be read keeps the system's reason.</summary>
    public static PolicySource Read(string path)
    {
        try
        {
            return new PolicySource(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new PolicySource(path, null) { ReadError = e.Message };
        }
    }
}
