namespace SearchKhadr.Ingestion.Articles;

/// <summary>What gave a field of an article.</summary>
/// <param name="Field">The field as <c>extract</c> prints it, such as <c>published</c>.</param>
/// <param name="Stage">The stage that chose it: catalog, headline, authors, dates, outlet, body, comments, language.</param>
/// <param name="Evidence">The place in the page, such as <c>meta article:published_time</c>.</param>
public sealed record Provenance(string Field, string Stage, string Evidence);
