using System.Collections.Immutable;
using PolicyLint.Policy.Yaml;

namespace PolicyLint.Policy.Code;

/// <summary>
/// Takes a <c>code:</c> section out of a YAML tree. What it does not understand it leaves out: the shape of the policy document
/// has already reported it.
/// </summary>
public static class CodeSectionReader
{
    /// <param name="code">The node under <c>code:</c>, or the root of a built-in model file.</param>
    /// <param name="hasLocations">False for built-in models, about which no finding is ever made.</param>
    public static CodeSection Read(YamlMapping code, bool hasLocations = true) => new Reading(hasLocations).Section(code);

    private sealed class Reading(bool hasLocations)
    {
        public CodeSection Section(YamlMapping code)
        {
            var personal = code["personalData"] as YamlMapping;
            return new CodeSection
            {
                PersonalTypes = Each(personal?["types"], PersonalType),
                PersonalAttributes = Each(personal?["attributes"], m => Text(m, "attribute") is { } a ? new PersonalAttributeEntry(a, Text(m, "category")) : null),
                Names = personal?.Text("names") switch
                {
                    "off" => NameRecognition.Off,
                    "suggest" => NameRecognition.Suggest,
                    "report" => NameRecognition.Report,
                    _ => null,
                },
                Destinations = Each(code["destinations"], Destination),
                Holdings = Each(code["holdings"], m => Text(m, "category") is { } c ? new HoldingEntry(Texts(m, "paths"), c) { Label = m.Text("label") } : null),
                Requirements = Requirements(code["requirements"] as YamlMapping),
                ReportsFileNames = code.Text("fileNames") == "report",
                Members = Members(code, personal),
            };
        }

        private ImmutableArray<CodeEntry> Members(YamlMapping code, YamlMapping? personal)
        {
            var gates = code["gates"] as YamlMapping;
            return
            [
                .. Each(personal?["members"], m => Member(m) is { } p && Text(m, "category") is { } c ? new PersonalMemberEntry(p, c) : null),
                .. Each(code["notPersonal"], m => Member(m) is { } p ? new NotPersonalEntry(p) : null),
                .. Each(code["writers"], Writer),
                .. Each(code["readers"], m => Member(m) is { } p ? new ReaderEntry(p, Texts(m, "reads")) : null),
                .. Each(code["places"], m => Member(m) is { } p ? new PlaceEntry(p, Text(m, "class")) { Opens = Texts(m, "opens") } : null),
                .. Each(code["encrypts"], m => Member(m) is { } p ? new EncryptsEntry(p) : null),
                .. Each(code["passThrough"], m => Member(m) is { } p ? new PassThroughEntry(p, Texts(m, "from"), Texts(m, "to")) : null),
                .. Each(code["exports"], Export),
                .. Each(code["callbacks"], m => Member(m) is { } p ? new CallbackEntry(p, Texts(m, "keeps")) : null),
                .. Each(gates?["approval"], m => Gate(m, "approval")),
                .. Each(gates?["authentication"], m => Gate(m, "authentication")),
                .. Each(gates?["audit"], m => Gate(m, "audit")),
            ];
        }

        private PersonalTypeEntry? PersonalType(YamlMapping node)
        {
            if (Text(node, "type") is not { } type)
                return null;
            ImmutableArray<PersonalTypeItem> items = [];
            foreach (var entry in (node["items"] as YamlMapping)?.Entries ?? [])
            {
                if (Text(entry.Value) is { } category)
                    items = items.Add(new PersonalTypeItem(Of(entry.Key), category));
            }

            return new PersonalTypeEntry(type, Text(node, "category"), items);
        }

        private DestinationEntry? Destination(YamlMapping node) => Text(node, "class") is { } @class
            ? new DestinationEntry(Text(node, "id"), @class)
            {
                Paths = Texts(node, "paths"),
                Urls = Texts(node, "urls"),
                Recipients = Texts(node, "recipients"),
            }
            : null;

