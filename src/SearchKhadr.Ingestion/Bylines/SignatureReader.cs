using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Bylines;

/// <summary>Reads who signs in a text that is known or likely to be a signature.</summary>
/// <param name="dates">Reads the date that stands before a name.</param>
/// <param name="site">The outlet's name, which is no author where a person is named beside it.</param>
internal sealed class SignatureReader(DateParser dates, string? site)
{
    /// <summary>The people in a text; where none is named, the editors, agency or body that signs.</summary>
    public BylineReading Read(string text)
    {
        var reading = BylineParser.Read(text);
        var people = reading.People.Where(name => reading.People.Count == 1 || !IsSite(name)).ToList();
        return people.Count > 0 ? reading with { People = people }
            : BylineParser.ReadBody(text) is { } body ? new BylineReading([body], reading.Outlet)
            : BylineReading.Nobody;
    }

    /// <summary>The line without a date in front: "November 2nd, 2010 by Ana Ruiz".</summary>
    public string BehindDate(string line) =>
        DateIn(line) is { } date
        && line[date.EndChar..].Trim(' ', '-', '–', '—', '|', '/', ',', '·', ':') is { Length: > 2 } rest
        && (date.StartChar < 12 || (!BylineParser.HasPrefix(line) && BylineParser.HasPrefix(rest)))
            ? rest
            : line;

    /// <summary>Where a date stands, whichever of its numbers is the day.</summary>
    private DateReading? DateIn(string line) => dates.Find(line) ?? dates.Find(line, dayFirst: true);

    private bool IsSite(string name) => site is not null && NameKey.Of(site) == NameKey.Of(name);
}
