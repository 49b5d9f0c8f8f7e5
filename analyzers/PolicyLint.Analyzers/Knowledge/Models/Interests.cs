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

    private Interests(ImmutableHashSet<string> names, ImmutableArray<NamePattern> wildcards, ImmutableArray<NamePattern> gates)
    {
        Names = names;
        this.wildcards = wildcards;
        this.gates = gates;
    }

    public ImmutableHashSet<string> Names { get; }

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

    public static Interests Of(
        Compilation compilation, BuiltInModels builtIn, PatternIndex<CodeEntry> policy, IEnumerable<string> annotated, CancellationToken cancellation)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var wildcards = ImmutableArray.CreateBuilder<NamePattern>();
        var gates = ImmutableArray.CreateBuilder<NamePattern>();
        var search = new SymbolSearch(compilation);
        names.UnionWith(annotated);
        names.UnionWith(Commands);
        foreach (var entry in policy.Entries)
        {
            if (IsOnlyAsked(entry.Value))
                gates.Add(NameOf(entry.Pattern));
            else if (Matters(entry.Value))
                Add(entry.Pattern, names, wildcards);
        }

        foreach (var type in builtIn.ByContainer)
        {
            cancellation.ThrowIfCancellationRequested();
            if (type.Entries.Any(e => Matters(e.Value)) && search.Containers(type.Representative, cancellation).FirstOrDefault() is { } symbol)
                AddModelled(type, symbol, names);
        }

        return new Interests(names.ToImmutable(), wildcards.ToImmutable(), gates.ToImmutable());
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
}
