using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>Takes one kind of page apart.</summary>
/// <remarks>
/// <para><b>Guarantees</b> The same page gives the same draft; no page, however broken, makes it throw.</para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
internal interface IPageReader
{
    /// <summary>Gives what the page itself says, part by part.</summary>
    PageDraft Read(DecodedPage page);
}
