using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Knowledge.Annotated;

/// <summary>Gates by attribute: what a call grants follows from the type of its result.</summary>
internal static class GateReader
{
    public static ImmutableArray<GateModel> Read(IMethodSymbol method)
    {
        ImmutableArray<GateModel> gates = [];
        foreach (var attribute in method.GetAttributes())
        {
            if (GateOf(attribute.AttributeClass) is var kind && kind != GateKinds.None)
                gates = gates.Add(Model(method, kind, attribute));
        }

        return gates;
    }

    private static GateKinds GateOf(INamedTypeSymbol? attribute)
    {
        var kind = attribute?.Name switch
        {
            AttributeNames.ApprovalGate => GateKinds.Approval,
            AttributeNames.AuthenticationGate => GateKinds.Authentication,
            AttributeNames.AuditGate => GateKinds.Audit,
            _ => GateKinds.None,
        };
        return kind != GateKinds.None && AttributeNames.IsInNamespace(attribute!, AttributeNames.Namespace) ? kind : GateKinds.None;
    }

    private static GateModel Model(IMethodSymbol method, GateKinds kind, AttributeData attribute) =>
        Granted(method, kind, Named(attribute, "GrantedWhen")) with
        {
            Requester = PortOf(method, Named(attribute, "Requester")),
            Approver = PortOf(method, Named(attribute, "Approver")),
        };

    private static GateModel Granted(IMethodSymbol method, GateKinds kind, string? grantedWhen)
    {
        var result = Awaited(method.ReturnType);
        if (result is null)
            return new GateModel(kind, GrantKind.OnReturn);
        if (result.SpecialType == SpecialType.System_Boolean)
            return new GateModel(kind, GrantKind.ReturnsTrue);
        if (result.TypeKind == TypeKind.Enum)
            return grantedWhen is null ? new GateModel(kind, GrantKind.Never) : new GateModel(kind, GrantKind.Equals) { Value = grantedWhen };
        return GrantedMember(result) is { } member
            ? new GateModel(kind, GrantKind.Member) { Member = member, Value = "true" }
            : new GateModel(kind, GrantKind.NotNull);
    }

    /// <summary>What a caller has in hand after awaiting; null for nothing.</summary>
    private static ITypeSymbol? Awaited(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Void)
            return null;
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && AttributeNames.IsInNamespace(task, "System.Threading.Tasks"))
            return task.TypeArguments.FirstOrDefault();
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
    }

    /// <summary>The one member that is marked; null when none or several are, since nobody could say which counts.</summary>
    private static string? GrantedMember(ITypeSymbol type)
    {
        string? found = null;
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol) || !member.GetAttributes().Any(a => AttributeNames.IsOurs(a.AttributeClass, AttributeNames.Granted)))
                    continue;
                if (found is not null && found != member.Name)
                    return null;
                found = member.Name;
            }
        }

        return found;
    }

    private static Port? PortOf(IMethodSymbol method, string? name)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
                return Port.Parameter(parameter.Ordinal);
        }

        return null;
    }

    private static string? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value.Value as string;
        }

        return null;
    }
}
