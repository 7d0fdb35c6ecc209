using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>An archive of pages made to be too much, or to call home, served by itself.</summary>
public sealed partial class HostileArchive : IAsyncLifetime
{
    /// <summary>How many comments the long thread has.</summary>
    public const int Comments = 10_000;

    /// <summary>How long the long line is. <b>Units</b> characters.</summary>
    public const int LineChars = 5 << 20;

    /// <summary>Begins to listen and makes the pages; nothing is served yet.</summary>
    public HostileArchive() => Served = new ServedArchive(Fill);

    /// <summary>The archive.</summary>
    public ServedArchive Served { get; }

    /// <summary>What the pages would call.</summary>
    public Beacon Home { get; } = new();

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => Served.InitializeAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        Home.Dispose();
    }

    /// <summary>The id of a page, by its file.</summary>
    public async Task<string> IdOf(string file)
    {
        var headline = file switch
        {
            "thread.html" => "everybody",
            "caller.html" => "called",
            "line.txt" => "clerk",
            _ => "runs",
        };
        using var http = new HttpClient { BaseAddress = new Uri(Served.Address) };
        var page = await http.GetStringAsync(new Uri($"/?q={headline}", UriKind.Relative));
        return Article().Match(page).Groups[1].Value;
    }

    [GeneratedRegex("/article/([0-9a-z]+)")]
    private static partial Regex Article();

    private void Fill(string folder)
    {
        Write("thread.html", Thread());
        Write("caller.html", Caller());
        Write("line.txt", "One line and no end\n\nThe clerk pasted it whole.\n\n" + Line() + "\n");
        Write("turned.html", Turned());

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Thread()
    {
        var page = new StringBuilder(
            Head("The hedge that everybody wrote about")
                + "<section id=\"comments\"><h2>10000 Comments</h2><ol class=\"commentlist\">"
        );
        for (var i = 0; i < Comments; i++)
            page.Append(
                CultureInfo.InvariantCulture,
                $"""
                <li class="comment" id="comment-{i}"><div class="comment-author"><cite class="fn">hedger {i}</cite></div>
                <div class="comment-body"><p>Note {i}: the hedge by the lane is what I say it is{(
                    i % 500 == 499 ? ", a mulberry" : ""
                )}, and &lt;b&gt;nobody&lt;/b&gt; asked me before I wrote it down here.</p></div></li>
                """
            );
        return page.Append("</ol></section></body></html>").ToString();
    }

    // Words of three letters, then a stretch without any space, as data pasted into a page has it.
    private static string Line()
    {
        var line = new StringBuilder(LineChars);
        while (line.Length < LineChars / 2)
            line.Append("oak elm ash ");
        line.Append("mulberry ").Append('x', LineChars - line.Length);
        return line.ToString();
    }

    private string Caller()
    {
        var home = Home.Address;
        return Head(
                "The page that would have called home",
                $"""
                <link rel="preconnect" href="{home}"><link rel="dns-prefetch" href="{home}">
                <link rel="preload" as="image" href="{home}/preload.png"><link rel="prefetch" href="{home}/prefetch">
                <link rel="stylesheet" href="{home}/style.css"><link rel="icon" href="{home}/icon.png">
                <meta http-equiv="refresh" content="0;url={home}/refresh">
                <style>@import url({home}/import.css); body {"{"} background: url({home}/back.png) {"}"}</style>
                <script src="{home}/script.js"></script><script>fetch("{home}/fetch"); top.location = "{home}";</script>
                """
            )
            + $"""
                <p><img src="{home}/a.png" srcset="{home}/b.png 2x" onerror="location='{home}/error'"><iframe src="{home}/frame"></iframe>
                <object data="{home}/object"></object><embed src="{home}/embed"><video src="{home}/video" poster="{home}/poster" autoplay></video>
                <form action="{home}/form" id="f"><input autofocus onfocus="this.form.submit()"><button>Send the mulberry</button></form>
                <a href="{home}/link" ping="{home}/ping">Follow the mulberry</a> <a href="javascript:location='{home}/js'">Run it</a></p>
                </body></html>
                """;
    }

    private static string Turned() =>
        Head("\u202Eenil eht fo dne eht ta gninnigeB\u202C and a mulberry")
        + "<section id=\"comments\"><h2>1 Comment</h2><ol class=\"commentlist\"><li class=\"comment\" id=\"comment-1\">"
        + "<div class=\"comment-author\"><cite class=\"fn\">\u202Eresrever</cite></div>"
        + "<div class=\"comment-body\"><p>\u202EWhat I write runs the other way, mulberry and all.</p></div></li></ol></section></body></html>";

    private static string Head(string headline, string more = "") =>
        $"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>{more}</head><body><article>
            <h1>{headline}</h1>
            <p>A reader of the gazette wrote to ask about the hedge by the lane, and the editor printed the whole of the
            letter so that others could see what had been asked, which was more than anybody had expected of her.</p>
            <p>The letter went on for another paragraph about hedges, which nobody at the paper had the heart to cut,
            since it was the first that the gazette had received since the flood and courteous throughout.</p></article>
            """;
}
