using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>
/// The names that make a body worth binding. Built-in models of libraries that the compilation does not reference add nothing.
/// </summary>
internal sealed class Interests
{
    private readonly ImmutableArray<NamePattern> wildcards;
    private readonly ImmutableArray<NamePattern> gates;
    private readonly NameSet sources;
    private readonly NameSet operations;
    private readonly ImmutableArray<(NamePattern Name, ImmutableArray<INamedTypeSymbol> Containers)> located;
    private readonly NameSet asked;

    private Interests(ImmutableHashSet<string> names, ImmutableArray<NamePattern> wildcards, ImmutableArray<NamePattern> gates, NameSet sources, NameSet operations, ImmutableArray<(NamePattern, ImmutableArray<INamedTypeSymbol>)> located, NameSet asked, ImmutableArray<(NamePattern, INamedTypeSymbol)> librarySources)
    {
        Names = names;
        LibrarySources = librarySources;
        this.wildcards = wildcards;
        this.gates = gates;
        this.sources = sources;
        this.operations = operations;
        this.located = located;
        this.asked = asked;
    }

    public ImmutableHashSet<string> Names { get; }

    /// <summary>What built-in models say is personal, with the library's type that declares it: names so common that they tell nothing alone.</summary>
    public ImmutableArray<(NamePattern Name, INamedTypeSymbol Container)> LibrarySources { get; }

    /// <summary>Whether a body that contains the identifier must be looked at.</summary>
    public bool Contains(string name)
    {
        if (Names.Contains(name))
            return true;
        foreach (var wildcard in wildcards)
        {
            if (wildcard.Matches(name))
                return true;
        }

        return false;
    }

    /// <summary>Whether a member that is declared by that name must be looked at: a gate must be able to refuse.</summary>
    public bool ContainsDeclared(string name) => Contains(name) || gates.Any(g => g.Matches(name));

    /// <summary>Whether what a member of that name yields may be personal whatever its type, or may be the content of a file that is.</summary>
    public bool ContainsSource(string name) => sources.Contains(name);

    /// <summary>Whether a member of that name matters whatever data meets it: exports, gates, and operations on files by their paths.</summary>
    public bool ContainsOperation(string name) => operations.Contains(name) || located.Any(l => l.Name.Matches(name));

    /// <summary>The types of the program that declare all operations of that name; null where others may.</summary>
    public IReadOnlyCollection<INamedTypeSymbol>? ContainersOf(string name) =>
        operations.Contains(name) ? null : [.. located.Where(l => l.Name.Matches(name)).SelectMany(l => l.Containers)];

    /// <summary>Whether a member of that name may be a gate.</summary>
    public bool ContainsGate(string name) => asked.Contains(name);

