using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Driver;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.CodeFixes.Gates;

/// <summary>What the analyzers know about the project of a document: the same policy, read from the same additional files.</summary>
internal static class DocumentKnowledge
{
    public static async Task<CodeKnowledge?> OfAsync(Document document, CancellationToken cancellation)
    {
        if (await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var inputs = PolicyInputs.Read(document.Project.AnalyzerOptions, cancellation);
        return CodeKnowledge.Create(compilation, inputs.Knowledge, cancellation);
    }
}
