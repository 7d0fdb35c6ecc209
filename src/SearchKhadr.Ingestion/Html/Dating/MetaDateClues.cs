using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads the dates in meta elements, whatever convention names them.</summary>
internal static partial class MetaDateClues
{
    /// <summary>Names that say what they mean only in some words; letters only, lower case.</summary>
    private static readonly FrozenSet<string> Vague = (
        "date dat time ptime gentime displaydate created creationdate dccreated dctermscreated dcdatecreated "
        + "dcdate dctermsdate contentcreatedate articledate sailthrudate dcdatex timestamp docdate data fecha datum "
        + "articlecreated articlecreatedate articlecreateat weiboarticlecreateat thedate newsdate storydate pagedate "
        + "releasedate ogreleasedate ogregdate regdate tarih"
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
                // Microdata in the text may be that of teasers: the elements it stands in tell them apart.
                var most = name is "datepublished" or "datecreated" or "datemodified" ? 1 : 3;
                foreach (var value in tags.All(name).Take(most))
                    add(value, kind, "meta " + name);
            }
        }

        // One element with all a tracker is to know of the page.
        if (tags.First(["parsely-page"])?.Value is { } json && InJson.Match(json) is { Success: true } date)
            add(date.Groups["value"].Value, ClueKind.MetaPublished, "meta parsely-page");
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
                    or "posteddate"
                    or "publishedat"
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
        || bare.Contains("fecha", StringComparison.Ordinal)
        || bare.Contains("data", StringComparison.Ordinal)
        || bare.EndsWith("firstpublished", StringComparison.Ordinal);

    [GeneratedRegex(@"""pub_date""\s*:\s*""(?<value>[^""]{8,40})""", RegexOptions.ExplicitCapture)]
    private static partial Regex InJson { get; }
}
