using System.Collections.Immutable;
using PolicyLint.Analyzers.Knowledge.Annotated;
using PolicyLint.Analyzers.Knowledge.Patterns;
using PolicyLint.Analyzers.Knowledge.Personal;
using PolicyLint.Policy.Code;

namespace PolicyLint.Analyzers.Knowledge.Models;

/// <summary>Turns the texts of a code section into patterns. A text that is no pattern is left out here and reported as PL0107.</summary>
internal static class PatternCompiler
{
    public static IEnumerable<PatternEntry<CodeEntry>> Members(CodeSection section, bool isBuiltIn)
    {
        foreach (var entry in section.Members)
        {
            if (PatternParser.Parse(entry.Member.Value) is { } pattern)
                yield return new PatternEntry<CodeEntry>(pattern, entry, isBuiltIn);
        }
    }

    public static IEnumerable<PersonalTypePattern> Types(CodeSection section)
    {
        foreach (var entry in section.PersonalTypes)
        {
            if (PatternParser.Parse(entry.Type.Value) is { } pattern)
                yield return new PersonalTypePattern(pattern, entry);
        }
    }

    public static ImmutableArray<PolicyAttribute> Attributes(CodeSection section)
    {
        var attributes = ImmutableArray.CreateBuilder<PolicyAttribute>();
        foreach (var entry in section.PersonalAttributes)
        {
            if (PatternParser.Parse(entry.Attribute.Value) is { } pattern)
                attributes.Add(new PolicyAttribute(pattern, entry.Category?.Value));
        }

        return attributes.ToImmutable();
    }

    public static IReadOnlyCollection<PatternEntry<ClaimedItem>> Claims(ImmutableArray<ClaimedItem> items)
    {
        var claims = new List<PatternEntry<ClaimedItem>>();
        foreach (var item in items)
        {
            if (PatternParser.Parse(item.Member.Value) is { } pattern)
                claims.Add(new PatternEntry<ClaimedItem>(pattern, item, IsBuiltIn: false));
        }

        return claims;
    }
}