    /// <param name="hasHoldings">Whether files are said to hold personal data, so that reading one is a source.</param>
    public static Interests Of(
        Compilation compilation, BuiltInModels builtIn, PatternIndex<CodeEntry> policy, IEnumerable<string> annotated, bool hasHoldings, CancellationToken cancellation)
    {
        var sources = new NameSet();
        var operations = new NameSet();
        var located = ImmutableArray.CreateBuilder<(NamePattern, ImmutableArray<INamedTypeSymbol>)>();
        var asked = new NameSet();
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var wildcards = ImmutableArray.CreateBuilder<NamePattern>();
        var gates = ImmutableArray.CreateBuilder<NamePattern>();
        var librarySources = ImmutableArray.CreateBuilder<(NamePattern, INamedTypeSymbol)>();
        var search = new SymbolSearch(compilation);
        names.UnionWith(annotated);
        asked.Add(names);
        names.UnionWith(Commands);
        operations.Add(names);
        foreach (var entry in policy.Entries)
        {
            AddRole(entry.Value, NameOf(entry.Pattern), entry.Pattern);
            if (IsOnlyAsked(entry.Value))
                gates.Add(NameOf(entry.Pattern));
            else if (Matters(entry.Value))
                Add(entry.Pattern, names, wildcards);
        }

        foreach (var type in builtIn.ByContainer)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!type.Entries.Any(e => Matters(e.Value) || RoleOf(e.Value) is not null) || search.Containers(type.Representative, cancellation).FirstOrDefault() is not { } symbol)
                continue;
            AddModelled(type, symbol, names);
            foreach (var entry in type.Entries)
            {
                if (entry.Value is PersonalMemberEntry)
                    librarySources.Add((entry.Pattern.Last, symbol));
                else
                    AddRole(entry.Value, entry.Pattern.IsConstructor ? new NamePattern(symbol.Name) : entry.Pattern.Last, null);
            }
        }

        return new Interests(names.ToImmutable(), wildcards.ToImmutable(), gates.ToImmutable(), sources, operations, located.ToImmutable(), asked, librarySources.ToImmutable());

        void AddRole(CodeEntry entry, NamePattern name, SymbolPattern? pattern)
        {
            if (RoleOf(entry) == operations && pattern is not null && SourceContainers(pattern, search, cancellation) is { IsEmpty: false } containers)
                located.Add((name, containers));
            else
                RoleOf(entry)?.Add(name);
            if (entry is GateEntry)
                asked.Add(name);
        }

        NameSet? RoleOf(CodeEntry entry) => entry switch
        {
            PersonalMemberEntry => sources,
            ReaderEntry when hasHoldings => sources,
            ExportEntry => operations,
            GateEntry when !IsOnlyAsked(entry) => operations,
            WriterEntry { Files.IsDefaultOrEmpty: false } => operations,
            _ => null,
        };
    }

    /// <summary>The types that the pattern says declare its member, where all are the program's own and it is called on their objects; empty otherwise.</summary>
    private static ImmutableArray<INamedTypeSymbol> SourceContainers(SymbolPattern pattern, SymbolSearch search, CancellationToken cancellation)
    {
        if (pattern.IsConstructor || pattern.Last.IsManySegments || pattern.Segments.Take(pattern.Segments.Length - 1).Any(s => !s.IsLiteral))
            return [];
        var containers = search.Containers(pattern, cancellation).ToImmutableArray();
        return containers.All(c => !c.IsStatic && !c.DeclaringSyntaxReferences.IsEmpty) ? containers : [];
    }

    /// <summary>What starts other programs: those may carry files. The names of the types, which are rarer than that of the member.</summary>
    private static readonly string[] Commands = ["Process", "ProcessStartInfo"];

    /// <summary>The declaring type of a member pattern as text.</summary>
    public static string ContainerOf(SymbolPattern pattern) =>
        string.Join(".", pattern.Segments.Take(pattern.Segments.Length - 1));

    /// <summary>Reading, passing on and naming places matters only in bodies that also write.</summary>
    private static bool Matters(CodeEntry entry) => entry is WriterEntry or ExportEntry or GateEntry or CallbackEntry;

    /// <summary>
    /// A gate that tells nothing of who asks and who approves: where nothing is exported besides, no rule has anything to say of it.
    /// Bodies that export are looked at for their export, and wrappers for the call.
    /// </summary>
    private static bool IsOnlyAsked(CodeEntry entry) => entry is GateEntry gate && (gate.Requester is null || gate.Approver is null);

    private static NamePattern NameOf(SymbolPattern pattern) => pattern.IsConstructor && pattern.Container is { } type ? type : pattern.Last;

    private static void Add(SymbolPattern pattern, ImmutableHashSet<string>.Builder names, ImmutableArray<NamePattern>.Builder wildcards)
    {
        var name = NameOf(pattern);
        if (name.IsLiteral)
            names.Add(name.Text);
        else
            wildcards.Add(name);
    }

    private static void AddModelled(ModelledType type, INamedTypeSymbol symbol, ImmutableHashSet<string>.Builder names)
    {
        foreach (var entry in type.Entries)
        {
            if (!Matters(entry.Value))
                continue;
            if (entry.Pattern.IsConstructor)
                names.Add(symbol.Name);
            else if (entry.Pattern.Last.IsLiteral)
                names.Add(entry.Pattern.Last.Text);
            else
                names.UnionWith(symbol.MemberNames.Where(n => entry.Pattern.Last.Matches(n)));
        }
    }

    /// <summary>Names, some of them with wildcards.</summary>
    private sealed class NameSet
    {
        private readonly HashSet<string> literals = new(StringComparer.Ordinal);
        private readonly List<NamePattern> patterns = [];

        public void Add(IEnumerable<string> names) => literals.UnionWith(names);

        public void Add(NamePattern name)
        {
            if (name.IsLiteral)
                literals.Add(name.Text);
            else
                patterns.Add(name);
        }

        public bool Contains(string name) => literals.Contains(name) || patterns.Exists(p => p.Matches(name));
    }
}
