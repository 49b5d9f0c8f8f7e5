namespace PolicyLint.Policy.Findings;

/// <summary>How much a finding weighs. Ordered: a higher value is graver.</summary>
public enum Severity
{
    Off,
    Info,
    Warning,
    Error,
}
