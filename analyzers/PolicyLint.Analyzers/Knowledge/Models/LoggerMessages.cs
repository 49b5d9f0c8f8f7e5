using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge.Annotated;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>Partial methods that <c>[LoggerMessage]</c> turns into log writes; their generated bodies tell nothing more.</summary>
internal static class LoggerMessages
{
    public const string AttributeName = "LoggerMessageAttribute";

    public static bool IsOne(ISymbol member) =>
        member is IMethodSymbol { IsPartialDefinition: true } or IMethodSymbol { PartialDefinitionPart: not null }
        && (((IMethodSymbol)member).PartialDefinitionPart ?? member).GetAttributes().Any(a =>
            a.AttributeClass is { Name: AttributeName } type && AttributeNames.IsInNamespace(type, "Microsoft.Extensions.Logging"));

    public static MemberModel ModelOf(IMethodSymbol method) => new()
    {
        Writers =
        [
            new WriterModel(
                [.. method.Parameters.Where(p => p.Type.Name != "ILogger").Select(p => Port.Parameter(p.Ordinal))],
                [], null, DestinationClasses.Log, $"{method.ContainingType.Name}.{method.Name}"),
        ],
    };
}
