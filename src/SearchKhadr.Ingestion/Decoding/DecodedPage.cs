using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>A page's characters: what the decode stage gives and every reader takes.</summary>
/// <param name="Source">The bytes they came from.</param>
/// <param name="Text">The text, without byte order mark, with <c>\n</c> for every line end.</param>
/// <param name="Encoding">The IANA name of the encoding that was used.</param>
/// <param name="Format">The reader it is for.</param>
internal sealed record DecodedPage(RawPage Source, string Text, string Encoding, PageFormat Format)
{
    /// <summary>What a person should know of how it was captured and decoded.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Ends the reading when it takes too long.</summary>
    public PageClock Clock { get; init; } = PageClock.None;
}
