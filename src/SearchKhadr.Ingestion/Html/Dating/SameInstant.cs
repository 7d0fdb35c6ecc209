using System.Globalization;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>
/// Finds a time in UTC and a time on the page's own clock that are one instant on two days: the page's own day is the one
/// that its readers saw.
/// </summary>
internal static class SameInstant
{
    private const int Hour = 60;

    /// <summary>How far behind UTC the last zone is. <b>Units</b> hours.</summary>
    private const int FarthestWest = -12;

    /// <summary>How far before UTC the first zone is. <b>Units</b> hours.</summary>
    private const int FarthestEast = 14;

    /// <summary>
    /// Zones that are no whole hours from UTC: Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, Central Australia and
    /// their like, summer times among them. <b>Units</b> minutes. <b>Source</b> the tz database (iana.org/time-zones).
    /// </summary>
    private static readonly HashSet<int> PartHours =
    [
        -570,
        -210,
        -150,
        210,
        270,
        330,
        345,
        390,
        525,
        570,
        630,
        765,
        825,
    ];

    /// <summary>The clues, those in UTC on the day of the local ones that say the same.</summary>
    public static List<DateClue> Agree(List<DateClue> clues)
    {
        List<(DateTime At, string Day)> local =
        [
            .. clues.Where(IsLocal).Select(static clue => (At(clue), clue.Reading.Value)),
        ];
        return local.Count == 0 ? clues : clues.ConvertAll(Told);

        DateClue Told(DateClue clue)
        {
            if (!clue.IsUtc || clue.Reading.Value.Length != 10)
                return clue;
            var at = At(clue);
            var same = local.Find(own =>
                own.Day != clue.Reading.Value && IsOfZone((int)(own.At - at).TotalMinutes)
            );
            return same.Day is null ? clue : clue with { Reading = clue.Reading with { Value = same.Day } };
        }
    }

    /// <summary>Whether the clocks of a zone are as far from UTC.</summary>
    private static bool IsOfZone(int minutes) =>
        minutes % Hour == 0
            ? minutes is >= FarthestWest * Hour and <= FarthestEast * Hour
            : PartHours.Contains(minutes);

    private static bool IsLocal(DateClue clue) =>
        clue is { IsUtc: false, Block: >= 0, Reading: { TimeOfDay: not null, Value.Length: 10 } }
        && (
            clue.IsShown
            || clue.Kind is ClueKind.TimeNear or ClueKind.MarkedPublished or ClueKind.MarkedModified
        );

    /// <summary>Day and time as written, to the minute; what the zone is does not count.</summary>
    private static DateTime At(DateClue clue) =>
        DateTime.ParseExact(
            $"{clue.Reading.Value} {clue.Reading.TimeOfDay!.AsSpan(0, 5)}",
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture
        );
}
