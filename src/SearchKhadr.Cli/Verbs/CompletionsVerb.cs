using System.CommandLine;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>completions SHELL</c>: prints what makes a shell complete the command's words.</summary>
internal static class CompletionsVerb
{
    // The command answers "[suggest:POSITION] LINE" with what may follow; the shell has only to ask.
    private const string Bash = """
        _searchkhadr() {
          local IFS=$'\n'
          COMPREPLY=($(searchkhadr "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
        }
        complete -o default -F _searchkhadr searchkhadr
        """;

    private const string Zsh = """
        #compdef searchkhadr
        _searchkhadr() {
          local -a words_found
          words_found=("${(@f)$(searchkhadr "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- "${words_found[@]}"
          _files
        }
        compdef _searchkhadr searchkhadr
        """;

    private const string Fish = """
        complete -c searchkhadr -a '(searchkhadr "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName searchkhadr -ScriptBlock {
          param($word, $line, $position)
          searchkhadr "[suggest:$position]" "$line" | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """;

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var verb = new Command("completions", "Prints what makes a shell complete the command's words.")
        {
            shell,
        };
        verb.SetAction(parsed =>
        {
            terminal.Out.WriteLine(
                parsed.GetValue(shell) switch
                {
                    "bash" => Bash,
                    "zsh" => Zsh,
                    "fish" => Fish,
                    _ => PowerShell,
                }
            );
            return ExitCodes.Done;
        });
        return verb;
    }
}
