using PolicyLint.Cli.Sessions;
using Wcwidth;

namespace PolicyLint.Cli.Commands;

/// <summary>One line on a terminal that says what is being done, rewritten in place and gone at the end. Nothing anywhere else.</summary>
internal sealed class ProgressLine(Session session, bool isShown) : IProgress<string>, IDisposable
{
    private const int Width = 78;
    private const string Clear = "\r\u001b[K";

    private readonly Lock _lock = new();
    private int _step;
    private bool _isEnded;

    public static ProgressLine For(Session session, bool quiet) => new(session, session.ErrorIsTerminal && !quiet);

    public void Report(string value)
    {
        if (!isShown)
        {
            return;
        }

        lock (_lock)
        {
            if (!_isEnded)
            {
                session.Error.Write($"{Clear}{"⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[_step++ % 10]} {Fit(value)}");
                session.Error.Flush();
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (isShown && !_isEnded)
            {
                session.Error.Write(Clear);
            }

            _isEnded = true;
        }
    }

    private static string Fit(string text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            width += Math.Max(0, UnicodeCalculator.GetWidth(text[i]));
            if (width > Width - 4)
            {
                return text[..i] + "…";
            }
        }

        return text;
    }
}
