using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Annotated;
using PolicyLint.Analyzers.Knowledge.Models;
using PolicyLint.Analyzers.Knowledge.Names;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Analyzers.Knowledge.Personal;
using PolicyLint.Analyzers.Knowledge.Places;
using PolicyLint.Policy.Code;
using PolicyLint.Policy.Taxonomies;

namespace PolicyLint.Analyzers.Knowledge;

/// <summary>
/// What the symbols of one compilation mean. Immutable after creation, safe for concurrent use; every answer is found once
/// per symbol and remembered for the life of the compilation.
/// </summary>
public sealed class CodeKnowledge
{
    private readonly MemberModels models;
    private readonly PersonalMembers members;
    private readonly PersonalTypes types;
    private readonly AnnotationReader annotations;
    private readonly PlaceClassifier places;
    private readonly Holdings holdings;
    private readonly Requirements requirements;
    private readonly ConfigurationIndex configuration;
    private readonly Interests interests;
    private readonly Func<string, bool> isSpecialCare;
    private readonly Lazy<ProbableItems> probable;
    private readonly Compilation compilation;
    private readonly KnowledgeInputs inputs;

    private CodeKnowledge(Compilation compilation, KnowledgeInputs inputs, CancellationToken cancellation)
    {
        var policy = new PatternIndex<CodeEntry>(PatternCompiler.Members(inputs.Code, isBuiltIn: false).ToList());
        var attributes = PatternCompiler.Attributes(inputs.Code);
        var assemblies = new AnnotatedAssemblies(!attributes.IsEmpty);
        holdings = new Holdings(inputs.Code.Holdings.AddRange(inputs.DeclaredHoldings), inputs.IsSpecialCare);
        HasEgress = KnowsSources(compilation, inputs, assemblies);
        var builtIn = HasEgress ? BuiltInModels.Instance : BuiltInModels.None;
        var annotated = AnnotatedInterests.Of(compilation, assemblies, cancellation);
        isSpecialCare = inputs.IsSpecialCare;
        this.compilation = compilation;
        this.inputs = inputs;
        annotations = new AnnotationReader(new SpeakingTypes(compilation, assemblies, attributes, cancellation), new PersonalMarkReader(attributes), isSpecialCare);
        models = new MemberModels(policy, builtIn.Members, annotations, new MemberModelBuilder(isSpecialCare));
        var patterns = new PersonalPatterns(
            [.. PatternCompiler.Types(inputs.Code), .. builtIn.PersonalTypes],
            new PatternIndex<ClaimedItem>(PatternCompiler.Claims(inputs.ClaimedItems)));
        probable = new Lazy<ProbableItems>(() => new ProbableItems(new NameRecognizer(inputs.Taxonomy ?? CategoryTree.BuiltIn)));
        members = new PersonalMembers(patterns, annotations, models, Names == NameRecognition.Report ? probable.Value : null, isSpecialCare);
        types = new PersonalTypes(members, new HoldingParameters());
        places = new PlaceClassifier(inputs.Code.Destinations);
        requirements = new Requirements(inputs.Code.Requirements);
        configuration = new ConfigurationIndex(inputs.ConfigurationFiles);
        interests = Interests.Of(compilation, builtIn, policy, annotated.Names, !holdings.IsEmpty, cancellation);
        KnownGates = annotated.Gates | PolicyGates(inputs.Code);
        ReportsFileNames = inputs.Code.ReportsFileNames;
    }

    /// <summary>Compiles what is known against <paramref name="compilation"/>. Never throws for what a policy says.</summary>
    public static CodeKnowledge Create(Compilation compilation, KnowledgeInputs inputs, CancellationToken cancellation) =>
        new(compilation, inputs, cancellation);

    /// <summary>False when nothing can leave: nothing says that any data is personal or any operation an export, and the engine has nothing to do.</summary>
    public bool HasEgress { get; }

