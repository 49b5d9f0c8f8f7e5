using System.Globalization;
using System.Xml;
using PolicyLint.Cli.Reports;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Cli.Formats;

/// <summary>JUnit XML: a suite for each file, a failed case for each finding, an error for what was not checked. A clean run is one passed case.</summary>
internal sealed class JUnitFormat : IFormat
{
    public string Name => "junit";

    public void Write(CheckReport report, FormatContext context)
    {
        // Every output of the tool is UTF-8; the writer alone would name the encoding of strings in memory.
        context.Writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using var xml = XmlWriter.Create(context.Writer, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = false });
        var open = report.Open.ToList();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "policylint");
        WriteCounts(xml, Math.Max(1, open.Count + report.NotChecked.Length), open.Count(Fails), report.NotChecked.Length);
        foreach (var missing in report.NotChecked)
        {
            WriteSuite(xml, missing.Path, 1, 0, 1, () => WriteCase(xml, "not checked", missing.Path, "error", missing.Reason.Text(context.Language), ""));
        }

        foreach (var file in open.GroupBy(finding => finding.Finding.Location.Path))
        {
            WriteSuite(xml, file.Key, file.Count(), file.Count(Fails), 0, () => WriteFindings(xml, file, context));
        }

        if (open.Count == 0 && report.NotChecked.IsEmpty)
        {
            WriteSuite(xml, "policylint", 1, 0, 0, () => WriteCase(xml, "no findings", "policylint", null, "", ""));
        }

        xml.WriteEndElement();
        xml.Flush();
        context.Writer.Write('\n');
    }

    private static void WriteFindings(XmlWriter xml, IEnumerable<ReportedFinding> findings, FormatContext context)
    {
        foreach (var (finding, _, _) in findings)
        {
            var lines = finding.Trace.Concat(finding.Related).Select(step => $"{Position(step.Location)}: {context.Say(step.Text)}");
            var name = $"{finding.Rule.Id} {Position(finding.Location)}";
            if (finding.Severity == Severity.Info)
            {
                WriteCase(xml, name, finding.Location.Path, "system-out", null, string.Join('\n', lines.Prepend(context.Say(finding.Message))));
            }
            else
            {
                WriteCase(xml, name, finding.Location.Path, "failure", context.Say(finding.Message), string.Join('\n', lines), Ink.WordOf(finding.Severity));
            }
        }
    }

    // A test runner knows no "by the way": what is only said is the output of a case that passed.
    private static bool Fails(ReportedFinding finding) => finding.Finding.Severity != Severity.Info;

    private static void WriteSuite(XmlWriter xml, string name, int tests, int failures, int errors, Action cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Printable.Text(name));
        WriteCounts(xml, tests, failures, errors);
        cases();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, string name, string file, string? outcome, string? message, string body, string? type = null)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Printable.Text(name));
        xml.WriteAttributeString("classname", Printable.Text(file));
        if (outcome is not null)
        {
            xml.WriteStartElement(outcome);
            if (message is not null)
            {
                xml.WriteAttributeString("message", message);
            }

            if (type is not null)
            {
                xml.WriteAttributeString("type", type);
            }

            xml.WriteString(body);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Position(SourceLocation location) =>
        string.Create(CultureInfo.InvariantCulture, $"{Printable.Text(location.Path)}:{location.Span.Line}:{location.Span.Column}");
}
