using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>The names worth looking for, and the members that contain one and were not taken yet.</summary>
internal sealed class InterestSet
{
    private readonly NameIndex _names;
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, bool IsFilled)> _fields = [];
    private readonly SortedSet<int> _waiting = [];
    private readonly HashSet<int> _taken = [];

    public InterestSet(NameIndex names, CodeKnowledge knowledge)
    {
        _names = names;
        Add(NameIndex.Throws);
        if (knowledge.HasConfiguration)
        {
            // Where options are bound to the configuration: what they hold may say where something goes.
            Add("GetSection");
            Add("BindConfiguration");
        }

        foreach (var name in names.Names)
        {
            if (knowledge.IsInteresting(name))
            {
                Add(name);
            }
        }

        // A gate is looked at itself, whether anybody calls it or not: it must be able to refuse.
        foreach (var name in names.DeclaredNames.Where(knowledge.IsInterestingToDeclare))
        {
            _waiting.UnionWith(names.MembersNamed(name));
        }
    }

    /// <summary>Members that mention a field may put something into it. Those that were looked at before say themselves what they write.</summary>
    /// <param name="isFilled">Whether the field holds a collection, or another object of a library, that others may fill.</param>
    public void AddField(string name, bool isFilled)
    {
        if (!_fields.Add((name, isFilled)))
        {
            return;
        }

        foreach (var member in isFilled ? _names.MembersFilling(name) : _names.MembersAssigning(name))
        {
            if (!_taken.Contains(member))
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
            if (token.IsKind(SyntaxKind.IdentifierToken) && _added.Contains(token.ValueText))
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
