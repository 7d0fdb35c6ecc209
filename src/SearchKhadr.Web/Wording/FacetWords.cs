using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>Facets and their values in a reader's words.</summary>
internal static class FacetWords
{
    /// <summary>The facet's name as a heading.</summary>
    public static string Name(string facet) =>
        facet switch
        {
            FacetNames.Outlet => Texts.FacetOutlet,
            FacetNames.Matched => Texts.FacetMatched,
            FacetNames.Comments => Texts.FacetComments,
            FacetNames.Section => Texts.FacetSection,
            FacetNames.Byline => Texts.FacetByline,
            FacetNames.Language => Texts.FacetLanguage,
            FacetNames.Kind => Texts.FacetKind,
            FacetNames.Certainty => Texts.FacetCertainty,
            _ => facet,
        };

    /// <summary>A value as a label.</summary>
    public static string Value(string facet, string value) =>
        (facet, value) switch
        {
            (FacetNames.Outlet, _) => OutletWords.Of(value),
            (FacetNames.Matched, _) => PartWords.Label(value),
            (FacetNames.Comments, "yes") => Texts.WithComments,
            (FacetNames.Comments, "no") => Texts.WithoutComments,
            (FacetNames.Section, FacetValue.Unknown) => Texts.NoSection,
            (FacetNames.Byline, FacetValue.Unknown) => Texts.NoByline,
            (FacetNames.Kind, FacetValue.Unknown) => Texts.NoKind,
            (FacetNames.Language, FacetValue.Unknown) => Texts.NoLanguage,
            (FacetNames.Language, _) => LanguageWords.Name(value) ?? value,
            (FacetNames.Certainty, _) => Certainty(value),
            _ => value,
        };

    private static string Certainty(string value) =>
        value switch
        {
            "day" => Texts.CertainDay,
            "month" => Texts.CertainMonth,
            "year" => Texts.CertainYear,
            "not-before" => Texts.NotBeforeKnown,
            FacetValue.Unknown => Texts.UncertainDate,
            _ => value,
        };
}
