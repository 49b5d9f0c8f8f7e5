using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Rules;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>Findings as Roslyn diagnostics and back: what a diagnostic has no place for travels in its properties.</summary>
public static class DiagnosticFinding
{
    internal const char Separator = '\u001f';

    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    /// <summary>The diagnostic that shows the finding in an IDE and a build. Additional locations are the steps of its trace.</summary>
    internal static Diagnostic ToDiagnostic(Finding finding, DiagnosticDescriptor descriptor, CultureInfo? language, Func<SourceLocation, Location> locate) => Diagnostic.Create(
        descriptor.Id,
        descriptor.Category,
        new RuleText(finding.Message, language, finding.Location),
        ToRoslyn(finding.Severity),
        descriptor.DefaultSeverity,
        isEnabledByDefault: true,
        warningLevel: finding.Severity == Severity.Error ? 0 : 1,
        title: descriptor.Title,
        description: descriptor.Description,
        helpLink: descriptor.HelpLinkUri,
        location: locate(finding.Location),
        additionalLocations: finding.Trace.Concat(finding.Related).Select(s => locate(s.Location)),
        customTags: descriptor.CustomTags,
        properties: PropertiesOf(finding));

    /// <summary>The finding that a diagnostic of our analyzers shows; its severity is what the host made of it.</summary>
    public static Finding ToFinding(Diagnostic diagnostic)
    {
        var rule = CodeRules.Find(diagnostic.Id) ?? throw new ArgumentException("not a diagnostic of PolicyLint: " + diagnostic.Id, nameof(diagnostic));
        var properties = diagnostic.Properties;
        return new Finding(
            rule,
            FromRoslyn(diagnostic.Severity),
            Message.Literal(Property(properties, "message.en") ?? diagnostic.GetMessage(CultureInfo.InvariantCulture), Property(properties, "message.ja") ?? diagnostic.GetMessage(Japanese)),
            LocationOf(diagnostic.Location))
        {
            Data = List(properties, "data"),
            Missing = List(properties, "missing"),
            Destination = Property(properties, "class") is { } destination ? new FindingDestination(destination, Property(properties, "place")) : null,
            Source = Place(Property(properties, "source")),
            Write = Place(Property(properties, "write")),
            Trace = Steps(properties, "trace"),
            Related = Steps(properties, "related"),
            Target = Property(properties, "target") ?? "",
            Fix = FindingFix.Of(properties),
        };
    }

    internal static DiagnosticSeverity ToRoslyn(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static Severity FromRoslyn(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(Finding finding)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties["message.en"] = finding.Message.Text(CultureInfo.InvariantCulture);
        properties["message.ja"] = finding.Message.Text(Japanese);
        properties["data"] = string.Join(",", finding.Data);
        properties["missing"] = string.Join(",", finding.Missing);
        properties["target"] = finding.Target;
        if (finding.Destination is { } destination)
        {
            properties["class"] = destination.Class;
            properties["place"] = destination.Value;
        }

        Put(properties, "source", finding.Source);
        Put(properties, "write", finding.Write);
        Put(properties, "trace", finding.Trace);
        Put(properties, "related", finding.Related);
        FindingFix.Put(properties, finding.Fix);
        return properties.ToImmutable();
    }

    private static void Put(ImmutableDictionary<string, string?>.Builder properties, string name, SourceLocation? location)
    {
        if (location is not null)
        {
            properties[name] = Text(location);
        }
    }

    private static void Put(ImmutableDictionary<string, string?>.Builder properties, string name, ImmutableArray<TraceStep> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            properties[name + "." + i.ToString(CultureInfo.InvariantCulture)] = string.Join(Separator.ToString(), Text(step.Location), step.Text.Text(CultureInfo.InvariantCulture), step.Text.Text(Japanese));
        }
    }

    internal static string Text(SourceLocation location) => string.Join(
        Separator.ToString(),
        location.Path,
        location.Span.Line.ToString(CultureInfo.InvariantCulture),
        location.Span.Column.ToString(CultureInfo.InvariantCulture),
        location.Span.EndLine.ToString(CultureInfo.InvariantCulture),
        location.Span.EndColumn.ToString(CultureInfo.InvariantCulture));

    internal static SourceLocation? Place(string? text)
    {
        if (text?.Split(Separator) is not { Length: >= 5 } parts)
        {
            return null;
        }

        return new SourceLocation(parts[0], new Policy.Findings.TextSpan(Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4])));
    }

    private static ImmutableArray<TraceStep> Steps(ImmutableDictionary<string, string?> properties, string name)
    {
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        while (Property(properties, name + "." + steps.Count.ToString(CultureInfo.InvariantCulture)) is { } text && Place(text) is { } location)
        {
            var parts = text.Split(Separator);
            steps.Add(new TraceStep(location, Message.Literal(parts[5], parts[6])));
        }

        return steps.ToImmutable();
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static ImmutableArray<string> List(ImmutableDictionary<string, string?> properties, string name) =>
        Property(properties, name) is { Length: > 0 } text ? [.. text.Split(',')] : [];

    private static string? Property(ImmutableDictionary<string, string?> properties, string name) =>
        properties.TryGetValue(name, out var value) ? value : null;

    private static SourceLocation LocationOf(Location location)
    {
        var span = location.GetLineSpan();
        return new SourceLocation(
            span.Path ?? "",
            new Policy.Findings.TextSpan(span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
    }

    /// <summary>A Roslyn location for a place in a file that is no source of the compilation.</summary>
    internal static Location External(SourceLocation location)
    {
        var span = location.Span;
        var lines = new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(Math.Max(span.EndLine, span.Line) - 1, Math.Max(0, span.EndColumn - 1)));
        return Location.Create(location.Path, default, lines);
    }
}
