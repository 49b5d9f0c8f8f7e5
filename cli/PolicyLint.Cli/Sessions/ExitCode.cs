namespace PolicyLint.Cli.Sessions;

/// <summary>What the process answers; users' scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be checked: usage, an unreadable policy, a project that does not load or compile, an input unread.</summary>
    public const int NotChecked = 2;

    /// <summary>Cancelled by the user; what a shell reports for a process ended by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
