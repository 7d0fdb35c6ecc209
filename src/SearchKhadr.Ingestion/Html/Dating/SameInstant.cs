using System.Globalization;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>
/// Finds a time in UTC and a time on the page's own clock that are one instant on two days: the page's own day is the one
/// that its readers saw.
/// </summary>
internal static class SameInstant
{
    /// <summary>Time zones stand whole quarters of an hour apart. <b>Units</b> minutes.</summary>
    private const int Quarter = 15;

    /// <summary>The farthest that a zone is from UTC. <b>Units</b> minutes.</summary>
    private const int Farthest = 14 * 60;

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
            var same = local.Find(own => own.Day != clue.Reading.Value && AreSame(at, own.At));
            return same.Day is null ? clue : clue with { Reading = clue.Reading with { Value = same.Day } };
        }
    }

    private static bool AreSame(DateTime utc, DateTime local)
    {
        var minutes = Math.Abs((utc - local).TotalMinutes);
        return minutes <= Farthest && minutes % Quarter < 1;
    }

    private static bool IsLocal(DateClue clue) =>
        clue is { IsUtc: false, Block: >= 0, Reading: { TimeOfDay: not null, Value.Length: 10 } }
        && clue.Kind
            is not (ClueKind.Comment or ClueKind.Elsewhere or ClueKind.Footer or ClueKind.LineInside);

    /// <summary>Day and time as written, to the minute; what the zone is does not count.</summary>
    private static DateTime At(DateClue clue) =>
        DateTime.ParseExact(
            $"{clue.Reading.Value} {clue.Reading.TimeOfDay!.AsSpan(0, 5)}",
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture
        );
}
