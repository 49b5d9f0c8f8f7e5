namespace PolicyLint.Analyzers.Knowledge;

/// <summary>What must be held where personal data leaves. A bit set.</summary>
[Flags]
public enum GateKinds
{
    None = 0,

    /// <summary>The section head said yes.</summary>
    Approval = 1,

    /// <summary>The operator proved who they are.</summary>
    Authentication = 2,

    /// <summary>The export is recorded in the log.</summary>
    Audit = 4,

    All = Approval | Authentication | Audit,
}
