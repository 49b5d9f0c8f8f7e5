using System.CommandLine;
using PolicyLint.Cli.Sessions;

namespace PolicyLint.Cli.Commands;

/// <summary><c>policylint completion SHELL</c>: a script that lets the shell ask the tool itself, so that it never goes stale.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # source <(policylint completion bash)
        _policylint() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(policylint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _policylint policylint
        """;

    private const string Zsh = """
        #compdef policylint
        # policylint completion zsh > "${fpath[1]}/_policylint"
        _policylint() {
            local -a found
            found=("${(@f)$(policylint "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- ${found} || _files
        }
        compdef _policylint policylint
        """;

    private const string Fish = """
        # policylint completion fish > ~/.config/fish/completions/policylint.fish
        complete -c policylint -a '(set -l line (commandline -cp); policylint "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    private const string PowerShell = """
        # policylint completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName policylint -ScriptBlock {
            param($word, $line, $position)
            policylint "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = CommandTree.Describe(session, "Completion_Shell") };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", CommandTree.Describe(session, "Completion")) { shell };
        command.SetAction(parsed =>
        {
            session.Out.WriteLine((parsed.GetRequiredValue(shell) switch
            {
                "zsh" => Zsh,
                "fish" => Fish,
                "pwsh" => PowerShell,
                _ => Bash,
            }).ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }
}
