using PolicyLint.Cli.Discovery;
using PolicyLint.Policy.Dossiers;

namespace PolicyLint.Cli.Declarations;

/// <summary>Evidence and logs below the folder of a policy. Nothing outside it is ever opened, by links neither.</summary>
internal sealed class FilesBesidePolicy(string root) : IPolicyFiles
{
    public Stream? Open(string path)
    {
        var full = Path.GetFullPath(path, root);
        if (!CheckInputs.IsUnder(root, full) || !File.Exists(full) || LeadsOutside(full))
        {
            return null;
        }

        try
        {
            return File.OpenRead(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public IEnumerable<string> Find(string glob) => FileGlobs.Find(root, [glob]).Select(path => Reports.NeutralPath.Relative(root, path));

    private bool LeadsOutside(string file) =>
        File.ResolveLinkTarget(file, returnFinalTarget: true) is { } target && !CheckInputs.IsUnder(root, target.FullName);
}
