namespace PolicyLint.Policy.Dossiers;

/// <summary>The files beside the policy that declarations point to: evidence and logs. The policy room itself touches no disk.</summary>
public interface IPolicyFiles
{
    /// <summary>Opens a file by its path relative to the policy's folder (slashes, no <c>..</c>); null when there is none.</summary>
    Stream? Open(string path);

    /// <summary>The paths below the policy's folder that match a glob, relative to it, in ordinal order.</summary>
    IEnumerable<string> Find(string glob);
}
