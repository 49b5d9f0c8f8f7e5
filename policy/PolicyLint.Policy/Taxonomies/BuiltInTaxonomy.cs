using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Time;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Taxonomies;

/// <summary>The taxonomy that ships as data (<c>Taxonomy/taxonomy.yaml</c>).</summary>
internal static class BuiltInTaxonomy
{
    private const string Resource = "PolicyLint.Policy.Taxonomy.taxonomy.yaml";

    /// <summary>The categories as the data says them.</summary>
    /// <exception cref="InvalidOperationException">The data is broken: a fault of this assembly, kept out by a test.</exception>
    public static ImmutableArray<CategoryEntry> Read()
    {
        using var stream = typeof(BuiltInTaxonomy).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the resource {Resource} is missing");
        using var reader = new StreamReader(stream);
        var file = DocumentReader.Read(YamlReader.Read(reader.ReadToEnd(), "taxonomy.yaml", ReaderLimits.Default), PolicyZone.Tokyo);
        return file.Findings.Any(f => f.Severity == Severity.Error)
            ? throw new InvalidOperationException($"the built-in taxonomy is broken: {file.Findings[0].Message}")
            : [.. file.Documents.OfType<Taxonomy>().SelectMany(t => t.Categories)];
    }
}
