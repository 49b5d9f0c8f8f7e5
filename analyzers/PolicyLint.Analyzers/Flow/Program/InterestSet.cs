using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>The names worth looking for, and the members that contain one and were not taken yet.</summary>
internal sealed class InterestSet
{
    private readonly NameIndex _names;
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly CodeKnowledge _knowledge;
    private readonly HashSet<(string Name, bool IsFilled)> _fields = [];
    private readonly SortedSet<int> _waiting = [];
    private readonly HashSet<int> _taken = [];

    /// <param name="sources">Where data can come from, so that only members that may have some are looked at; null to look at all that may let some go.</param>
    /// <param name="isAll">Whether all members are looked at.</param>
    public InterestSet(NameIndex names, CodeKnowledge knowledge, SourceMembers? sources, bool isAll)
    {
        (_names, _knowledge) = (names, knowledge);
        if (isAll)
        {
            _waiting.UnionWith(Enumerable.Range(0, names.Members.Count));
        }

        var writing = new HashSet<int>(names.MembersWith(TreeNames.Throws));
        if (knowledge.HasConfiguration)
        {
            // Where options are bound to the configuration: what they hold may say where something goes.
            Add("GetSection");
            Add("BindConfiguration");
        }

        foreach (var name in names.Names)
        {
            if (!knowledge.IsInteresting(name))
            {
                continue;
            }

            writing.UnionWith(names.MembersWith(name));
            if (sources is null)
            {
                Add(name);
            }
            else if (knowledge.IsOperationName(name))
            {
                AddOperation(name, knowledge.ContainersOfOperation(name), sources.Mentions);
            }
        }

        if (sources is null)
        {
            Add(TreeNames.Throws);
        }
        else
        {
            writing.IntersectWith(sources.Holding);
            _waiting.UnionWith(sources.Own);
            _waiting.UnionWith(writing);
        }

        // A gate is looked at itself, whether anybody calls it or not: it must be able to refuse.
        foreach (var name in names.DeclaredNames.Where(knowledge.IsInterestingToDeclare))
        {
            if (sources is null || knowledge.IsOperationName(name) || !knowledge.IsInteresting(name))
            {
                _waiting.UnionWith(names.MembersNamed(name));
            }
        }
    }

    /// <param name="containers">The types that declare it; null where others may.</param>
    private void AddOperation(string name, IReadOnlyCollection<INamedTypeSymbol>? containers, TypeMentions mentions)
    {
        if (containers is null || containers.Any(mentions.IsImported))
        {
            Add(name);
            return;
        }

        // It may be called on any of the types that declare it: the interface or the base, too.
        foreach (var type in containers.SelectMany(c => mentions.Named(c).Where(t => SymbolEqualityComparer.Default.Equals(t, c) || !t.GetMembers(name).IsEmpty)))
        {
            Add(name, mentions.MembersOf(type));
        }
    }

    /// <summary>Members that mention a field may put something into it. Those that were looked at before say themselves what they write.</summary>
    /// <param name="isFilled">Whether the field holds a collection, or another object of a library, that others may fill.</param>
    /// <param name="among">The members that can have to do with the field; null for all.</param>
    public void AddField(string name, bool isFilled, HashSet<int>? among)
    {
        if (among is null && !_fields.Add((name, isFilled)))
        {
            return;
        }

        foreach (var member in isFilled ? _names.MembersFilling(name) : _names.MembersAssigning(name))
        {
            if (!_taken.Contains(member) && among?.Contains(member) != false)
            {
                _waiting.Add(member);
            }
        }
    }

    /// <summary>Members that mention a name may have to do with what it names; <paramref name="among"/> says which can. Those that were looked at are told otherwise.</summary>
    /// <param name="name">Null for what goes by no name: operators, conversions.</param>
    public void Add(string? name, HashSet<int> among)
    {
        foreach (var member in name is null ? among : (IEnumerable<int>)_names.MembersWith(name))
        {
            if (!_taken.Contains(member) && among.Contains(member))
            {
                _waiting.Add(member);
            }
        }
    }

    /// <summary>Members that mention an operation may call it, also those where it was passed over before.</summary>
    public void Add(string name)
    {
        if (_added.Add(name))
        {
            _waiting.UnionWith(_names.MembersWith(name));
        }
    }

    /// <summary>Whether the name of an operation that matters stands in the code.</summary>
    public bool IsMentionedIn(SyntaxNode syntax)
    {
        foreach (var token in syntax.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && (_added.Contains(token.ValueText) || _knowledge.IsInteresting(token.ValueText)))
            {
                return true;
            }
        }

        return false;
    }

    public bool TryTake(out MemberNames member)
    {
        member = null!;
        if (_waiting.Count == 0)
        {
            return false;
        }

        var index = _waiting.Min;
        _waiting.Remove(index);
        _taken.Add(index);
        member = _names.Members[index];
        return true;
    }
}
