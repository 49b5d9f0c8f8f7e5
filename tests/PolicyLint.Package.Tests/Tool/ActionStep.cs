using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PolicyLint.Package.Tests.Tool;

/// <summary>One step with a script of an action or a workflow, as its YAML has it.</summary>
/// <param name="Id">Empty when it has none.</param>
internal sealed partial record ActionStep(string File, string Id, string Name, string Run, IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>Every step of the document that runs a script, in order; those that use another action are left to GitHub.</summary>
    public static IReadOnlyList<ActionStep> In(string file) => [.. Mappings(Load(file)).Where(node => Text(node, "run").Length > 0).Select(node => Of(file, node))];

    /// <summary>The defaults of an action's inputs.</summary>
    public static Dictionary<string, string> DefaultInputs(string file) =>
        ((YamlMappingNode)Load(file)["inputs"]).Children.ToDictionary(input => ((YamlScalarNode)input.Key).Value!, input => Text((YamlMappingNode)input.Value, "default"));

    /// <summary>Puts values into <c>${{ … }}</c> the way a runner does.</summary>
    /// <param name="values">By expression: <c>inputs.path</c>, <c>steps.check.outputs.exit-code</c>.</param>
    public static string Substitute(string text, IReadOnlyDictionary<string, string> values) =>
        Expression().Replace(text, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value : throw new InvalidOperationException($"nothing is known of {match.Value}"));

    private static ActionStep Of(string file, YamlMappingNode node)
    {
        var environment = node.Children.TryGetValue("env", out var env) ? (YamlMappingNode)env : new YamlMappingNode();
        return new ActionStep(
            file, Text(node, "id"), Text(node, "name"), Text(node, "run"), environment.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!));
    }

    private static YamlMappingNode Load(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(House.Repository.Read(file)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Mappings(YamlNode node) => node.AllNodes.OfType<YamlMappingNode>().Where(mapping => !ReferenceEquals(mapping, node));

    private static string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value ?? "" : "";

    [GeneratedRegex(@"\$\{\{\s*([\w.-]+)\s*\}\}")]
    private static partial Regex Expression();
}
