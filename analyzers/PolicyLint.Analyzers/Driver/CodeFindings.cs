using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow;
using PolicyLint.Analyzers.Flow.Values;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Analyzers.Reconciliation;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Analyzers.Wording;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>Turns what a rule found fault with into a finding with its way through the code.</summary>
internal static class CodeFindings
{
    public static Finding Make(Fault fault, Egress? egress, Severity severity)
    {
        var finding = new Finding(fault.Rule, severity, fault.Message, LocationOf(fault.Stand)) { Target = MemberPath.Of(fault.Stand) };
        if (egress is null)
        {
            return fault.Related is { } related
                ? finding with { Related = [new TraceStep(LocationOf(related), Texts.Of("Step.Called", related.ToString()))] }
                : finding;
        }

        var trace = TraceOf(egress);
        return finding with
        {
            Data = [.. egress.Items.Select(i => i.Category).Distinct().OrderBy(c => c, StringComparer.Ordinal)],
            Destination = egress.Destination is { } destination ? new FindingDestination(destination.Class, destination.Display) : null,
            Missing = Names(egress.Missing),
            Source = egress.Origins.IsEmpty ? null : LocationOf(Primary(egress).Origin.Syntax),
            Write = LocationOf(egress.Write),
            Trace = trace,
            Related = [.. OtherSources(egress)],
        };
    }

    /// <summary>An egress that a declaration forbids; the clause is told with it.</summary>
    public static Finding Make(BrokenCommitment broken, Egress egress, Severity severity)
    {
        var names = string.Join(", ", broken.Items.Select(i => i.Name).Distinct());
        var text = Texts.Of("PL3007", names, egress.Destination!.Display, broken.Id);
        var finding = Make(new Fault(ReconciliationRules.ForbiddenDestination, egress.Stand, text), egress, severity);
        return finding with { Related = finding.Related.Add(new TraceStep(broken.Clause.Location, Texts.Of("Related.Declared", broken.Id))) };
    }

    /// <summary>
    /// An export of a declaration's data that the code can perform. Whether a log shows one like it the host finds out, by the target:
    /// the declaration and, behind a slash, the class of the destination.
    /// </summary>
    public static Finding MakePerformable(HandlingDeclaration declaration, ImmutableArray<PersonalItem> items, Egress egress, Severity severity)
    {
        var id = declaration.Id?.Value ?? declaration.Location.Path;
        var names = string.Join(", ", items.Select(i => i.Name).Distinct());
        var text = egress.Destination is { } destination
            ? Texts.Of("PL5013", names, id, destination.Display)
            : Texts.Of("PL5013.Operation", names, id, egress.Member.Name);
        return Make(new Fault(ReconciliationRules.UnloggedExport, egress.Stand, text), egress, severity) with { Target = $"{id}/{egress.Destination?.Class}" };
    }

    public static SourceLocation LocationOf(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return new SourceLocation(
            span.Path,
            new Policy.Findings.TextSpan(span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
    }

    public static ImmutableArray<string> Names(GateKinds gates) =>
        [.. new[] { GateKinds.Approval, GateKinds.Authentication, GateKinds.Audit }.Where(g => (gates & g) != 0).Select(g => g.ToString().ToLowerInvariant())];

    /// <summary>The source that is told first: the first one in the text of the file where the finding stands.</summary>
    private static (Origin Origin, Trail? Trail) Primary(Egress egress) => Sources(egress)[0];

    private static List<(Origin Origin, Trail? Trail)> Sources(Egress egress)
    {
        var sources = new List<(Origin Origin, Trail? Trail)>();
        foreach (var source in egress.Origins)
        {
            sources.Add(source);
        }

        return [.. sources
            .OrderBy(s => s.Origin.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(s => s.Origin.Syntax.SpanStart)
            .ThenBy(s => s.Origin.IsEncrypted)];
    }

    private static IEnumerable<TraceStep> OtherSources(Egress egress) =>
        Sources(egress).Skip(1).Select(s => new TraceStep(LocationOf(s.Origin.Syntax), Texts.Of("Related.Source", ItemNames(s.Origin))));

    private static ImmutableArray<TraceStep> TraceOf(Egress egress)
    {
        var steps = new List<TraceStep>();
        if (!egress.Origins.IsEmpty)
        {
            var (origin, trail) = Primary(egress);
            steps.Add(new TraceStep(LocationOf(origin.Syntax), Texts.Of("Step.Source", ItemNames(origin))));
            steps.AddRange(StepsOf(trail).Reverse());
        }

        for (var i = 0; i < egress.Calls.Length; i++)
        {
            steps.AddRange(TurnsOf(egress, i));
            steps.Add(new TraceStep(LocationOf(egress.Calls[i]), Texts.Of("Step.Called", NameOf(egress.Calls[i]))));
        }

        steps.AddRange(TurnsOf(egress, egress.Calls.Length));
        steps.Add(new TraceStep(LocationOf(egress.Write), Texts.Of("Step.Write", egress.MemberName)));
        // Where data is read and handed on at one place, what it is says more than that it is passed.
        return [.. steps.GroupBy(s => s.Location).Select(g => g.First())];
    }

    /// <summary>By which turns the way without approval leads through one of the bodies to its call or operation.</summary>
    private static IEnumerable<TraceStep> TurnsOf(Egress egress, int body) =>
        egress.Way is { } way && body < way.Steps.Length
            ? way.Steps[body].Select(s => new TraceStep(LocationOf(s.Site), Texts.Of("Turn." + s.Turn, CodeOf(s.Site))))
            : [];

    /// <summary>The code in one line, cut where it grows too long to read.</summary>
    private static string CodeOf(SyntaxNode site)
    {
        var text = string.Join(" ", site.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd(';');
        return text.Length <= MaxCode ? text : text.Substring(0, MaxCode - 1) + "…";
    }

    private const int MaxCode = 60;

    private static IEnumerable<TraceStep> StepsOf(Trail? trail)
    {
        for (var step = trail; step is not null; step = step.Before)
        {
            yield return new TraceStep(LocationOf(step.Syntax), Texts.Of("Step." + step.Step, step.Name));
        }
    }

    private static string ItemNames(Origin origin) => string.Join(", ", origin.Items.Select(i => i.Name).Distinct());

    private static string NameOf(SyntaxNode call)
    {
        var text = call.ToString();
        var end = text.IndexOfAny(['(', '\r', '\n']);
        return end > 0 ? text.Substring(0, end) : text;
    }
}
