using System.Text;

namespace PolicyLint.Analyzers.Flow.Bodies;

/// <summary>A command line that copies, moves, packs or sends files: which ones, and where to.</summary>
/// <param name="Files">The paths of files and directories, as they are written.</param>
/// <param name="Destination">A path, or an address with its scheme.</param>
internal sealed record CopyCommand(IReadOnlyList<string> Files, string Destination)
{
    /// <summary>How deep shells may call shells.</summary>
    private const int MaxShells = 3;

    /// <summary>Null when the program is none of those that carry files, or its arguments do not say where.</summary>
    public static CopyCommand? Read(string program, string arguments, int shells = 0)
    {
        var words = Words(arguments);
        switch (NameOf(program))
        {
            case "cmd" or "bash" or "sh" or "zsh" or "powershell" or "pwsh" when shells < MaxShells:
                var start = words.FindIndex(w => w.ToLowerInvariant() is "/c" or "/k" or "-c" or "-lc" or "-command");
                var rest = start < 0 ? words : words.GetRange(start + 1, words.Count - start - 1);
                var line = rest.Count == 1 ? Words(rest[0]) : rest;
                return line.Count < 2 ? null : Read(line[0], string.Join(" ", line.Skip(1).Select(Quoted)), shells + 1);
            case "sudo" or "start" when words.Count > 1 && shells < MaxShells:
                return Read(words[0], string.Join(" ", words.Skip(1).Select(Quoted)), shells + 1);
            case "copy" or "xcopy" or "move" or "copy-item" or "move-item":
                return Windows(words);
            case "robocopy":
                var named = words.FindAll(w => !IsSwitch(w));
                return named.Count < 2 ? null : new([named[0]], named[1]);
            case "cp" or "mv" or "scp" or "pscp" or "rsync" or "rclone" or "ditto" or "ln" or "azcopy" or "gsutil" or "aws":
                return LastIsDestination(words.FindAll(w => w[0] != '-' && w.ToLowerInvariant() is not ("copy" or "copyto" or "sync" or "move" or "moveto" or "cp" or "mv" or "rsync" or "s3")));
            case "7z" or "7za" or "zip" or "rar":
                return FirstIsDestination(words.FindAll(w => w[0] != '-' && w.Length > 1));
            case "tar":
                return FirstIsDestination(words.FindAll(w => w[0] != '-' && !w.All(char.IsLetter)));
            case "dd":
                return Value(words, "if=") is { } from && Value(words, "of=") is { } to ? new([from], to) : null;
            case "curl":
                return Curl(words);
            default:
                return null;
        }
    }

    private static CopyCommand? Windows(List<string> words)
    {
        var named = new List<string>();
        string? destination = null;
        for (var i = 0; i < words.Count; i++)
        {
            switch (words[i].ToLowerInvariant())
            {
                case "-destination" when i + 1 < words.Count:
                    destination = words[++i];
                    break;
                case "-path" or "-literalpath":
                    break;
                case var option when option[0] == '-' || IsSwitch(option):
                    break;
                default:
                    named.Add(words[i]);
                    break;
            }
        }

        return destination is null ? LastIsDestination(named) : named.Count == 0 ? null : new(named, destination);
    }

    private static CopyCommand? Curl(List<string> words)
    {
        var files = new List<string>();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var next = words[i + 1];
            var at = next.IndexOf('@');
            if (words[i] is "-T" or "--upload-file")
            {
                files.Add(next);
            }
            else if (at >= 0 && words[i] is "-F" or "--form" or "-d" or "--data" or "--data-binary" or "--data-raw")
            {
                files.Add(next.Substring(at + 1).Split(';')[0]);
            }
        }

        return files.Count > 0 && words.Find(w => w.Contains("://")) is { } address ? new(files, address) : null;
    }

    private static CopyCommand? LastIsDestination(List<string> named) =>
        named.Count < 2 ? null : new(named.GetRange(0, named.Count - 1), Address(named[named.Count - 1]));

    private static CopyCommand? FirstIsDestination(List<string> named) =>
        named.Count < 2 ? null : new(named.GetRange(1, named.Count - 1), named[0]);

    /// <summary><c>user@host:/path</c> as an address; a drive letter is no host.</summary>
    private static string Address(string destination)
    {
        var colon = destination.IndexOf(':');
        if (colon < 2 || destination.Contains("://"))
        {
            return destination;
        }

        var host = destination.Substring(destination.IndexOf('@') + 1, colon - destination.IndexOf('@') - 1);
        return "sftp://" + host + "/" + destination.Substring(colon + 1).TrimStart('/');
    }

    private static string? Value(List<string> words, string prefix) =>
        words.Find(w => w.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))?.Substring(prefix.Length);

    /// <summary><c>/Y</c> and its kind; a path on Unix is longer or has another slash.</summary>
    private static bool IsSwitch(string word) => word.Length > 1 && word[0] == '/' && word.IndexOf('/', 1) < 0 && word.TakeWhile(c => c != ':').Count() <= 6;

    private static string NameOf(string program)
    {
        var name = program.Substring(program.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name.EndsWith(".exe", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
    }

    private static string Quoted(string word) => word.Contains(' ') ? "\"" + word + "\"" : word;

    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char? quote = null;
        foreach (var c in line + " ")
        {
            if (quote is null ? c is '"' or '\'' : c == quote)
            {
                quote = quote is null ? c : null;
            }
            else if (quote is null && char.IsWhiteSpace(c))
            {
                if (word.Length > 0)
                {
                    words.Add(word.ToString());
                    word.Clear();
                }
            }
            else
            {
                word.Append(c);
            }
        }

        return words;
    }
}
