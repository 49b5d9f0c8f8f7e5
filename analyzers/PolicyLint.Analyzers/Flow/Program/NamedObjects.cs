using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyLint.Analyzers.Flow.States;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>An object that a static member names.</summary>
/// <param name="Creation">The expression that makes it.</param>
/// <param name="IsConstant">Whether it is made of constants and never changes: reading it is as good as making it anew.</param>
internal sealed record NamedObject(IObjectCreationOperation Creation, bool IsConstant);

/// <summary>
/// Objects that are made once and go by the name of a static member which nobody assigns again: <c>Result.Success</c>. As members of an enum
/// do, they tell by which of them a value is.
/// </summary>
internal sealed class NamedObjects(BodyCatalogue bodies)
{
    private readonly Dictionary<ISymbol, NamedObject?> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, bool> _unchanging = new(SymbolEqualityComparer.Default);

    /// <summary>The object that the member names; null where it names none for certain.</summary>
    public NamedObject? Of(ISymbol member)
    {
        if (!CanName(member) || !bodies.IsSource(member))
        {
            return null;
        }

        var definition = member.OriginalDefinition;
        if (!_known.TryGetValue(definition, out var named))
        {
            _known.Add(definition, named = Find(definition));
        }

        return named;
    }

    /// <summary>Whether members of the type name objects of it: then others of that type are none of those.</summary>
    public static bool AreAmong(INamedTypeSymbol type) => type.GetMembers().Any(m => CanName(m) && SymbolEqualityComparer.Default.Equals(TypeOf(m)?.OriginalDefinition, type));

    private static bool CanName(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: true, IsImplicitlyDeclared: false, Type: var type } => CanBeNamed(type),
        IPropertySymbol { IsStatic: true, SetMethod: null, IsIndexer: false, Type: var type } property => CanBeNamed(type) && Cells.IsAuto(property),
        _ => false,
    };

    private static bool CanBeNamed(ITypeSymbol type) => type.SpecialType == SpecialType.None && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    private static ITypeSymbol? TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type;

    private NamedObject? Find(ISymbol member)
    {
        var initializer = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            _ => null,
        };
        if (initializer is not BaseObjectCreationExpressionSyntax || bodies.ModelOf(initializer.SyntaxTree, member)?.GetOperation(initializer) is not { } operation)
        {
            return null;
        }

        var creation = operation as IObjectCreationOperation ?? (operation as IConversionOperation)?.Operand as IObjectCreationOperation;
        return creation is { Type: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type } && bodies.IsSource(type)
            ? new NamedObject(creation, creation.Initializer is null && creation.Arguments.All(a => a.Value.ConstantValue.HasValue) && IsUnchanging(type))
            : null;
    }

    private bool IsUnchanging(INamedTypeSymbol type)
    {
        if (!_unchanging.TryGetValue(type.OriginalDefinition, out var isUnchanging))
        {
            _unchanging.Add(type.OriginalDefinition, isUnchanging = type.GetMembers().All(m => m is not IFieldSymbol { IsStatic: false, IsReadOnly: false })
                && (type.BaseType is null or { SpecialType: not SpecialType.None } || (bodies.IsSource(type.BaseType) && IsUnchanging(type.BaseType))));
        }

        return isUnchanging;
    }
}
