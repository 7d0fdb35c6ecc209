using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SearchKhadr.Cli.Verbs;

/// <summary>Help that ends in examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["index"] = """
            Examples:
              searchkhadr index seeds                     read a folder; catalog.csv in it overrules the pages
              searchkhadr index                           go over the same folders: what is new, changed, moved, gone
              searchkhadr index pages/new.html            read one page again; it replaces itself
              searchkhadr index ~/pages --index ~/idx     keep the index elsewhere
              searchkhadr index --report unread.jsonl     write every page that was not read, with its reason

            A file that is as it was costs a look, no more. What is read can be found every few seconds; Ctrl-C keeps it.
            Exit code: 0 when done, 1 when no article was read, 2 when it was stopped or failed.
            """,
        ["rebuild"] = """
            Examples:
              searchkhadr rebuild                         make it anew of the folders it was made of before
              searchkhadr rebuild seeds                   make it anew of this folder alone
              searchkhadr rebuild --keep 3                keep three earlier ones for rollback

            What is indexed now answers until the new index is complete; then one step changes over.
            """,
        ["rollback"] = """
            Examples:
              searchkhadr rollback                        the index as it was before the last rebuild
              searchkhadr rollback --to 3                 the generation that status lists as 3

            One step changes over, and what serves the index notices; rollback once more goes forth again.
            Exit code: 0 when done, 2 when no such generation is kept or it failed.
            """,
        ["watch"] = """
            Examples:
              searchkhadr watch ~/pages                   read the folder, then follow it until Ctrl-C
              searchkhadr watch                           follow the folders that the index was made of
              searchkhadr watch --scan-every 5            look often, for disks that tell of no change

            serve --watch does the same and shows the page.
            """,
        ["show"] = """
            Examples:
              searchkhadr show 7h0ycd3rjx2m4k5v           the whole article with its comments
              searchkhadr show 7h0ycd3rjx2m4k5v --find bail
              searchkhadr show 7h0ycd3rjx2m4k5v --json    one JSON object, as export --format jsonl has it

            Exit code: 0 when it is there, 1 when no article has that id.
            """,
        ["export"] = """
            Examples:
              searchkhadr export khadr --format csv --output found.csv
              searchkhadr export 'outlet:"CBC News"' --format ris > cbc.ris
              searchkhadr export handgun --scope comments --format csv
              searchkhadr export --format jsonl           everything, a JSON object a line

            Takes what search takes. Exit code: 0 when something was found, 1 when nothing was, 2 when it failed.
            """,
        ["status"] = """
            Examples:
              searchkhadr status                          what is indexed, from where, and what is waiting
              searchkhadr status --json
              searchkhadr status --config                 what the environment and searchkhadr.json set

            SEARCHKHADR_INDEX, SEARCHKHADR_PORT and so on set options; so does searchkhadr.json: {"index": "~/idx"}.
            What is typed wins over the environment, and that over the file.
            """,
        ["verify"] = """
            Examples:
              searchkhadr verify                          every checksum and structure, part by part
              searchkhadr verify --quiet                  the outcome alone

            Exit code: 0 when the index is sound, 1 when it is not, 2 when it could not be looked at.
            """,
        ["repair"] = """
            Examples:
              searchkhadr repair                          take out what is damaged, read those pages again
              searchkhadr repair --json                   what was damaged, dropped, read again and lost

            Exit code: 0 when nothing is lost, 1 when some pages could not be read again, 2 when it failed.
            """,
        ["stats"] = """
            Examples:
              searchkhadr stats                           articles by outlet and by year
              searchkhadr stats --json
            """,
        ["completions"] = """
            Examples:
              source <(searchkhadr completions bash)
              searchkhadr completions zsh > ~/.zfunc/_searchkhadr
              searchkhadr completions fish > ~/.config/fish/completions/searchkhadr.fish
            """,
        ["search"] = """
            Examples:
              searchkhadr search omar khadr               both words, anywhere in the article
              searchkhadr search '"military commission"'  the words one after the other
              searchkhadr search khadr -appeal            without a word
              searchkhadr search 'repatriat* OR transfer' beginnings; one or the other
              searchkhadr search 'comments:passport'      in one part; also headline: standfirst: body: captions:
              searchkhadr search 'outlet:"CBC News" published:2009-02..2010-12'
              searchkhadr search 'by:smith date:none'     by a person; without a date
              searchkhadr search khadr --in headline,body --from 2008 --to 2010 --sort newest
              searchkhadr search handgun --scope comments comments by themselves: who, when, on which article
              searchkhadr search khadr --section Politics --not-outlet "CBC News" --comments yes
              searchkhadr search khadr --facets           count by all that can be chosen
              searchkhadr search passport --mentions      every place where it stands, aligned
              searchkhadr search --json khadr             one JSON object

            Nothing you type is an error; what was repaired or left out is said.
            Exit code: 0 when something was found, 1 when nothing was, 2 when it failed.
            """,
        ["extract"] = """
            Examples:
              searchkhadr extract pages/new.html          what was read from a page, field by field
              searchkhadr extract --json seeds            one JSON object a page, one page a line
            """,
        ["serve"] = """
            Examples:
              searchkhadr serve                           http://127.0.0.1:5080, this machine only
              searchkhadr serve --port 8080
              searchkhadr serve ~/pages                   read a folder first, then serve
              searchkhadr serve --watch                   and follow the folders
              searchkhadr serve --urls http://0.0.0.0:80  for other machines too
            """,
    };

    private const string All = """
        Examples:
          searchkhadr serve                               read seeds/ if there is no index yet, then open the page
          searchkhadr rebuild ~/pages                     make the index anew of a folder
          searchkhadr search omar khadr -appeal           search from here

        searchkhadr VERB --help says more of each.
        """;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        parseResult.InvocationConfiguration.Output.WriteLine(Examples.GetValueOrDefault(command.Name, All));
        return result;
    }
}
