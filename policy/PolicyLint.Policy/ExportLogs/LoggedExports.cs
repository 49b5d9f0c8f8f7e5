namespace PolicyLint.Policy.ExportLogs;

/// <summary>Which exports the logs show at all: of which declaration, to which class of destination. As small as a million rows are long.</summary>
public sealed class LoggedExports
{
    private readonly HashSet<(string Declaration, string? Class)> _shown = [];

    /// <summary>Whether no row was read: then nothing can be held against the logs.</summary>
    public bool IsEmpty => _shown.Count == 0;

    /// <summary>Whether a row shows an export of the declaration to a destination of the class. A row that tells no class may be any.</summary>
    /// <param name="declaration">Id of the declaration.</param>
    /// <param name="class">Class of the destination; empty where any will do.</param>
    public bool Show(string declaration, string @class) => @class.Length == 0
        ? _shown.Any(row => row.Declaration == declaration)
        : _shown.Contains((declaration, @class)) || _shown.Contains((declaration, null));

    internal void Add(string declaration, string? @class) => _shown.Add((declaration, @class));
}
