using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>The columns of the table of results.</summary>
internal static class ColumnWords
{
    /// <summary>A column's heading.</summary>
    public static string Of(string column) =>
        column switch
        {
            ResultsView.Outlet => Texts.FacetOutlet,
            ResultsView.Date => Texts.ColumnDate,
            ResultsView.Byline => Texts.FacetByline,
            ResultsView.Section => Texts.FacetSection,
            ResultsView.Language => Texts.FacetLanguage,
            ResultsView.Found => Texts.FacetMatched,
            ResultsView.Comments => Texts.FacetComments,
            _ => column,
        };

    /// <summary>What an article has in a column.</summary>
    public static string Value(string column, SearchHit hit) =>
        column switch
        {
            ResultsView.Outlet => OutletWords.Of(hit.Outlet),
            ResultsView.Date => DateWords.Of(hit.Published),
            ResultsView.Byline => string.Join(", ", hit.Byline),
            ResultsView.Section => hit.Section ?? "",
            ResultsView.Language => LanguageWords.Name(hit.Language) ?? "",
            // A column is narrow: it breaks between one part's count and the next, and not within.
            ResultsView.Found => string.Join(
                ", ",
                hit.Matched.Select(match => CountWords.Of([match]).Replace(' ', '\u00A0'))
            ),
            ResultsView.Comments => CountWords.Of(hit.CommentCount),
            _ => "",
        };
}
