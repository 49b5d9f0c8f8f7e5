using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Cli.Setup;

/// <summary>The files of a first hour: policy, organisation, one declaration, and what editors need to help with them.</summary>
/// <remarks>Nothing that only people can know is made up: it is left blank, and <c>check</c> asks for it at its line.</remarks>
internal static partial class Starter
{
    /// <summary>One schema for all kinds, beside the policy.</summary>
    public const string SchemaFile = "policylint.v1.schema.json";

    private const string VsCode = $$"""
        {
          "yaml.schemas": {
            "./{{SchemaFile}}": ["policylint.yml", "declarations/**/*.yml", "declarations/**/*.yaml"]
          }
        }

        """;

    private const string Idea = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <project version="4">
          <component name="JsonSchemaMappingsProjectConfiguration">
            <state>
              <map>
                <entry key="PolicyLint">
                  <value>
                    <SchemaInfo>
                      <option name="name" value="PolicyLint" />
                      <option name="relativePathToSchema" value="{SchemaFile}" />
                      <option name="patterns">
                        <list>
                          <Item><option name="path" value="policylint.yml" /></Item>
                          <Item><option name="directory" value="true" /><option name="path" value="declarations" /><option name="mappingKind" value="Directory" /></Item>
                        </list>
                      </option>
                    </SchemaInfo>
                  </value>
                </entry>
              </map>
            </state>
          </component>
        </project>

        """;

    public static ImmutableArray<StarterFile> Files(StarterFacts facts)
    {
        var files = ImmutableArray.CreateBuilder<StarterFile>();
        files.Add(new StarterFile("policylint.yml", Fill("policylint.yml", facts)));
        files.Add(new StarterFile(SchemaFile, DocumentKind.JsonSchemaOfAll() + "\n"));
        files.Add(new StarterFile("declarations/organization.yaml", Fill("organization.yaml", facts)));
        files.Add(new StarterFile("declarations/handling-0001.yaml", Fill("handling.yaml", facts)));
        files.Add(new StarterFile(".vscode/settings.json", VsCode.ReplaceLineEndings("\n")));
        if (facts.HasIdea)
        {
            files.Add(new StarterFile(".idea/jsonSchemas.xml", Idea.ReplaceLineEndings("\n")));
        }

        return files.ToImmutable();
    }

    private static string Fill(string template, StarterFacts facts)
    {
        var text = InLanguage().Replace(Read(template), match => match.Groups[facts.Language].Value);
        return text
            .Replace("{locale}", facts.Language, StringComparison.Ordinal)
            .Replace("{timezone}", facts.TimeZone, StringComparison.Ordinal)
            .Replace("{organizationId}", YamlText.Of(IdOf(facts.Organization)), StringComparison.Ordinal)
            .Replace("{organization}", Quoted(facts.Organization), StringComparison.Ordinal)
            .Replace("{systems}\n", Systems(facts), StringComparison.Ordinal);
    }

    private static string Systems(StarterFacts facts) => facts.Assemblies.IsEmpty
        ? ""
        : $"systems:\n  - {{ id: SYS-0001, assemblies: [{string.Join(", ", facts.Assemblies.Select(Quoted))}] }}\n";

    private static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        var trimmed = id.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "organization";
    }

    // YAML: single quotes take everything as it is, but for themselves.
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Read(string template)
    {
        using var stream = typeof(Starter).Assembly.GetManifestResourceStream($"templates/{template}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{en:(?<en>[^|}]*)\|ja:(?<ja>[^}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex InLanguage();
}
