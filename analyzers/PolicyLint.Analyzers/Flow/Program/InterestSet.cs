using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Program;

/// <summary>The names worth looking for, and the members that contain one and were not taken yet.</summary>
internal sealed class InterestSet
{
    private readonly NameIndex _names;
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _waiting = [];
    private readonly HashSet<int> _taken = [];

    public InterestSet(NameIndex names, CodeKnowledge knowledge)
    {
        _names = names;
        Add(NameIndex.Throws);
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
            Take(names.MembersNamed(name));
        }
    }

    public void Add(string name)
    {
        if (!_added.Add(name))
        {
            return;
        }

        Take(_names.MembersWith(name));
    }

    private void Take(IEnumerable<int> members)
    {
        foreach (var member in members)
        {
            if (!_taken.Contains(member))
            {
                _waiting.Add(member);
            }
        }
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
