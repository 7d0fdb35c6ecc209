using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>What an element's names say about the date in it.</summary>
internal enum DateName
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That there is one.</summary>
    Plain,

    /// <summary>That it is the date of publication.</summary>
    Published,

    /// <summary>That it is the date of the last change.</summary>
    Modified,
}

/// <summary>Reads itemprop, class and id names for words that announce a date; remembers each class name.</summary>
internal sealed class DateNames
{
    private static readonly string[] DateWords =
    [
        "date",
        "time",
        "publi",
        "posted",
        "created",
        "authored",
        "submitted",
        "uploaded",
        "datum",
        "fecha",
        "dato",
        "datetime",
        "calendar",
        "datapub",
        "tarih",
        "datalin",
        "meta",
        "byline",
        "info",
    ];

    /// <summary>Words that have one of those in them and speak of other things.</summary>
    private static readonly string[] Others =
    [
        "timeline",
        "runtime",
        "candidate",
        "readtime",
        "reading-time",
        "read-time",
        "readingtime",
        "publisher",
        "publicite",
        "publicity",
        "metadesc",
        "update-",
        "datepicker",
        "accessdate",
        "access-date",
    ];

    private readonly Dictionary<string, DateName> _known = new(StringComparer.Ordinal);

    public DateName Of(IElement element, string? prop)
    {
        if (OfProperty(prop) is var told and not DateName.None)
            return told;
        var name = OfText(element.ClassName);
        return name == DateName.None ? OfText(element.Id) : name;
    }

    /// <summary>
    /// What a time element is said to hold. Its class does not tell: blog templates call the only date there is "updated".
    /// </summary>
    public static DateName OfTime(string? prop) =>
        OfProperty(prop) is var told and not DateName.None ? told : DateName.Plain;

    private static DateName OfProperty(string? prop)
    {
        if (prop is not { Length: > 0 })
            return DateName.None;
        if (prop.Contains(' ', StringComparison.Ordinal))
        {
            var names = Array.ConvertAll(prop.Split(' '), OfProperty);
            return Array.Find(names, static name => name != DateName.None);
        }

        var bare = prop[(prop.LastIndexOf(':') + 1)..];
        if (bare.Contains("dateModified", StringComparison.OrdinalIgnoreCase))
            return DateName.Modified;
        return
            bare.Contains("datePublished", StringComparison.OrdinalIgnoreCase)
            || bare.Equals("dateCreated", StringComparison.OrdinalIgnoreCase)
            || bare.Equals("date", StringComparison.OrdinalIgnoreCase)
            || bare.Equals("created", StringComparison.OrdinalIgnoreCase)
            || bare.Equals("issued", StringComparison.OrdinalIgnoreCase)
            ? DateName.Published
            : DateName.None;
    }

    private DateName OfText(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 200)
            return DateName.None;
        if (_known.TryGetValue(text, out var known))
            return known;

        var lower = text.ToLowerInvariant();
        return _known[text] = Read(lower);
    }

    private static DateName Read(string lower)
    {
        var isPublished =
            lower.Contains("published", StringComparison.Ordinal)
            || lower.Contains("pubdate", StringComparison.Ordinal);
        if (isPublished && !lower.Contains("unpublished", StringComparison.Ordinal))
            return DateName.Published;
        if (
            lower.Contains("updated", StringComparison.Ordinal)
            || lower.Contains("modified", StringComparison.Ordinal)
        )
            return DateName.Modified;

        var isDate =
            Array.Exists(DateWords, word => lower.Contains(word, StringComparison.Ordinal))
            && !Array.Exists(Others, word => lower.Contains(word, StringComparison.Ordinal));
        return isDate ? DateName.Plain : DateName.None;
    }
}
