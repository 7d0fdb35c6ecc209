using System.Text.Json;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Finds the articles in an answer of a service or an export, whatever stands around them.</summary>
/// <remarks>
/// No service is known by its name: an envelope is an object that is no article itself and in which, nearest to the
/// outside, stand objects that are. An object with a text is an article; so is, where no object has one, an object with a
/// headline and an address or a date.
/// </remarks>
internal static class JsonEnvelope
{
    private const int MostLevels = 8;

    /// <summary>In JSON-LD, the list of all that a page speaks of: its article, its publisher, its people.</summary>
    private const string Graph = "@graph";

    /// <summary>Under these stand things with words and addresses that are parts of an article.</summary>
    private static readonly HashSet<string> Parts =
    [
        .. RecordKeys.Comments,
        .. RecordKeys.Captions,
        .. RecordKeys.Byline,
        .. RecordKeys.Outlet,
        "blocks",
        "copies",
        "image",
        "images",
        "media",
        "videos",
        "tags",
        "keywords",
        "links",
    ];

    /// <summary>The articles in order; none where the value is an article itself, or holds none.</summary>
    public static IReadOnlyList<JsonElement> Inside(JsonElement root)
    {
        if (IsWhole(root))
            return [];
        List<JsonElement[]> outermost = [new[] { root }];
        if (Nearest(outermost, 0, HasText) is { } whole)
            return whole;
        var fields = new JsonFields(root);
        return IsNamed(fields) && fields.First(RecordKeys.Published) is not null
            ? []
            : Nearest([.. Groups(root)], 1, IsNamed) ?? [];
    }

    /// <summary>Whether a value is an article that has a headline and a text.</summary>
    public static bool IsWhole(JsonElement element) =>
        new JsonFields(element) is var fields && fields.Has(RecordKeys.Headline) && HasText(fields);

    /// <summary>The articles of the first level that has headed ones, else of the first that has any.</summary>
    /// <remarks><b>Shape</b> Empty where that level is the outermost, whose article is the value itself; null for none.</remarks>
    private static List<JsonElement>? Nearest(
        List<JsonElement[]> level,
        int depth,
        Func<JsonFields, bool> isArticle
    )
    {
        List<JsonElement>? headless = null;
        for (; depth < MostLevels && level.Count > 0; depth++)
        {
            var found = level.FindAll(group => Array.Exists(group, e => isArticle(new(e))));
            var headed = found.FindAll(IsHeaded);
            if (headed.Count > 0)
                return Flat(headed);
            // A text without a headline may be a request that is said again above its answer.
            if (found.Count > 0)
                headless ??= Flat(found);
            level = [.. level.SelectMany(static group => group).SelectMany(Groups)];
        }

        return headless;

        List<JsonElement> Flat(List<JsonElement[]> groups) =>
            depth == 0 ? [] : [.. groups.SelectMany(static group => group)];
    }

    /// <summary>The lists and objects right below a value, each with its objects.</summary>
    private static IEnumerable<JsonElement[]> Groups(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return [Objects(value).ToArray()];
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        return value
            .EnumerateObject()
            .Where(static member => !Parts.Contains(RecordName.Of(member.Name)))
            .Select(static member =>
                member.NameEquals(Graph) ? [.. Objects(member.Value).Where(static e => IsArticle(new(e)))]
                : member.Value.ValueKind == JsonValueKind.Object ? [member.Value]
                : Objects(member.Value).ToArray()
            )
            .Where(static group => group.Length > 0);
    }

    private static IEnumerable<JsonElement> Objects(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(static element => element.ValueKind == JsonValueKind.Object)
            : [];

    private static bool IsHeaded(JsonElement[] group) =>
        Array.Exists(group, static element => new JsonFields(element).Has(RecordKeys.Headline));

    private static bool IsArticle(JsonFields fields) => HasText(fields) || IsNamed(fields);

    private static bool HasText(JsonFields fields) =>
        fields.Texts(RecordKeys.Text).Any()
        || fields.Texts(RecordKeys.Page).Any()
        || (fields.Has(RecordKeys.Title) && fields.List(RecordKeys.Comments).Any());

    private static bool IsNamed(JsonFields fields) =>
        fields.First(RecordKeys.Title) is not null
        && (fields.First(RecordKeys.Url) ?? fields.First(RecordKeys.Published)) is not null;
}