        private WriterEntry? Writer(YamlMapping node) => Member(node) is { } member
            ? new WriterEntry(member)
            {
                Data = Texts(node, "data"),
                Files = Texts(node, "files"),
                To = Texts(node, "to"),
                Opens = Texts(node, "opens"),
                Class = Text(node, "class"),
                Scheme = Text(node, "scheme"),
            }
            : null;

        private ExportEntry? Export(YamlMapping node)
        {
            if (Member(node) is not { } member)
                return null;
            var gates = Texts(node, "gates");
            return new ExportEntry(member, gates.IsEmpty ? [new CodeText("approval", member.Location)] : gates);
        }

        private GateEntry? Gate(YamlMapping node, string gate) =>
            Member(node) is { } member && Granted(node["granted"]) is { } granted
                ? new GateEntry(member, gate, granted) { Requester = Text(node, "requester"), Approver = Text(node, "approver") }
                : null;

        private GrantSpec? Granted(YamlNode? node) => node switch
        {
            YamlScalar { Value: "returns-true" } => new GrantSpec(GrantForm.ReturnsTrue),
            YamlScalar { Value: "returns-false" } => new GrantSpec(GrantForm.ReturnsFalse),
            YamlScalar { Value: "on-return" } => new GrantSpec(GrantForm.OnReturn),
            YamlScalar { Value: "not-null" } => new GrantSpec(GrantForm.NotNull),
            YamlMapping map when Text(map, "equals") is { } value => new GrantSpec(GrantForm.Equals, null, value),
            YamlMapping map when Text(map, "member") is { } member && Text(map, "is") is { } value => new GrantSpec(GrantForm.Member, member, value),
            _ => null,
        };

        private ImmutableArray<RequirementEntry> Requirements(YamlMapping? node)
        {
            ImmutableArray<RequirementEntry> requirements = [];
            foreach (var entry in node?.Entries ?? [])
            {
                if (Requirement(Of(entry.Key), entry.Value) is { } requirement)
                    requirements = requirements.Add(requirement);
            }

            return requirements;
        }

        private RequirementEntry? Requirement(CodeText @class, YamlNode node) => node switch
        {
            YamlScalar { Value: "forbidden" } => new RequirementEntry(@class, true, [], null),
            YamlScalar { Value: "allowed" } => new RequirementEntry(@class, false, [], null),
            YamlSequence => new RequirementEntry(@class, false, Texts(node), null),
            YamlMapping map when map["requires"] is { } requires && Requirement(@class, requires) is { } inner =>
                inner with { Severity = SeverityOf(map.Text("severity")) },
            _ => null,
        };

        private static Findings.Severity? SeverityOf(string? text) => text switch
        {
            "error" => Findings.Severity.Error,
            "warning" => Findings.Severity.Warning,
            "info" => Findings.Severity.Info,
            "off" => Findings.Severity.Off,
            _ => null,
        };

        private static ImmutableArray<T> Each<T>(YamlNode? node, Func<YamlMapping, T?> read)
            where T : class
        {
            if (node is not YamlSequence sequence)
                return [];
            var all = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
            foreach (var item in sequence.Items)
            {
                if (item is YamlMapping mapping && read(mapping) is { } entry)
                    all.Add(entry);
            }

            return all.ToImmutable();
        }

        private CodeText? Member(YamlMapping node) => Text(node, "member");

        private CodeText? Text(YamlMapping node, string key) => Text(node[key]);

        private CodeText? Text(YamlNode? node) => node is YamlScalar { IsNull: false } scalar ? Of(scalar) : null;

        private CodeText Of(YamlScalar scalar) => new(scalar.Value, hasLocations ? scalar.Location : null);

        private ImmutableArray<CodeText> Texts(YamlMapping node, string key) => Texts(node[key]);

        private ImmutableArray<CodeText> Texts(YamlNode? node)
        {
            if (node is YamlSequence sequence)
                return [.. sequence.Items.Select(Text).OfType<CodeText>()];
            return Text(node) is { } one ? [one] : [];
        }
    }
}
