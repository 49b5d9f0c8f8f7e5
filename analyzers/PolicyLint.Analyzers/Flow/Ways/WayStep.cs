using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Flow.Ways;

/// <summary>What decided that the way goes on as it does.</summary>
internal enum Turn
{
    /// <summary>The condition was true.</summary>
    True,

    /// <summary>The condition was false.</summary>
    False,

    /// <summary>The value was null.</summary>
    Null,

    /// <summary>The value was not null.</summary>
    NotNull,

    /// <summary>The sequence had another element.</summary>
    Element,

    /// <summary>The sequence had none, or no more.</summary>
    NoElement,

    /// <summary>The case of a switch applied.</summary>
    Case,

    /// <summary>The case of a switch did not apply.</summary>
    NotCase,

    /// <summary>The code threw.</summary>
    Thrown,
}

/// <summary>One turn of a way, and the code that decided it.</summary>
internal sealed record WayStep(SyntaxNode Site, Turn Turn);

/// <summary>A shortest way on which an operation is reached without approval.</summary>
/// <param name="IsOneOfSome">Whether there is also a way on which approval is held.</param>
/// <param name="Steps">For every body on the way, outermost first, its turns up to the call or operation.</param>
internal sealed record OpenWay(bool IsOneOfSome, ImmutableArray<ImmutableArray<WayStep>> Steps);
