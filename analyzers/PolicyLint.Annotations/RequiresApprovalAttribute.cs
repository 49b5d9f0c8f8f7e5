namespace PolicyLint;

/// <summary>
/// Callers must hold approval; inside, the body may count on it. On a type: every member of it.
/// This is how a library says that its hosts owe the approval.
/// </summary>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct
    | AttributeTargets.Interface)]
public sealed class RequiresApprovalAttribute : Attribute
{
}
