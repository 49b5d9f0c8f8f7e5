using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Flow.Program;

namespace PolicyLint.Analyzers.Flow.Slicing;

/// <summary>What an expression reads: variables and fields, and the calls in it, by index.</summary>
internal sealed record Use(int[] Variables, int[] Calls)
{
    public static readonly Use Nothing = new([], []);
}

/// <summary>Something is stored: into a variable or field, or into a part of what hangs on the roots.</summary>
/// <param name="Targets">The variables and fields that are assigned.</param>
/// <param name="Roots">What the assigned part hangs on.</param>
/// <param name="Value">What is stored.</param>
/// <param name="IsAlias">Whether a write through the target is seen through the value.</param>
internal sealed record StoreFact(int[] Targets, int[] Roots, Use Value, bool IsAlias);

/// <summary>A call, of whatever form.</summary>
/// <param name="Targets">The bodies that it may run, as far as types tell.</param>
/// <param name="Inputs">What goes in, by port: the receiver first, then the parameters by ordinal.</param>
/// <param name="Mutable">What the call may write to, by port: the roots of inputs that are objects.</param>
/// <param name="Outs">Variables that the call assigns.</param>
/// <param name="Places">The ports that say where a writer writes.</param>
/// <param name="Delegates">The ports through which delegates come of which only others know what they are.</param>
/// <param name="Functions">The lambdas and method groups that are handed in.</param>
/// <param name="Whole">The types of the program whose objects are handed to code that does not know them, and may look at all of them.</param>
internal sealed record CallFact(IMethodSymbol? Method, Body[] Targets, Use[] Inputs, int[][] Mutable, int[] Outs, ulong Places, ulong Delegates, SyntaxNode[] Functions, INamedTypeSymbol[] Whole, CallTraits Traits)
{
    /// <summary>Whether a gate is asked.</summary>
    public bool IsGate => (Traits & CallTraits.Gate) != 0;

    /// <summary>Whether a gate is asked, or something is handed one.</summary>
    public bool AsksGate => (Traits & (CallTraits.Gate | CallTraits.TakesGate)) != 0;
}

[Flags]
internal enum CallTraits
{
    None = 0,

    /// <summary>A writer, an export: what goes in decides.</summary>
    Egress = 1,

    /// <summary>The call of a gate.</summary>
    Gate = 2,

    /// <summary>A delegate is called, or a function that shares variables with the body.</summary>
    Invokes = 4,

    /// <summary>Is given a delegate of which only others know what it is.</summary>
    TakesDelegate = 8,

    /// <summary>Is given an object that can be asked for approval.</summary>
    TakesGate = 16,

    /// <summary>Makes a new object, or may: constructors, and methods whose code can be seen.</summary>
    Makes = 32,

    /// <summary>Has code that can be seen.</summary>
    IsSource = 64,
}

/// <summary>What the slices of one body are made of: collected once from its graph, without order.</summary>
internal sealed class SliceFacts
{
    public static readonly SliceFacts None = new();

    private bool? _asksGate;

    /// <summary>Stands for <c>this</c> among the variables.</summary>
    public static readonly object ThisKey = new();

    /// <summary>The variables, captures and fields, by index: local and parameter symbols, field and property symbols, capture ids.</summary>
    public List<object> Variables { get; } = [];

    public List<StoreFact> Stores { get; } = [];

    public List<CallFact> Calls { get; } = [];

    /// <summary>What is returned or yielded.</summary>
    public List<Use> Returned { get; } = [];

    /// <summary>What is thrown.</summary>
    public List<Use> Thrown { get; } = [];

    /// <summary>The call that an operation is, by index.</summary>
    public Dictionary<IOperation, int> CallOf { get; } = [];

    /// <summary>Fields that the body assigns, or whose content it may change.</summary>
    public HashSet<ISymbol> FieldsWritten { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a call of the body asks a gate, or hands one on.</summary>
    public bool AsksGate => _asksGate ??= Calls.Exists(c => c.AsksGate);

    /// <summary>Whether the body itself asks a gate.</summary>
    public bool MeetsGate => Calls.Exists(c => c.IsGate);

    /// <summary>The index of <c>this</c>; -1 when it is not mentioned.</summary>
    public int This { get; set; } = -1;
}
