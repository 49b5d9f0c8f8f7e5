using System.Text;
using PolicyLint.Analyzers.Knowledge;

namespace PolicyLint.Analyzers.Flow.Values;

/// <summary>
/// A text as far as it is known: literal stretches, holes, and nodes that only the caller of the body knows. What paths and
/// addresses are made of.
/// </summary>
internal sealed class TextPattern : IEquatable<TextPattern>
{
    private const int MaxPieces = 12;

    private const int MaxLiteral = 2048;

    /// <summary>A text of which nothing is known.</summary>
    public static readonly TextPattern Unknown = new([new Piece(null, null)]);

    private readonly Piece[] _pieces;

    private TextPattern(Piece[] pieces) => _pieces = pieces;

    /// <summary>Whether only a caller knows a part of it.</summary>
    public bool IsOpen => Array.Exists(_pieces, p => p.Node is { IsOpen: true });

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsUnknown => _pieces.Length == 1 && _pieces[0].Literal is null && _pieces[0].Node is null;

    /// <summary>The whole text when it is a constant; null otherwise.</summary>
    public string? Constant => _pieces.Length == 0 ? "" : _pieces.Length == 1 ? _pieces[0].Literal : null;

    private string? Start => _pieces.Length == 0 ? "" : _pieces[0].Literal;

    private string? End => _pieces.Length == 0 ? "" : _pieces[_pieces.Length - 1].Literal;

    public static TextPattern Of(string literal) =>
        literal.Length == 0 ? new([]) : new([new Piece(literal.Length <= MaxLiteral ? literal : literal.Substring(0, MaxLiteral), null)]);

    public static TextPattern Of(Node node) => new([new Piece(null, node)]);

    public IEnumerable<Node> Nodes => _pieces.Where(p => p.Node is not null).Select(p => p.Node!);

    public TextPattern Append(TextPattern other)
    {
        if (other._pieces.Length == 0)
        {
            return this;
        }

        if (_pieces.Length == 0)
        {
            return other;
        }

        var pieces = new List<Piece>(_pieces.Length + other._pieces.Length);
        pieces.AddRange(_pieces);
        foreach (var piece in other._pieces)
        {
            Push(pieces, piece);
        }

        if (pieces.Count > MaxPieces)
        {
            var last = pieces[pieces.Count - 1];
            pieces.RemoveRange(MaxPieces - 2, pieces.Count - MaxPieces + 2);
            Push(pieces, new Piece(null, null));
            Push(pieces, last);
        }

        return new([.. pieces]);
    }

    /// <summary>Joins two parts of a path as <c>Path.Combine</c> does: a rooted second part replaces the first.</summary>
    public TextPattern Combine(TextPattern other)
    {
        if (other._pieces.Length == 0)
        {
            return this;
        }

        if (_pieces.Length == 0 || (other.Start is { } start && IsRooted(start)))
        {
            return other;
        }

        return (End is { } end && EndsWithSeparator(end) ? this : Append(Of(Separator()))).Append(other);
    }

    /// <summary>The directory part: what stands before the last separator, as far as that is known.</summary>
    public TextPattern Directory()
    {
        for (var i = _pieces.Length - 1; i >= 0; i--)
        {
            if (_pieces[i].Literal is not { } literal)
            {
                if (i > 0)
                {
                    continue;
                }

                return _pieces.Length == 1 ? this : new([_pieces[0]]);
            }

            var cut = literal.LastIndexOfAny(Separators);
            if (cut >= 0)
            {
                return new TextPattern([.. _pieces.Take(i)]).Append(Of(literal.Substring(0, cut == 0 || literal[cut - 1] == ':' ? cut + 1 : cut)));
            }
        }

        return Unknown;
    }

    /// <summary>The text with <paramref name="replace"/> put for every node.</summary>
    public IEnumerable<TextPattern> Substitute(Func<Node, TextSet> replace)
    {
        IEnumerable<TextPattern> results = [new TextPattern([])];
        foreach (var piece in _pieces)
        {
            var options = piece.Node is { } node ? replace(node).OrUnknown() : TextSet.Of(new TextPattern([piece]));
            results = results.SelectMany(r => options.Select(r.Append)).Take(TextSet.MaxCount);
        }

        return results;
    }

    /// <summary>The form in which destinations are looked up.</summary>
    public string ToPlaceText()
    {
        if (Constant is { } constant)
        {
            return constant;
        }

        var text = new StringBuilder();
        foreach (var piece in _pieces)
        {
            if (piece.Literal is { } literal)
            {
                text.Append(literal);
            }
            else if (text.Length == 0 || text[text.Length - 1] != PlaceText.Hole)
            {
                text.Append(PlaceText.Hole);
            }
        }

        return text.ToString();
    }

    public bool Equals(TextPattern? other) =>
        ReferenceEquals(this, other) || (other is not null && _pieces.AsSpan().SequenceEqual(other._pieces));

    public override bool Equals(object? obj) => Equals(obj as TextPattern);

    public override int GetHashCode()
    {
        var hash = 23;
        foreach (var piece in _pieces)
        {
            hash = (hash * 31) + piece.GetHashCode();
        }

        return hash;
    }

    public override string ToString() => string.Concat(_pieces.Select(p => p.Literal ?? (p.Node is null ? "*" : "<" + p.Node + ">")));

    private static readonly char[] Separators = ['/', '\\'];

    private static void Push(List<Piece> pieces, Piece piece)
    {
        var last = pieces.Count == 0 ? default : pieces[pieces.Count - 1];
        if (piece.Literal is { } literal && pieces.Count > 0 && last.Literal is { } before)
        {
            if (before.Length < MaxLiteral)
            {
                pieces[pieces.Count - 1] = new Piece(before + literal, null);
            }

            return;
        }

        var isHole = piece.Literal is null && piece.Node is null;
        if (isHole && pieces.Count > 0 && last.Literal is null && last.Node is null)
        {
            return;
        }

        pieces.Add(piece);
    }

    private static bool EndsWithSeparator(string text) => text.Length > 0 && text[text.Length - 1] is '/' or '\\';

    private static bool IsRooted(string text) =>
        text[0] is '/' or '\\' or PlaceText.RootMark || (text.Length > 1 && text[1] == ':' && char.IsLetter(text[0])) || text.Contains("://");

    private string Separator() =>
        Array.Exists(_pieces, p => p.Literal is { } l && (l.StartsWith(@"\\", StringComparison.Ordinal) || (l.Length > 1 && l[1] == ':'))) ? @"\" : "/";

    private readonly record struct Piece(string? Literal, Node? Node);
}
