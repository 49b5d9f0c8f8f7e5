using Microsoft.CodeAnalysis;

namespace PolicyLint.Analyzers.Reconciliation;

/// <summary>How a program labels a member for people: <c>[Display(Name = "氏名")]</c>, <c>[DisplayName("氏名")]</c>.</summary>
internal static class DisplayedName
{
    /// <returns>Null where there is no label, or only the key of a resource.</returns>
    public static string? Of(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            var name = attribute.AttributeClass?.ToDisplayString() switch
            {
                "System.ComponentModel.DataAnnotations.DisplayAttribute" when attribute.NamedArguments.All(a => a.Key != "ResourceType") =>
                    attribute.NamedArguments.FirstOrDefault(a => a.Key == "Name").Value.Value,
                "System.ComponentModel.DisplayNameAttribute" => attribute.ConstructorArguments.FirstOrDefault().Value,
                _ => null,
            };
            if (name is string { Length: > 0 } text)
                return text;
        }

        return null;
    }
}
