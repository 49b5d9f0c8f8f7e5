using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Members that have their object for themselves: it is made where the member is declared or in constructors, and no other is ever assigned. What is put into the object of one
/// such member is not in that of another. Only members of the compilation itself: who assigns those of other projects the names do not tell.
/// </summary>
internal sealed class OwnObjects(Compilation compilation, NameIndex names, BodyCatalogue bodies)
{
    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <param name="member">The original definition of a field or property.</param>
    public bool Has(ISymbol member)
    {
        if (!_known.TryGetValue(member, out var has))
        {
            _known.Add(member, has = SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) && CanHave(member) && IsOnlyGivenNewObjects(member));
        }

        return has;
    }

    private bool CanHave(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field => IsOwnClass(field.Type) && (field.IsReadOnly || field.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal),
        IPropertySymbol { SetMethod: null, IsIndexer: false } property => IsOwnClass(property.Type),
        _ => false,
    };

    private bool IsOwnClass(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && bodies.IsSource(named.OriginalDefinition);

    private bool IsOnlyGivenNewObjects(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences is not [var reference])
        {
            return false;
        }

        var declaration = reference.GetSyntax();
        var (initial, whole) = declaration switch
        {
            VariableDeclaratorSyntax { Parent.Parent: { } field } variable => (variable.Initializer?.Value, field),
            PropertyDeclarationSyntax { ExpressionBody: null } property => (property.Initializer?.Value, property),
            _ => (null, null),
        };
        var isGiven = initial is BaseObjectCreationExpressionSyntax;
        if (whole is null || (initial is not null && !isGiven))
        {
            return false;
        }

        foreach (var assigning in names.Assigning(member).Where(m => m.Syntax != whole))
        {
            if (assigning.Syntax is not ConstructorDeclarationSyntax { Body: { } body } || !body.DescendantTokens().Where(t => t.ValueText == member.Name && NameUses.Of(t) == NameUse.Assigned).All(IsGivenNewObject))
            {
                return false;
            }

            isGiven = true;
        }

        return isGiven;
    }

    private static bool IsGivenNewObject(SyntaxToken name) =>
        name.Parent is SimpleNameSyntax own
        && (own.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : (ExpressionSyntax)own) is var target
        && target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: BaseObjectCreationExpressionSyntax } assignment
        && assignment.Left == target;
}
