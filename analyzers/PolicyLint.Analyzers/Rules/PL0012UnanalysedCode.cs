using PolicyLint.Analyzers.Flow.Program;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Rules;

/// <summary>Code that could not be analysed.</summary>
/// <remarks>Fail closed: what was not looked at is said and located, and is never taken for clean.</remarks>
internal static class PL0012UnanalysedCode
{
    public static RuleInfo Info { get; } = new("PL0012", "unanalysed-code", Severity.Error, Texts.Of("PL0012.title"), RuleBasis.Format);

    /// <summary>What is said of a body whose analysis failed; null for all others.</summary>
    public static Fault? Judge(Body body) =>
        body.Failure is { } failure ? new Fault(Info, body.Syntax, Texts.Of("PL0012", body.Symbol.Name, Reason(failure))) : null;

    private static Message Reason(BodyFailure failure) => Texts.Of($"PL0012.{failure.Kind}", failure.Detail);
}
