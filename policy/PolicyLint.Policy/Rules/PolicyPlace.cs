using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Findings;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Rules;

/// <summary>Whether the policy stands where it counts: once in the file of the policy, and in no other file. One that does not count would be passed over in silence.</summary>
public static class PolicyPlace
{
    /// <summary>What is wrong with a file that is to hold the policy. Of a broken or empty one the reader has said it.</summary>
    public static IEnumerable<Finding> FaultsOf(DocumentFile file)
    {
        var policies = file.Documents.OfType<PolicyConfig>().ToArray();
        if (policies.Length == 0 && !file.Source.IsBroken && !file.Source.Documents.IsEmpty)
            yield return DocumentRules.Required.At(file.Path, "PL0103.Policy");
        foreach (var second in policies.Skip(1))
            yield return DocumentRules.DuplicateId.At(Start(second), "PL0101.Policy") with
            {
                Related = [new TraceStep(Start(policies[0]), PolicyMessages.Of("PL0101.First", nameof(PolicyConfig)))],
            };
    }

    /// <summary>Policies that stand among the declarations. The policy of a folder below may be matched by the globs of one above, and counts in its own.</summary>
    internal static IEnumerable<Finding> Misplaced(IEnumerable<DocumentFile> files, DocumentFile? policy) =>
        from file in files
        where file != policy && !IsNamedPolicy(file.Path)
        from misplaced in file.Documents.OfType<PolicyConfig>()
        select FileRules.Unknown.At(Start(misplaced), "PL0003.PolicyPlace");

    /// <summary>The globs of a policy under which no file lies.</summary>
    internal static IEnumerable<Finding> GlobsWithoutFiles(PolicyConfig config, PolicyCheckRequest request)
    {
        if (request.Declarations.IsEmpty && !config.Declarations.IsEmpty)
            yield return DocumentRules.UnknownReference.At(config.Declarations[0].Location, "PL0102.Glob", string.Join(", ", config.DeclarationGlobs));
    }

    private static SourceLocation Start(PolicyConfig policy) =>
        policy.Node is YamlMapping { Entries: { IsEmpty: false } entries } ? entries[0].Key.Location : policy.Node.Location;

    private static bool IsNamedPolicy(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name is "policylint.yml" or "policylint.yaml";
    }
}
