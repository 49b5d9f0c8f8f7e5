using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyLint.Analyzers.Knowledge;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Rules;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Driver;

/// <summary>What the additional files of a compilation say: policy, declarations, configuration.</summary>
internal sealed class PolicyInputs
{
    // An editor asks after every keystroke, for texts that seldom change.
    private static readonly ConditionalWeakTable<SourceText, ReadText> Known = new();

    private PolicyInputs(PolicyConfig policy, KnowledgeInputs knowledge, ImmutableArray<DocumentFile> declarations, ImmutableArray<Finding> findings)
    {
        Handlings = [.. declarations.SelectMany(d => d.Documents).OfType<HandlingDeclaration>()];
        Taxonomies = [.. declarations.SelectMany(d => d.Documents).OfType<Taxonomy>()];
        Policy = policy;
        Knowledge = knowledge;
        Findings = findings;
        Language = policy.Locale is { } locale ? CultureInfo.GetCultureInfo(locale.Value) : null;
    }

    public PolicyConfig Policy { get; }

    public KnowledgeInputs Knowledge { get; }

    /// <summary>The declarations at hand.</summary>
    public ImmutableArray<HandlingDeclaration> Handlings { get; }

    /// <summary>The organisation's additions to the categories.</summary>
    public ImmutableArray<Taxonomy> Taxonomies { get; }

    /// <summary>Whether anything is there to hold the code against.</summary>
    public bool HasPaper => Policy.Code is not null || !Handlings.IsEmpty;

    /// <summary>What is wrong with the policy file itself.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The language of messages; null where the policy leaves it to the host.</summary>
    public CultureInfo? Language { get; }

    public static PolicyInputs Read(AnalyzerOptions options, CancellationToken cancellation) => Read(options.AdditionalFiles, NamedPolicy(options), cancellation);

    /// <param name="named">The path of the file that is the policy; null where its name tells.</param>
    public static PolicyInputs Read(ImmutableArray<AdditionalText> files, string? named, CancellationToken cancellation)
    {
        var policy = PolicyConfig.Empty;
        var findings = ImmutableArray<Finding>.Empty;
        var declarations = new List<DocumentFile>();
        var configuration = new List<ConfigurationFile>();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (IsPolicy(file.Path, named) && ReadYaml(file, policy, cancellation) is { } policyFile)
            {
                policy = policyFile.Documents.OfType<PolicyConfig>().FirstOrDefault() ?? policy;
                findings = findings.AddRange(policyFile.Findings.Concat(PolicyPlace.FaultsOf(policyFile)).Select(new FindingTargets([policyFile]).Complete));
            }
            else if (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && file.GetText(cancellation) is { } json)
            {
                configuration.Add(new ConfigurationFile(file.Path, json.ToString()));
            }
        }

        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (!IsPolicy(file.Path, named) && IsYaml(file.Path) && ReadYaml(file, policy, cancellation) is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return new PolicyInputs(policy, KnowledgeOf(policy, declarations, configuration), [.. declarations], findings);
    }

    private static KnowledgeInputs KnowledgeOf(PolicyConfig policy, List<DocumentFile> declarations, List<ConfigurationFile> configuration)
    {
        var handlings = declarations.SelectMany(d => d.Documents).OfType<HandlingDeclaration>().ToList();
        var additions = declarations.SelectMany(d => d.Documents).OfType<Taxonomy>().SelectMany(t => t.Categories).ToList();
        var taxonomy = new Lazy<CategoryTree>(() => additions.Count == 0 ? CategoryTree.BuiltIn : CategoryTree.With(additions));
        return new KnowledgeInputs
        {
            Code = policy.Code?.Section ?? CodeSection.Empty,
            ConfigurationFiles = [.. configuration],
            ClaimedItems = [.. handlings.SelectMany(DeclaredItems.Of)],
            DeclaredHoldings = [.. handlings.SelectMany(DeclaredItems.HoldingsOf)],
            IsSpecialCare = category => taxonomy.Value.IsSpecialCare(category) || taxonomy.Value.IsMyNumber(category),
            Taxonomy = additions.Count == 0 ? null : taxonomy.Value,
        };
    }

    private static DocumentFile? ReadYaml(AdditionalText file, PolicyConfig policy, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        if (Known.TryGetValue(text, out var known) && known.Path == file.Path && ReferenceEquals(known.Policy, policy))
        {
            return known.Document;
        }

        var document = DocumentReader.Read(text.ToString(), file.Path, policy, cancellation);
        Known.Remove(text);
        Known.GetValue(text, _ => new ReadText(file.Path, policy, document));
        return document;
    }

    private static bool IsYaml(string path) => path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    // A policy may have any name where it is said which file it is: by `--policy`, or by the property in a project.
    private static string? NamedPolicy(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyLintPolicyFile", out var named) && options.AdditionalFiles.Any(f => IsSame(f.Path, named)) ? named : null;

    private static bool IsPolicy(string path, string? named) =>
        named is null ? Path.GetFileName(path) is "policylint.yml" or "policylint.yaml" : IsSame(path, named);

    private static bool IsSame(string path, string other) => path.Replace('\\', '/') == other.Replace('\\', '/');

    /// <summary>What a text says, for the policy under which it was read.</summary>
    private sealed record ReadText(string Path, PolicyConfig Policy, DocumentFile Document);
}
