using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Html;

/// <summary>Reads small pages on a fixed day.</summary>
internal static class HtmlPages
{
    /// <summary>Three paragraphs of running text, for pages that need a body.</summary>
    public const string Body = """
        <p>The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.</p>
        <p>Its engineer, who had brought the broken part in a bucket, said that a new one was on its way by rail.</p>
        <p>Nobody on the board could say what the part was called, and the chair asked that the minutes leave it out.</p>
        """;

    public static DateParser Dates { get; } = new(new Day(2024, 6, 1));

    public static PageDraft Read(string html) =>
        new HtmlReader(Dates).Read(
            new DecodedPage(
                new RawPage("page.html", ReadOnlyMemory<byte>.Empty, ""),
                html,
                "utf-8",
                PageFormat.Html
            )
        );
}
