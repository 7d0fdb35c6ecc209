using System.Globalization;

namespace SearchKhadr.Web.Building;

/// <summary>What the fields of the builder ask for, which it writes as the line one could have typed.</summary>
public sealed record BuiltQuery
{
    /// <summary>How many other words may stand between near ones unless told otherwise.</summary>
    public const int DefaultDistance = 5;

    /// <summary>Words that must all be there.</summary>
    public string? All { get; init; }

    /// <summary>Words of which any will do.</summary>
    public string? Any { get; init; }

    /// <summary>Words side by side in this order.</summary>
    public string? Exact { get; init; }

    /// <summary>Words that must not be there.</summary>
    public string? None { get; init; }

    /// <summary>Words that must stand near one another.</summary>
    public string? Near { get; init; }

    /// <summary>How many other words may stand between those.</summary>
    public int Distance { get; init; } = DefaultDistance;

    /// <summary>The part to look in: a name of <see cref="Archive.Searching.SearchableParts"/>; empty looks in all.</summary>
    public string? Where { get; init; }

    /// <summary>The first date: <c>2009</c>, <c>2009-02</c> or <c>2009-02-05</c>.</summary>
    public string? From { get; init; }

    /// <summary>The last date, in the same shapes.</summary>
    public string? To { get; init; }

    /// <summary>The line. <b>Shape</b> empty when no field says anything.</summary>
    public string Line()
    {
        string[] found = [.. Found()];
        var words = string.Join(' ', found);
        var pieces = new List<string>();
        if (found.Length > 0)
            pieces.Add(InPart(words, found.Length > 1 || words.Contains(' ', StringComparison.Ordinal)));
        pieces.AddRange(QueryLine.Words(None).Select(word => "-" + word));
        if (Dates() is { } dates)
            pieces.Add(dates);
        return string.Join(' ', pieces);
    }

    private IEnumerable<string> Found()
    {
        var all = QueryLine.Words(All);
        if (all.Count > 0)
            yield return string.Join(' ', all);
        var any = QueryLine.Words(Any);
        if (any.Count > 0)
            yield return string.Join(" OR ", any);
        if (QueryLine.Words(Exact).Count > 0)
            yield return QueryLine.Quoted(Exact!);
        if (QueryLine.Words(Near).Count > 0)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{QueryLine.Quoted(Near!)}~{Math.Clamp(Distance, 1, 100)}"
            );
    }

    private string InPart(string words, bool several) =>
        string.IsNullOrEmpty(Where) ? words
        : several ? $"{Where}:({words})"
        : $"{Where}:{words}";

    private string? Dates()
    {
        var from = From?.Trim() ?? "";
        var to = To?.Trim() ?? "";
        return (from, to) switch
        {
            ("", "") => null,
            _ when from == to => $"published:{from}",
            _ => $"published:{from}..{to}",
        };
    }
}
