namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>A body costs more than any body may: it is said not to be analysed, and the build goes on.</summary>
internal sealed class WorkLimitException() : Exception("the body costs more than its share");
