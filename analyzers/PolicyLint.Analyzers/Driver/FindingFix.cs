using System.Collections.Immutable;
using System.Globalization;
using PolicyLint.Policy.Findings;

namespace PolicyLint.Analyzers.Driver;

/// <summary>The mend of a finding among the properties of its diagnostic: hosts that may change other files than the code's apply it.</summary>
public static class FindingFix
{
    private const string English = "fix.title.en";
    private const string Japanese = "fix.title.ja";

    /// <summary>The mend that the properties of a diagnostic bring; null when there is none.</summary>
    public static TextFix? Of(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(English, out var english) || english is null || !properties.TryGetValue(Japanese, out var japanese))
        {
            return null;
        }

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        while (properties.TryGetValue(Key(edits.Count), out var text) && DiagnosticFinding.Place(text) is { } place)
        {
            edits.Add(new TextEdit(place.Path, place.Span, text!.Split([DiagnosticFinding.Separator], 6)[5]));
        }

        return edits.Count == 0 ? null : new TextFix(Message.Literal(english, japanese), edits.ToImmutable());
    }

    internal static void Put(ImmutableDictionary<string, string?>.Builder properties, TextFix? fix)
    {
        if (fix is null)
        {
            return;
        }

        properties[English] = fix.Title.Text(CultureInfo.InvariantCulture);
        properties[Japanese] = fix.Title.Text(CultureInfo.GetCultureInfo("ja"));
        for (var i = 0; i < fix.Edits.Length; i++)
        {
            properties[Key(i)] = DiagnosticFinding.Text(new SourceLocation(fix.Edits[i].Path, fix.Edits[i].Span)) + DiagnosticFinding.Separator + fix.Edits[i].NewText;
        }
    }

    private static string Key(int number) => "fix." + number.ToString(CultureInfo.InvariantCulture);
}
