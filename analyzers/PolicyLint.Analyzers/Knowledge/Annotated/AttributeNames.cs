using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>Attributes are known by their full name, so that a project may carry its own internal copy of them.</summary>
internal static class AttributeNames
{
    public const string Namespace = "PolicyLint";

    public const string PersonalData = "PersonalDataAttribute";
    public const string NotPersonalData = "NotPersonalDataAttribute";
    public const string ProtectedPersonalData = "ProtectedPersonalDataAttribute";
    public const string Destination = "DestinationAttribute";
    public const string WritesTo = "WritesToAttribute";
    public const string ApprovalGate = "ApprovalGateAttribute";
    public const string AuthenticationGate = "AuthenticationGateAttribute";
    public const string AuditGate = "AuditGateAttribute";
    public const string Granted = "GrantedAttribute";
    public const string RequiresApproval = "RequiresApprovalAttribute";

    /// <summary>Attributes that make calls of a member worth looking at.</summary>
    public static readonly string[] OfInterest = [WritesTo, ApprovalGate, AuthenticationGate, AuditGate, RequiresApproval];

    /// <summary>Assemblies whose attributes others derive theirs from, under names of their own.</summary>
    public const string ClassifyingAssemblies = "Microsoft.Extensions.Compliance";

    /// <summary>All that say anything, with the ones of other libraries that are read.</summary>
    public static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create(
        StringComparer.Ordinal, [.. OfInterest, PersonalData, NotPersonalData, ProtectedPersonalData, Destination, Granted]);

    /// <summary>Likewise by the spelling of the attribute: also log messages, which are written by a generated body.</summary>
    public static readonly string[] OfInterestBySpelling = [.. OfInterest, Models.LoggerMessages.AttributeName];

    public static bool IsOurs(INamedTypeSymbol? attribute, string name) =>
        attribute is not null && attribute.Name == name && IsInNamespace(attribute, Namespace);

    /// <summary>Whether the type lies in exactly the namespace, given as dotted text.</summary>
    public static bool IsInNamespace(INamedTypeSymbol type, string dotted)
    {
        var end = dotted.Length;
        var space = type.ContainingNamespace;
        while (end > 0)
        {
            if (space is null or { IsGlobalNamespace: true })
                return false;
            var start = dotted.LastIndexOf('.', end - 1) + 1;
            if (space.Name.Length != end - start || string.CompareOrdinal(dotted, start, space.Name, 0, space.Name.Length) != 0)
                return false;
            end = start - 1;
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: true };
    }
}
