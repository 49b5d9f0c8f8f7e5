using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyLint.Analyzers.Flow;

namespace PolicyLint.Analyzers.Driver;

/// <summary>How the host wants its compilation to be looked at.</summary>
/// <param name="SliceFrom">From so many members on a program counts as large.</param>
/// <param name="IsWholeRun">Whether the host sees all compilations and joins their answers.</param>
/// <param name="IsLive">Whether each file is looked at by itself when its turn comes: an editor asks after every keystroke, and only for what is open.</param>
internal sealed record RunSettings(int SliceFrom, bool IsWholeRun, bool IsLive)
{
    public static RunSettings Of(AnalyzerOptions options)
    {
        var all = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var isWholeRun = Is("build_property.PolicyLintWholeRun", "true");
        return new RunSettings(
            all.TryGetValue("build_property.PolicyLintSliceFrom", out var from) && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var members) ? members : FlowEngine.LargeProgram,
            isWholeRun,
            !isWholeRun && Is("policylint_scope", "file"));

        bool Is(string key, string wanted) => all.TryGetValue(key, out var value) && value == wanted;
    }
}
