using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>
/// Fields that are constants in all but name: a flag or number that is given one value where it is declared and that nobody
/// assigns again. A field without a value of its own is not one of them: something that cannot be seen is meant to set it.
/// </summary>
internal sealed class SettledFields(Compilation compilation, NameIndex names, BodyCatalogue bodies)
{
    private readonly Dictionary<IFieldSymbol, Optional<object?>> _values = new(SymbolEqualityComparer.Default);

    private bool IsExecutable => compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>What the field always holds; no value where that is not known.</summary>
    public Optional<object?> ValueOf(IFieldSymbol field)
    {
        var definition = field.OriginalDefinition;
        if (!_values.TryGetValue(definition, out var value))
        {
            _values.Add(definition, value = CanBeSettled(definition) ? Find(definition) : default);
        }

        return value;
    }

    private bool CanBeSettled(IFieldSymbol field) =>
        field is { IsConst: false, IsVolatile: false, IsImplicitlyDeclared: false, Type: { IsValueType: true } type }
        && (type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) || type.TypeKind == TypeKind.Enum)
        && SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, compilation.Assembly)
        && field.GetAttributes().IsEmpty
        && (field.IsReadOnly || IsExecutable || !IsVisible(field));

    private Optional<object?> Find(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } initializer, Parent.Parent: { } declaration })
        {
            return default;
        }

        if (names.Assigning(field).Any(m => m.Syntax != declaration))
        {
            return default;
        }

        return bodies.ModelOf(initializer.SyntaxTree, field)?.GetConstantValue(initializer) ?? default;
    }

    private static bool IsVisible(IFieldSymbol field)
    {
        for (ISymbol? symbol = field; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
