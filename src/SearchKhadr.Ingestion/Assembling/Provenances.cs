using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Says of each field of an article what gave it.</summary>
internal static class Provenances
{
    public static List<Provenance> Of(
        PageDraft draft,
        CatalogEntry? entry,
        OutletEvidence? outlet,
        ArticleDate published
    )
    {
        var found = new List<Provenance>();
        AddField("headline", entry?.Headline, draft.Headline);
        AddField("byline", entry?.Byline, draft.Byline.Count > 0 ? "" : null);
        if (entry?.Outlet is not null)
            AddCatalog("outlet");
        else if (outlet is not null)
            found.Add(new Provenance("outlet", "outlet", outlet.Evidence));
        AddDate("published", published, isUpdated: false);
        AddDate("updated", DateChoice.Pick(draft.Dates, isUpdated: true), isUpdated: true);
        AddField("url", entry?.Url, null);
        AddField("section", entry?.Section, null);
        if (draft.Body.Count > 0)
            AddField("body", null, "");
        return found;

        void AddCatalog(string field) =>
            found.Add(new Provenance(field, "catalog", $"{Catalog.FileName}, {entry!.File}"));

        void AddField(string field, string? catalogued, string? read)
        {
            if (catalogued is not null)
                AddCatalog(field);
            else if (read is not null)
                found.Add(Said(field) ?? new Provenance(field, "text", "its place among the page's lines"));
        }

        Provenance? Said(string field) => draft.Provenance.FirstOrDefault(p => p.Field == field);

        void AddDate(string field, ArticleDate date, bool isUpdated)
        {
            if (date.Source == DateSource.Catalog)
                AddCatalog(field);
            else if (date.Value is not null)
                found.Add(new Provenance(field, "dates", EvidenceOf(date, isUpdated)));
        }

        string EvidenceOf(ArticleDate date, bool isUpdated)
        {
            var candidate = draft.Dates.FirstOrDefault(c =>
                c.IsUpdated == isUpdated && c.Value == date.Value && c.Source == date.Source
            );
            return $"{candidate?.Evidence ?? "line"}: {date.Raw}";
        }
    }
}
