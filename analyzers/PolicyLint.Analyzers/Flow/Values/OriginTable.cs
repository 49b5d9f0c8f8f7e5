using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>Makes origins, each only once. Ids are handed out in order of first use.</summary>
/// <param name="onePerKind">Whether origins of the same items have one id, wherever they are: a value then tells one of each kind.</param>
internal sealed class OriginTable(bool onePerKind)
{
    private readonly Dictionary<(SyntaxNode, PersonalItem), Origin> _origins = [];
    private readonly Dictionary<(PersonalItem First, int Count, bool IsWhole, bool IsBelow), List<(ImmutableArray<PersonalItem> Items, int Id)>> _kinds = [];
    private int _kindCount;

    public Origin Of(SyntaxNode syntax, ImmutableArray<PersonalItem> items, bool isWhole, bool isBelow = false)
    {
        var key = (syntax, items[0]);
        if (!_origins.TryGetValue(key, out var origin))
        {
            _origins.Add(key, origin = new Origin(onePerKind ? KindOf(items, isWhole, isBelow) : _origins.Count, items, syntax, isWhole, false, isBelow));
        }

        return origin;
    }

    private int KindOf(ImmutableArray<PersonalItem> items, bool isWhole, bool isBelow)
    {
        if (!_kinds.TryGetValue((items[0], items.Length, isWhole, isBelow), out var alike))
        {
            _kinds.Add((items[0], items.Length, isWhole, isBelow), alike = []);
        }

        foreach (var (known, id) in alike)
        {
            if (known.SequenceEqual(items))
            {
                return id;
            }
        }

        alike.Add((items, _kindCount));
        return _kindCount++;
    }
}
