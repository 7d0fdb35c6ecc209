using System.Globalization;
using SmartReader;

namespace SearchKhadr.Benchmarks.Extraction.Readers;

/// <summary>Reads the same pages with SmartReader, the reader view of Firefox in C#, to be held beside ours.</summary>
/// <remarks>
/// It is asked for what it gives: body, title, author and date, without its own guess whether a page is an article.
/// <b>Source</b> SmartReader 0.11.
/// </remarks>
internal static class SmartReaderPeer
{
    public static PageScore Score(GoldPage gold)
    {
        var text = PageBytes.Decode(gold.ReadBytes());
        var start = Environment.CpuUsage.TotalTime;
        using var reader = new Reader("https://page.invalid/", text);
        var article = reader.GetArticle();
        var time = Environment.CpuUsage.TotalTime - start;
        var draft = PeerDraft.Of(
            article.Title,
            article.TextContent,
            article.Author is { Length: > 0 } author ? [author] : [],
            article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        return new PageScore(gold, draft, time.TotalMilliseconds);
    }
}
