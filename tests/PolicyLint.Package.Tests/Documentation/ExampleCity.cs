using PolicyLint.Package.Tests.House;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PolicyLint.Package.Tests.Documentation;

/// <summary>
/// The city in order of <c>docs/rules/city.yaml</c>, and what becomes of it when an example of a rule page changes it: mappings are merged key by
/// key, lists of things with an identity thing by thing, all else is replaced, and a key with nothing behind it is taken away.
/// </summary>
internal static class ExampleCity
{
    private static readonly string[] Identities = ["id", "no", "declaration", "key", "name"];

    private static readonly string Text = Repository.Read("docs/rules/city.yaml").ReplaceLineEndings("\n");

    /// <summary>The city after the change: the policy, and all else that is filed.</summary>
    public static (string Policy, string Declarations) With(string change)
    {
        var city = Documents(Text);
        foreach (var changed in Documents(change))
        {
            if (city.Find(document => Identity(document) == Identity(changed)) is { } target)
            {
                Merge(target, changed);
            }
            else
            {
                changed.Children.TryAdd("schemaVersion", "1");
                city.Add(changed);
            }
        }

        return (Write(city.Where(IsPolicy)), Write(city.Where(document => !IsPolicy(document))));
    }

    private static bool IsPolicy(YamlMappingNode document) => Scalar(document, "kind") == "PolicyConfig";

    private static string Write(IEnumerable<YamlMappingNode> documents)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(documents.Select(root => new YamlDocument(root))).Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    private static List<YamlMappingNode> Documents(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    private static string Identity(YamlMappingNode document)
    {
        var kind = Scalar(document, "kind");
        return kind switch
        {
            "AnnualReport" => $"{kind} {Scalar(document, "section")} {Scalar(document, "trigger") ?? "fiscal-year-start"}",
            _ => $"{kind} {Scalar(document, "id")}",
        };
    }

    private static void Merge(YamlMappingNode target, YamlMappingNode change)
    {
        foreach (var (key, value) in change.Children)
        {
            if (IsNothing(value))
            {
                target.Children.Remove(key);
            }
            else if (target.Children.TryGetValue(key, out var existing) && existing is YamlMappingNode mapping && value is YamlMappingNode inner)
            {
                Merge(mapping, inner);
            }
            else if (existing is YamlSequenceNode list && value is YamlSequenceNode things && SharedIdentity(list, things) is { } identity)
            {
                MergeThings(list, things, identity);
            }
            else
            {
                target.Children[key] = value;
            }
        }
    }

    private static void MergeThings(YamlSequenceNode list, YamlSequenceNode things, string identity)
    {
        foreach (var thing in things.Children.Cast<YamlMappingNode>())
        {
            var same = list.Children.Cast<YamlMappingNode>().Where(existing => Scalar(existing, identity) == Scalar(thing, identity)).ToList();
            if (same is [var only] && things.Children.Count(other => Scalar((YamlMappingNode)other, identity) == Scalar(thing, identity)) == 1)
            {
                Merge(only, thing);
            }
            else
            {
                list.Add(thing);
            }
        }
    }

    private static string? SharedIdentity(YamlSequenceNode list, YamlSequenceNode things) =>
        Identities.FirstOrDefault(key => list.Children.Concat(things.Children).All(node => node is YamlMappingNode mapping && Scalar(mapping, key) is not null));

    private static string? Scalar(YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(key, out var value) ? (value as YamlScalarNode)?.Value : null;

    private static bool IsNothing(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}
