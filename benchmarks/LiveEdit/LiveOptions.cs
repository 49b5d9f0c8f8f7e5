using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveEdit;

/// <summary>The options that the package gives an editor.</summary>
internal sealed class LiveOptions : AnalyzerConfigOptionsProvider
{
    public static readonly LiveOptions Instance = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Live();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Live : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = key == "policylint_scope" ? "file" : null) is not null;
    }
}