    /// <summary>
    /// Names that make a body worth binding: simple names of members that write, export, open, are gates or keep callbacks; for
    /// constructors the type's name. Wildcards of the policy may make more names interesting: see <see cref="IsInteresting"/>.
    /// </summary>
    public ImmutableHashSet<string> InterestNames => interests.Names;

    /// <summary>Whether a body that contains this identifier is worth binding.</summary>
    public bool IsInteresting(string name) => interests.Contains(name);

    /// <summary>Whether what a member of this name yields may be personal, whatever its type.</summary>
    public bool IsSourceName(string name) => interests.ContainsSource(name);

    /// <summary>Members of libraries that are personal by built-in models, with the types that declare them.</summary>
    internal ImmutableArray<(NamePattern Name, INamedTypeSymbol Container)> LibrarySources => interests.LibrarySources;

    /// <summary>Whether a member of this name may be a gate.</summary>
    public bool IsGateName(string name) => interests.ContainsGate(name);

    /// <summary>Whether an operation of this name matters whatever data meets it: exports, gates, copies of files.</summary>
    public bool IsOperationName(string name) => interests.ContainsOperation(name);

    /// <summary>The types of the program that declare all operations of this name; null where others may.</summary>
    public IReadOnlyCollection<INamedTypeSymbol>? ContainersOfOperation(string name) => interests.ContainersOf(name);

    /// <summary>Whether a member that is declared by this name is worth binding, whoever mentions it.</summary>
    public bool IsInterestingToDeclare(string name) => interests.ContainsDeclared(name);

    /// <summary>Gates for which any API is named; a gate outside cannot be held.</summary>
    public GateKinds KnownGates { get; }

    /// <summary>Whether names of files count as content (<c>fileNames: report</c>).</summary>
    public bool ReportsFileNames { get; }

    /// <summary>The model of a member's original definition; covers implementations and overrides of modelled members. Null when nothing is known.</summary>
    public MemberModel? ModelOf(ISymbol member) => models.Of(member);

    /// <summary>
    /// What a value of this static type is by itself: the items of a personal type, of a type whose values hold one
    /// (flow.md, "What is personal by type"). Empty for all others.
    /// </summary>
    public ImmutableArray<PersonalItem> ItemsOfType(ITypeSymbol type) => types.Of(type);

    /// <summary>Whether the type says by itself that a value is, or holds, personal data.</summary>
    public bool Tells(ITypeSymbol type) => !ItemsOfType(type).IsDefaultOrEmpty;

    /// <summary>Whether values of the type, or those that it contains, have items themselves: not only objects that hang below them.</summary>
    public bool HasOwnItems(ITypeSymbol type) => types.IsOwn(type);

    /// <summary>What reading this property or field yields by itself (an item of a personal type, <c>[PersonalData]</c>, the policy's members).</summary>
    public ImmutableArray<PersonalItem> ItemsOfMember(ISymbol member) =>
        member.ContainingType is { } owner ? members.Of(member, owner) : [];

    /// <summary>Likewise, read through <paramref name="receiver"/>: a personal type makes the members that it inherits its items.</summary>
    public ImmutableArray<PersonalItem> ItemsOfMember(ISymbol member, ITypeSymbol? receiver) =>
        receiver is INamedTypeSymbol owner ? members.Of(member, owner) : ItemsOfMember(member);

    /// <summary>What a parameter brings in by itself (<c>[PersonalData]</c> on it). Its type is asked for separately.</summary>
    public ImmutableArray<PersonalItem> ItemsOfParameter(IParameterSymbol parameter)
    {
        if (annotations.MarkOf(parameter) is not { IsNone: false } mark)
            return [];
        return [new PersonalItem(mark.Category, parameter.Name, null, parameter, mark.SpecialCare || isSpecialCare(mark.Category))];
    }

    /// <summary>Whether the parameter is said to carry nothing (<c>[NotPersonalData]</c>), whatever its type.</summary>
    public bool IsNotPersonal(IParameterSymbol parameter) => annotations.MarkOf(parameter) is { IsNone: true };

