using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyLint.Cli.Formats;
using PolicyLint.Cli.Reports;
using PolicyLint.Cli.Sessions;

namespace PolicyLint.Cli.Commands;

/// <summary>Writes a report to its targets.</summary>
internal static class ReportWriting
{
    public static void Write(CheckReport report, ImmutableArray<OutputTarget> targets, SourceTexts texts, CultureInfo language, bool color, Session session)
    {
        foreach (var target in targets)
        {
            var format = FormatList.Of(target.Format);
            WriteTo(target.File, session, writer => format.Write(report, new FormatContext(writer, texts, language) { Color = color && target.File is null }));
        }
    }

    /// <summary>Writes to a file, or to standard output for null. A file is there whole or not at all.</summary>
    public static void WriteTo(string? file, Session session, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(session.Out);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                write(writer);
            }

            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
