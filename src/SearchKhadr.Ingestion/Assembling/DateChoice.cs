using System.Globalization;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Picks one date among those that a page gives for itself.</summary>
internal static class DateChoice
{
    /// <summary>By source, then the most exact, then the first; none where there is no candidate.</summary>
    public static ArticleDate Pick(IEnumerable<DateCandidate> candidates, bool isUpdated)
    {
        var best = candidates
            .Where(c => c.IsUpdated == isUpdated)
            .OrderBy(static c => c.Source)
            .ThenByDescending(static c => c.Precision)
            .FirstOrDefault();
        return best is null ? ArticleDate.None : new(best.Value, best.Precision, best.Source, best.Raw);
    }

    /// <summary>
    /// The earliest day, where the page's own text gives one and no day is known; null where it contradicts what is.
    /// </summary>
    public static DateOnly? NotBefore(ArticleDate published, DateOnly? earliest)
    {
        if (earliest is not { } day || published.Precision == DatePrecision.Day)
            return null;
        if (published.Value is null)
            return day;

        var written = day.ToString("O", CultureInfo.InvariantCulture)[..published.Value.Length];
        return string.Equals(written, published.Value, StringComparison.Ordinal) ? day : null;
    }
}
