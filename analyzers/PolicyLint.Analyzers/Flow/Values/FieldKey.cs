using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// The name of a cell inside an object: a field or property of the program, a captured variable inside an environment, or one
/// of the few cells that stand for what library objects hold.
/// </summary>
internal sealed class FieldKey : IEquatable<FieldKey>
{
    /// <summary>All elements of an array or collection: one cell. The values of a dictionary.</summary>
    public static readonly FieldKey Element = new("[]");

    /// <summary>The keys of a dictionary or of a grouping.</summary>
    public static readonly FieldKey Key = new("[key]");

    /// <summary>What a task, a lazy value or another single box holds.</summary>
    public static readonly FieldKey Result = new("result");

    /// <summary>What was written into a builder, a stream in memory or any other library object.</summary>
    public static readonly FieldKey Content = new("content");

    /// <summary>What a writer object was opened on: a path, or another writer.</summary>
    public static readonly FieldKey Place = new("place");

    /// <summary>The exception that another one wraps.</summary>
    public static readonly FieldKey Inner = new("inner");

    /// <summary>The delegates that an object was given to call with what it gets.</summary>
    public static readonly FieldKey Callback = new("callback");

    /// <summary>The objects to which an object passes on what it has.</summary>
    public static readonly FieldKey Next = new("next");

    /// <summary>The receiver, as captured by lambdas.</summary>
    public static readonly FieldKey This = new("this");

    /// <summary>Written into what a gate hands out, so that a path without it is known never to have had it.</summary>
    public static readonly FieldKey Granted = new("granted");

    /// <summary>How many elements a collection of a library has: only what that tells of gates.</summary>
    public static readonly FieldKey Count = new("count");

    /// <summary>Whether a collection that has elements was gone through since somebody began: 0 or more rounds.</summary>
    public static readonly FieldKey Rounds = new("rounds");

    /// <summary>Written into an object where it is made: what is held there. A path without it never made the object.</summary>
    public static readonly FieldKey Made = new("made");

    /// <summary>Written into an object that only callers know how a delegate left: what that may have put into it.</summary>
    public static readonly FieldKey Handed = new("handed");

    /// <summary>Stands for the index or key under which an element is taken out: what is put in under one is only found there.</summary>
    public static readonly FieldKey Index = new("index");

    private readonly string? _name;

    private FieldKey(string name) => _name = name;

    public FieldKey(ISymbol symbol) => Symbol = symbol.OriginalDefinition;

    private FieldKey(ISymbol symbol, ISymbol holder) => (Symbol, Holder) = (symbol, holder);

    /// <summary>The field, property, local or parameter; null for the cells of library objects.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The member whose own object the cell belongs to; null for that of any object, itself for those of objects that no member has for itself.</summary>
    public ISymbol? Holder { get; }

    /// <summary>The cell of any object.</summary>
    public FieldKey Plain => Holder is null ? this : new(Symbol!);

    /// <summary>The cell of objects that no member has for itself.</summary>
    public FieldKey OfOthers => new(Symbol!, Symbol!);

    /// <summary>The cell of the object that the member has for itself.</summary>
    public FieldKey In(ISymbol holder) => new(Symbol!, holder.OriginalDefinition);

    /// <summary>The declared type of what the cell holds; null for the cells of library objects.</summary>
    public ITypeSymbol? Type => Symbol switch
    {
        IFieldSymbol f => f.Type,
        IPropertySymbol p => p.Type,
        IParameterSymbol p => p.Type,
        ILocalSymbol l => l.Type,
        _ => null,
    };

    /// <summary>Whether it is a captured variable. The parameters of a primary constructor are fields of the object that they made.</summary>
    public bool IsVariable => Symbol is ILocalSymbol || (Symbol is IParameterSymbol parameter && !IsOfPrimaryConstructor(parameter));

    /// <summary>Whether it is a part of an object of the program: a field, a property, or a parameter of its type's primary constructor.</summary>
    public bool IsMember => Symbol is IFieldSymbol or IPropertySymbol || (Symbol is IParameterSymbol parameter && IsOfPrimaryConstructor(parameter));

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration] } && declaration.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The type of what the cell of a collection or another box of a library holds, as the box is declared; null when that does not say.</summary>
    public ITypeSymbol? TypeIn(ITypeSymbol? box) => box switch
    {
        IArrayTypeSymbol array => ReferenceEquals(this, Element) ? array.ElementType : null,
        INamedTypeSymbol { TypeArguments: [var only], DeclaringSyntaxReferences.IsEmpty: true } when ReferenceEquals(this, Element) || ReferenceEquals(this, Result) => only,
        INamedTypeSymbol { TypeArguments: [var key, var value], DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => ReferenceEquals(this, Key) ? key : ReferenceEquals(this, Element) ? value : null,
        _ => null,
    };

    /// <summary>The i-th type argument's content of a library generic that is no collection.</summary>
    public static FieldKey Slot(int index) => SlotKeys[Math.Min(index, SlotKeys.Length - 1)];

    private static readonly FieldKey[] SlotKeys = [.. Enumerable.Range(0, 8).Select(i => new FieldKey("slot" + i))];

    /// <summary>The element at a constant index or key, beside <see cref="Element"/>: only what it tells of gates.</summary>
    public static FieldKey At(object constant) => new(AtMark + GateFacts.ConditionOf(constant));

    private const string AtMark = "[]=";

    /// <summary>The condition that its index or key meets.</summary>
    public string Position => _name!.Substring(AtMark.Length);

    /// <summary>Whether it is one element of a collection.</summary>
    public bool IsAt => _name is not null && _name.StartsWith(AtMark, StringComparison.Ordinal);

    /// <summary>Whether the cell is a note about its object, and nothing that the object holds.</summary>
    public bool IsMark => ReferenceEquals(this, Granted) || ReferenceEquals(this, Made) || ReferenceEquals(this, Handed);

    public bool Equals(FieldKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null && (Symbol is null ? other.Symbol is null && _name == other._name : SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && SymbolEqualityComparer.Default.Equals(Holder, other.Holder)));

    public override bool Equals(object? obj) => Equals(obj as FieldKey);

    public override int GetHashCode() => Symbol is null ? _name!.GetHashCode() : SymbolEqualityComparer.Default.GetHashCode(Symbol);

    public override string ToString() => _name ?? (Holder is null ? Symbol!.Name : $"{Holder.Name}.{Symbol!.Name}");
}
