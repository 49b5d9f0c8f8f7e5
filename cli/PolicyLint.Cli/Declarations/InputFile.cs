using System.Collections.Immutable;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Wording;

namespace PolicyLint.Cli.Declarations;

/// <summary>A YAML file as it lies on the disk; decoding is the reader's work, which says what is wrong with it.</summary>
internal sealed record InputFile(string Path, ImmutableArray<byte> Bytes)
{
    /// <summary>Reads a file; one that cannot be read goes to <paramref name="notChecked"/> and is null.</summary>
    public static InputFile? Read(string path, Action<NotChecked> notChecked)
    {
        try
        {
            return new InputFile(path, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notChecked(new NotChecked(path, Texts.Of("NotChecked_Unreadable", e.Message)));
            return null;
        }
    }
}
