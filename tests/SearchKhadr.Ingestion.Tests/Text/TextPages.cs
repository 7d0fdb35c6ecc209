using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>Reads small pages that were copied as text on a fixed day.</summary>
internal static class TextPages
{
    public static PageDraft Read(string text) =>
        new PlainTextReader(new DateParser(Day.Of2020)).Read(Page(text));

    public static DecodedPage Page(string text) =>
        new(new RawPage("a.txt", default, ""), text, "utf-8", PageFormat.Text);
}
