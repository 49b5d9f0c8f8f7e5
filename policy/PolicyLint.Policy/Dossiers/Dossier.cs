using System.Collections.Immutable;
using PolicyLint.Policy.Documents;
using PolicyLint.Policy.Shapes;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Policy.Dossiers;

/// <summary>
/// Everything that an organisation has filed but export logs, which are checked row by row and not held, indexed by id. Where an id stands twice (PL0101) the first in the order of paths and
/// lines counts, so that the order in which files were read does not matter.
/// </summary>
public sealed class Dossier
{
    private readonly Dictionary<string, Section> _sections;
    private readonly Dictionary<string, Division> _divisions;
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, HandlingDeclaration> _declarations;
    private readonly Dictionary<string, OutsourcingContract> _contracts;
    private readonly Dictionary<string, Device> _devices;
    private readonly BrokenTexts _broken;

    /// <summary>Indexes files.</summary>
    public Dossier(IEnumerable<DocumentFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path.Replace('\\', '/'), StringComparer.Ordinal)];
        var documents = Files.SelectMany(f => f.Documents).ToArray();
        Organizations = Of<Organization>(documents);
        Declarations = Of<HandlingDeclaration>(documents);
        Reports = Of<AnnualReport>(documents);
        DeviceRegisters = Of<DeviceRegister>(documents);
        Contracts = Of<OutsourcingContract>(documents);
        Incidents = Of<Incident>(documents);
        Taxonomies = Of<Taxonomy>(documents);
        _sections = Index(Organizations.SelectMany(o => o.Sections), s => s.Id);
        _divisions = Index(Organizations.SelectMany(o => o.Divisions), d => d.Id);
        _people = Index(Organizations.SelectMany(o => o.People), p => p.Id);
        _declarations = Index(Declarations, d => d.Id);
        _contracts = Index(Contracts, c => c.Id);
        _devices = Index(DeviceRegisters.SelectMany(r => r.Devices), d => d.Id);
        _broken = new BrokenTexts(Files.Select(f => f.Source));
        Categories = CategoryTree.With(Taxonomies.SelectMany(t => t.Categories));
        DeclarationsBySection = Declarations.ToLookup(d => d.Section?.Value ?? "", StringComparer.Ordinal);
        ReportsBySection = Reports.ToLookup(SectionThatReported, StringComparer.Ordinal);
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public ImmutableArray<DocumentFile> Files { get; }

    public ImmutableArray<Organization> Organizations { get; }

    public ImmutableArray<HandlingDeclaration> Declarations { get; }

    public ImmutableArray<AnnualReport> Reports { get; }

    public ImmutableArray<DeviceRegister> DeviceRegisters { get; }

    public ImmutableArray<OutsourcingContract> Contracts { get; }

    public ImmutableArray<Incident> Incidents { get; }

    public ImmutableArray<Taxonomy> Taxonomies { get; }

    /// <summary>The built-in categories with the organisation's own.</summary>
    public CategoryTree Categories { get; }

    public ILookup<string, HandlingDeclaration> DeclarationsBySection { get; }

    /// <summary>The reports by the section that made them.</summary>
    public ILookup<string, AnnualReport> ReportsBySection { get; }

    /// <summary>The sections by id, in the order of the files.</summary>
    public IEnumerable<Section> Sections => _sections.Values;

    /// <summary>The divisions by id, in the order of the files.</summary>
    public IEnumerable<Division> Divisions => _divisions.Values;

    /// <summary>Whether a list of people is kept at all; without one persons are not checked.</summary>
    public bool HasPeople => _people.Count > 0;

    /// <summary>The chiefs of the organisation; null when no document names any.</summary>
    public Chiefs? Chiefs => Organizations.Select(o => o.Chiefs).FirstOrDefault(c => c is not null);

    public Section? SectionOf(string? id) => Find(_sections, id);

    public Division? DivisionOf(string? id) => Find(_divisions, id);

    public Person? PersonOf(string? id) => Find(_people, id);

    public HandlingDeclaration? DeclarationOf(string? id) => Find(_declarations, id);

    public OutsourcingContract? ContractOf(string? id) => Find(_contracts, id);

    public Device? DeviceOf(string? id) => Find(_devices, id);

    /// <summary>The ids that a reference of that kind may name.</summary>
    public IEnumerable<string> Ids(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Section => _sections.Keys,
        ReferenceKind.Division => _divisions.Keys,
        ReferenceKind.Unit => _sections.Keys.Concat(_divisions.Keys),
        ReferenceKind.Person => _people.Keys,
        ReferenceKind.Device => _devices.Keys,
        ReferenceKind.Declaration => _declarations.Keys,
        ReferenceKind.Contract => _contracts.Keys,
        _ => Categories.All.Select(c => c.Key),
    };

    /// <summary>Whether there is something of that kind by that id.</summary>
    public bool Knows(ReferenceKind kind, string id) => kind switch
    {
        ReferenceKind.Section => _sections.ContainsKey(id),
        ReferenceKind.Division => _divisions.ContainsKey(id),
        ReferenceKind.Unit => _sections.ContainsKey(id) || _divisions.ContainsKey(id),
        ReferenceKind.Person => !HasPeople || _people.ContainsKey(id),
        ReferenceKind.Device => _devices.ContainsKey(id),
        ReferenceKind.Declaration => _declarations.ContainsKey(id),
        ReferenceKind.Contract => _contracts.ContainsKey(id),
        _ => Categories.Find(id) is not null,
    };

    /// <summary>Whether a file that could not be read mentions the id: then nobody may say that there is no such thing.</summary>
    public bool IsUnknowable(string id) => _broken.MayHold(id);

    /// <summary>Whether the section is said and, where sections are listed, not among them: PL0102 has told of it, and nothing else is known.</summary>
    public bool IsUnknownSection(string? id) => id is not null && _sections.Count > 0 && !_sections.ContainsKey(id);

    /// <summary>Whether any file could not be read in full.</summary>
    public bool IsIncomplete => _broken.Any;

    /// <summary>A report whose section is misspelt or not said is that of the handlings which it lists: it is there, whatever PL0102 tells of it.</summary>
    private string SectionThatReported(AnnualReport report) =>
        (report.Section is null || IsUnknownSection(report.Section?.Value) ? report.HandlingStatus.Select(row => DeclarationOf(row.Declaration?.Value)?.Section?.Value).FirstOrDefault(s => s is not null) : null)
        ?? report.Section?.Value ?? "";

    private static ImmutableArray<T> Of<T>(PolicyDocument[] documents) => [.. documents.OfType<T>()];

    private static Dictionary<string, T> Index<T>(IEnumerable<T> things, Func<T, Positioned<string>?> id)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var thing in things)
            if (id(thing) is { } key && !index.ContainsKey(key.Value))
                index.Add(key.Value, thing);
        return index;
    }

    private static T? Find<T>(Dictionary<string, T> index, string? id)
        where T : class =>
        id is not null && index.TryGetValue(id, out var found) ? found : null;
}
