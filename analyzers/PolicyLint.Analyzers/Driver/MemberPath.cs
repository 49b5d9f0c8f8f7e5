using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyLint.Analyzers.Driver;

/// <summary>
/// The member in which something stands, as people write it: <c>Sakai.Exports.VoterRollExport.Export</c>. By it a finding is known again when the line
/// was edited or the file was moved, and suppressions name it. Overloads share it, and so do the accessors of a property.
/// </summary>
internal static class MemberPath
{
    /// <summary>What the statements at the top of a program belong to.</summary>
    private const string TopLevel = "Program";

    public static string Of(SyntaxNode node)
    {
        var names = new List<string>();
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (NameOf(ancestor) is { } name)
            {
                names.Insert(0, name);
            }
        }

        return string.Join(".", names);
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword) ? ".cctor" : ".ctor",
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax declared => declared.Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        OperatorDeclarationSyntax operation => "operator " + operation.OperatorToken.ValueText,
        ConversionOperatorDeclarationSyntax conversion => "operator " + conversion.Type,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        GlobalStatementSyntax => TopLevel,
        _ => null,
    };
}
