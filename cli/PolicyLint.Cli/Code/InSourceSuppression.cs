using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Suppressions;
using PolicyLint.Policy.Time;

namespace PolicyLint.Cli.Code;

/// <summary>
/// Judges what the compiler has suppressed: <c>[SuppressMessage]</c> holds when its justification reads <c>until … by …: …</c> and that
/// day has not passed; <c>#pragma</c> has no place for these words. One that does not hold is a finding, and what it hid returns.
/// </summary>
internal sealed class InSourceSuppression(DateOnly today)
{
    private readonly Day _today = new(today.Year, today.Month, today.Day);

    /// <summary>The finding of a suppressed diagnostic, marked or not, and the fault of its suppression if it has one.</summary>
    public IEnumerable<Finding> Judge(Diagnostic diagnostic, Finding finding, Compilation compilation, CancellationToken cancel)
    {
        var attribute = diagnostic.GetSuppressionInfo(compilation)?.Attribute;
        var terms = SuppressionTerms.Parse(Justification(attribute));
        var location = LocationOf(attribute, cancel) ?? finding.Location;
        if (SuppressionLedger.Judge(terms, finding.Rule.Id, location, _today) is { } fault)
        {
            return [finding, fault];
        }

        return [finding with { Suppressed = new SuppressionInfo(terms.By!, terms.Until!.Value.ToString(), terms.Reason!, location.Path, location.Span.Line) }];
    }

    private static string? Justification(AttributeData? attribute) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "Justification").Value.Value as string;

    private static SourceLocation? LocationOf(AttributeData? attribute, CancellationToken cancel)
    {
        if (attribute?.ApplicationSyntaxReference?.GetSyntax(cancel).GetLocation().GetLineSpan() is not { } span)
        {
            return null;
        }

        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return new SourceLocation(span.Path, new TextSpan(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1));
    }
}
