namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>What somebody wants to know of a body or a call. What leaves is told in any case.</summary>
[Flags]
internal enum Demand
{
    /// <summary>Nothing: the call is passed over unless the callee is known to matter.</summary>
    None = 0,

    /// <summary>That it is interpreted at all.</summary>
    Run = 1,

    /// <summary>What it returns.</summary>
    Result = 2 | Run,

    /// <summary>What it does to the objects that it is given.</summary>
    Effects = 4 | Run,

    /// <summary>What it does with delegates and answers of gates that it is given.</summary>
    Control = 8 | Run,

    /// <summary>That it is interpreted since it is given, or has, personal data: what that does is told without being asked.</summary>
    Data = 16 | Run,

    All = Result | Effects | Control,
}
