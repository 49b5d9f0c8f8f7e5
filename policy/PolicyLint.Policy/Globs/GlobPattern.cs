using System.Text;
using System.Text.RegularExpressions;

namespace PolicyLint.Policy.Globs;

/// <summary>
/// A glob over paths and addresses: <c>*</c> and <c>?</c> within a segment, <c>**</c> over segments. Slash and backslash are the same;
/// case does not matter, since drives and hosts do not know it.
/// </summary>
public sealed class GlobPattern
{
    private readonly Regex _regex;

    /// <summary>Compiles a glob; every text is a valid one.</summary>
    public GlobPattern(string glob)
    {
        Text = glob;
        _regex = new Regex(ToRegex(glob.Replace('\\', '/')), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    /// <summary>The glob as written.</summary>
    public string Text { get; }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text.Replace('\\', '/'));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string ToRegex(string glob)
    {
        var regex = new StringBuilder("\\A");
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*')
            {
                i++;
                // "**/" also stands for no segment at all.
                if (i + 1 < glob.Length && glob[i + 1] == '/')
                {
                    i++;
                    regex.Append("(?:.*/)?");
                }
                else
                    regex.Append(".*");
            }
            else
                regex.Append(glob[i] switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    var c => Regex.Escape(c.ToString()),
                });
        }
        return regex.Append("\\z").ToString();
    }
}
