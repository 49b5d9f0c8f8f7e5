namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>Why a body could not be analysed to the end.</summary>
/// <param name="Detail">How many members were waiting, or the type of the fault; empty where there is nothing to add.</param>
internal sealed record BodyFailure(BodyFailureKind Kind, string Detail = "");

/// <summary>What stopped the analysis of a body.</summary>
internal enum BodyFailureKind
{
    /// <summary>The whole program costs too much; this body and those behind it were left.</summary>
    CutOff,

    /// <summary>What the body leaves never came to rest.</summary>
    NoFixpoint,

    /// <summary>A fault of the interpreter.</summary>
    Fault,
}
