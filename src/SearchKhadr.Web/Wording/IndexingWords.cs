namespace SearchKhadr.Web.Wording;

/// <summary>How far an indexing run is.</summary>
internal static class IndexingWords
{
    /// <summary><c>Indexing: 120 of 400 files</c>.</summary>
    public static string Of(int done, int total) =>
        Phrase.Of(Texts.IndexingFiles, CountWords.Of(done), CountWords.Of(total));
}
