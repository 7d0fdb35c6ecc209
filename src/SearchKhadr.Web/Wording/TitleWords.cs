using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>The titles of pages: what is particular first, the archive's name last.</summary>
internal static class TitleWords
{
    /// <summary>The archive's name, the same in every language.</summary>
    public const string Site = "SearchKhadr";

    /// <summary>The title of any page.</summary>
    public static string Of(string page) => $"{page} · {Site}";

    /// <summary>The title of a search.</summary>
    public static string OfSearch(SearchRequest request)
    {
        var words = request.Query.Length == 0 ? Texts.AllArticles : request.Query;
        return Of(
            request.Page == 1 ? words : Phrase.Of(Texts.TitleWithPage, words, CountWords.Of(request.Page))
        );
    }
}
