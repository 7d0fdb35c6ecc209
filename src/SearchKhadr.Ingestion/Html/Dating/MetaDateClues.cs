using System.Collections.Frozen;
using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads the dates in meta elements, whatever convention names them.</summary>
internal static class MetaDateClues
{
    /// <summary>Names that say what they mean only in some words; letters only, lower case.</summary>
    private static readonly FrozenSet<string> Vague = (
        "date dat time ptime gentime displaydate created creationdate dccreated dctermscreated dcdatecreated "
        + "dcdate dctermsdate contentcreatedate articledate sailthrudate dcdatex timestamp docdate data fecha datum"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modified =
        "lastmod utime revised revisiondate eomportallastupdate btmoddate lastrevised moddate"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names in which a date is no date of the page.</summary>
    private static readonly string[] Unrelated =
    [
        "expire",
        "validthrough",
        "event",
        "birth",
        "start",
        "enddate",
        "available",
        "unavailable",
        "embargo",
        "copyright",
        "video:",
        "crawl",
        "generat",
    ];

    public static void Collect(MetaTags tags, Action<string?, ClueKind, string> add)
    {
        foreach (var name in tags.Names)
        {
            if (KindOf(name) is { } kind)
            {
                foreach (var value in tags.All(name).Take(3))
                    add(value, kind, "meta " + name);
            }
        }
    }

    /// <summary>Null where a name does not speak of a date of the page.</summary>
    public static ClueKind? KindOf(string name)
    {
        if (Array.Exists(Unrelated, word => name.Contains(word, StringComparison.Ordinal)))
            return null;

        var bare = string.Concat(name.Where(char.IsAsciiLetter));
        if (Modified.Contains(bare) || bare.Contains("modif", StringComparison.Ordinal) || SaysUpdated(bare))
            return ClueKind.MetaModified;
        if (Vague.Contains(bare))
            return ClueKind.MetaVague;
        return
            bare.Contains("publi", StringComparison.Ordinal)
                && (HasTime(bare) || bare.EndsWith("published", StringComparison.Ordinal))
            || bare.Contains("pubdate", StringComparison.Ordinal)
            || bare.Contains("pubtime", StringComparison.Ordinal)
            || bare.Contains("issued", StringComparison.Ordinal)
            || bare
                is "citationdate"
                    or "citationonlinedate"
                    or "articledateoriginal"
                    or "dateposted"
                    or "postdate"
                    or "uploaddate"
            ? ClueKind.MetaPublished
            : null;
    }

    private static bool SaysUpdated(string bare) =>
        bare.Contains("updated", StringComparison.Ordinal)
        || bare.EndsWith("lastupdate", StringComparison.Ordinal);

    private static bool HasTime(string bare) =>
        bare.Contains("date", StringComparison.Ordinal)
        || bare.Contains("time", StringComparison.Ordinal)
        || bare.EndsWith("firstpublished", StringComparison.Ordinal);
}
