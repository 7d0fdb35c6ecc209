using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Querying;

/// <summary>What can stand before a colon.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What follows it.</param>
internal sealed record QueryField(string Name, QueryFieldKind Kind)
{
    /// <summary>The name of an outlet.</summary>
    public static QueryField Outlet { get; } = new("outlet", QueryFieldKind.Name);

    /// <summary>The people who wrote an article.</summary>
    public static QueryField By { get; } = new("by", QueryFieldKind.Name);

    /// <summary>A section label.</summary>
    public static QueryField Section { get; } = new("section", QueryFieldKind.Name);

    /// <summary>A language.</summary>
    public static QueryField Language { get; } = new("lang", QueryFieldKind.Language);

    /// <summary>A date of publication.</summary>
    public static QueryField Published { get; } = new("published", QueryFieldKind.Published);

    private static readonly Dictionary<string, QueryField> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["outlet"] = Outlet,
        ["by"] = By,
        ["byline"] = By,
        ["author"] = By,
        ["section"] = Section,
        ["lang"] = Language,
        ["language"] = Language,
        ["published"] = Published,
        ["date"] = Published,
        ["headline"] = Part(SearchableParts.Headline),
        ["title"] = Part(SearchableParts.Headline),
        ["standfirst"] = Part(SearchableParts.Standfirst),
        ["body"] = Part(SearchableParts.Body),
        ["text"] = Part(SearchableParts.Body),
        ["caption"] = Part(SearchableParts.Captions),
        ["captions"] = Part(SearchableParts.Captions),
        ["comment"] = Part(SearchableParts.Comments),
        ["comments"] = Part(SearchableParts.Comments),
    };

    /// <summary>The names that are shown when one is not known.</summary>
    public const string Known =
        "headline, standfirst, body, captions, comments, outlet, by, section, published, date, lang";

    /// <summary>The field of a name; null where there is none.</summary>
    public static QueryField? Find(string name) => ByName.GetValueOrDefault(name);

    private static QueryField Part(string name) => new(name, QueryFieldKind.Part);
}
