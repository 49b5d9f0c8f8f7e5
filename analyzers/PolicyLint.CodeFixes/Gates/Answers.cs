using Microsoft.CodeAnalysis;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>What a method answers, seen through tasks.</summary>
internal static class Answers
{
    /// <summary>The type of the answer: of the awaited value for tasks, <c>void</c> for a task without value.</summary>
    public static ITypeSymbol TypeOf(IMethodSymbol method) =>
        IsTask(method.ReturnType) && method.ReturnType is INamedTypeSymbol { TypeArguments: [var value] } ? value : method.ReturnType;

    /// <summary>Whether the type is <c>Task</c>, <c>ValueTask</c> or one with a value.</summary>
    public static bool IsTask(ITypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };
}