    /// <summary>Whether values of this type can carry personal data at all: false for numbers, booleans, enums, dates and GUIDs.</summary>
    public bool CanCarry(ITypeSymbol type) => Carriers.CanCarry(type);

    /// <summary>The class that <c>[Destination]</c> gives to a parameter or to all values of a type; null when there is none.</summary>
    public string? PlaceClassOf(ISymbol parameterOrType) => annotations.DestinationOf(parameterOrType);

    /// <summary>Classifies a place text (see <see cref="PlaceText"/>); null for a place of which nothing is known, which is silent.</summary>
    public DestinationMatch? Classify(string placeText) => places.Classify(placeText);

    /// <summary>The items of a policy holding that covers the path; empty when none does.</summary>
    public ImmutableArray<PersonalItem> HoldingAt(string placeText) => holdings.At(placeText);

    /// <summary>What the class asks for.</summary>
    public Requirement RequirementOf(string destinationClass) => requirements.Of(destinationClass);

    /// <summary>Whether files of settings are at hand.</summary>
    public bool HasConfiguration => configuration.Any;

    /// <summary>A configuration key's values from the <c>appsettings*.json</c> at hand (<c>Export:Path</c>); empty when unknown.</summary>
    public ImmutableArray<string> ConfigurationValues(string key) => configuration.Values(key);

    /// <summary>
    /// Every pattern of the policy and of the declarations' claims, with whether it names a symbol of this compilation. A pattern is
    /// PL0107 when no compilation of the run matches it, so one compilation alone cannot judge. Walks namespaces: ask once.
    /// </summary>
    public ImmutableArray<PolicyPattern> Patterns(CancellationToken cancellation) =>
        new PatternCoverage(compilation, cancellation).Of(inputs.Code, inputs.ClaimedItems);

    /// <summary>What to do with names that look personal (<c>names:</c>); suggests where the policy says nothing.</summary>
    public NameRecognition Names => inputs.Code.Names ?? NameRecognition.Suggest;

    /// <summary>
    /// Members that a type declares, whose names alone would convince a person and that nobody classified (PL3005), in order of
    /// declaration. Nothing where the policy switches names off.
    /// </summary>
    public ImmutableArray<(ISymbol Member, NameMatch Match)> UnclassifiedNames(INamedTypeSymbol type)
    {
        if (Names == NameRecognition.Off || type.DeclaringSyntaxReferences.IsEmpty || members.MarkOf(type) is not null)
            return [];
        var matches = probable.Value.Of(type);
        return matches.IsEmpty
            ? []
            : [.. type.GetMembers()
                .Where(m => matches.TryGetValue(m, out var match) && match.IsStrong && !members.IsNotPersonal(m) && members.Of(m, type).All(i => i.IsProbable))
                .Select(m => (m, matches[m]))];
    }

    private static GateKinds PolicyGates(CodeSection code)
    {
        var gates = GateKinds.None;
        foreach (var entry in code.Members.OfType<GateEntry>())
            gates |= GateNames.Parse(entry.Gate);
        return gates;
    }

    /// <summary>Cheap and generous: true unless nobody said anything and no library in sight knows people.</summary>
    private bool KnowsSources(Compilation compilation, KnowledgeInputs inputs, AnnotatedAssemblies assemblies) =>
        !inputs.Code.PersonalTypes.IsEmpty || !inputs.Code.PersonalAttributes.IsEmpty || !inputs.ClaimedItems.IsEmpty || !holdings.IsEmpty
        || inputs.Code.Members.Any(e => e is PersonalMemberEntry or ExportEntry)
        || assemblies.MayAnnotate(compilation.Assembly) || inputs.Code.Names == NameRecognition.Report
        || compilation.SourceModule.ReferencedAssemblies.Any(a => a.Name == "Microsoft.AspNetCore.Http.Abstractions");
}
