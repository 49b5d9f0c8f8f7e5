using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Yaml;

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

        var code = CodeSection.Empty;
        foreach (var file in document.Project.AdditionalDocuments)
        {
            if (file.Name == "policylint.yml" || Path.GetFileName(file.FilePath) == "policylint.yml")
            {
                var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
                code = Code(text.ToString(), file.FilePath ?? file.Name, cancellation);
            }
        }

        return CodeKnowledge.Create(compilation, KnowledgeInputs.Empty with { Code = code }, cancellation);
    }

    private static CodeSection Code(string text, string path, CancellationToken cancellation) =>
        YamlReader.Read(text, path, ReaderLimits.Default, cancellation).Documents
            .OfType<YamlMapping>()
            .Select(document => document["code"] as YamlMapping)
            .FirstOrDefault(code => code is not null) is { } section
            ? CodeBlock.Read(section)
            : CodeSection.Empty;
}
