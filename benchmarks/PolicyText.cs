using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Benchmarks;

/// <summary>A policy as the analyzers are handed one.</summary>
internal sealed class PolicyText(string text) : AdditionalText
{
    public override string Path => "policylint.yml";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
