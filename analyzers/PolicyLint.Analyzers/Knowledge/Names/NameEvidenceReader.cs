using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyLint.Analyzers.Knowledge.Names;

/// <summary>Gathers what a symbol's declaration says about its name.</summary>
public static class NameEvidenceReader
{
    /// <param name="member">A property, field or parameter.</param>
    /// <param name="cancellation">Stops reading of syntax.</param>
    public static NameEvidence Read(ISymbol member, CancellationToken cancellation) => new(member.Name, ValueOf(TypeOf(member)))
    {
        TypeName = member.ContainingType?.Name ?? "",
        OtherNames = NamesByAttribute(member),
        Texts = [.. TextsByAttribute(member), .. Documentation(member), .. Comments(member, cancellation)],
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static NamedValue ValueOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is null)
            return NamedValue.Other;
        if (type.TypeKind == TypeKind.Enum)
            return NamedValue.Enumeration;
        if (type is IArrayTypeSymbol array)
            return array.ElementType.SpecialType == SpecialType.System_Byte ? NamedValue.Bytes : ValueOf(array.ElementType);
        return type.SpecialType switch
        {
            SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object => NamedValue.Text,
            SpecialType.System_Boolean => NamedValue.Boolean,
            SpecialType.System_DateTime => NamedValue.Date,
            >= SpecialType.System_SByte and <= SpecialType.System_Double => NamedValue.Number,
            _ => type.Name is "DateOnly" or "DateTimeOffset" ? NamedValue.Date : NamedValue.Other,
        };
    }

    private static ImmutableArray<string> NamesByAttribute(ISymbol member) => Arguments(member, static name => name switch
    {
        "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "ColumnAttribute" or "XmlElementAttribute" or "XmlAttributeAttribute"
            or "DataMemberAttribute" or "BsonElementAttribute" => ["", "Name", "PropertyName", "ElementName", "AttributeName"],
        "NameAttribute" => [""],
        _ => [],
    });

    private static ImmutableArray<string> TextsByAttribute(ISymbol member) => Arguments(member, static name => name switch
    {
        "DisplayAttribute" => ["Name", "ShortName", "Description"],
        "DisplayNameAttribute" or "DescriptionAttribute" or "CommentAttribute" => [""],
        _ => [],
    });

    /// <summary>Text arguments; the empty name asks for the first positional one.</summary>
    private static ImmutableArray<string> Arguments(ISymbol member, Func<string, string[]> wanted)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var attribute in member.GetAttributes())
        {
            foreach (var name in wanted(attribute.AttributeClass?.Name ?? ""))
            {
                var argument = name.Length == 0
                    ? attribute.ConstructorArguments.FirstOrDefault()
                    : attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value;
                if (argument is { Kind: TypedConstantKind.Primitive, Value: string { Length: > 0 } text })
                    found.Add(text);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The summary of the XML documentation, without tags.</summary>
    private static IEnumerable<string> Documentation(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            foreach (var trivia in reference.GetSyntax().GetLeadingTrivia())
            {
                if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
                    || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                    yield return Bare(trivia.ToFullString());
            }
        }
    }

    /// <summary>A comment behind the declaration, on its line.</summary>
    private static IEnumerable<string> Comments(ISymbol member, CancellationToken cancellation)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellation);
            while (node.Parent is { } parent && node is not Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax and not Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax)
                node = parent;
            foreach (var trivia in node.GetTrailingTrivia().Concat(node.GetLastToken().GetNextToken().LeadingTrivia.TakeWhile(t => !t.IsKind(SyntaxKind.EndOfLineTrivia))))
            {
                if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                    yield return Bare(trivia.ToString());
            }
        }
    }

    private static string Bare(string comment)
    {
        var text = new StringBuilder(Regex.Replace(comment, "<[^>]*>", " "));
        return text.Replace("///", " ").Replace("//", " ").Replace("/*", " ").Replace("*/", " ").ToString().Trim();
    }
}
