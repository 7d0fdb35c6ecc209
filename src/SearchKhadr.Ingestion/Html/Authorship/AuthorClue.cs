namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>One place where a page says who wrote the article.</summary>
/// <param name="People">The names; where nobody is named, the body that signs.</param>
/// <param name="Outlet">The outlet or agency named beside them; null where none.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Evidence">The place in words: "meta author".</param>
/// <param name="Block">The block it stands in; -1 outside the text.</param>
internal sealed record AuthorClue(
    IReadOnlyList<string> People,
    string? Outlet,
    AuthorClueKind Kind,
    string Evidence,
    int Block = -1
);
