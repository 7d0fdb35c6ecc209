using System.Globalization;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>
/// Finds dates that pass for the publication's, or for anything's, and are the moment of the last change: programs that
/// know of one moment only write it wherever a date is asked for.
/// </summary>
internal static class ChangeStamps
{
    /// <summary>The clues, those that repeat the moment of a change told as such where another publication is told before it.</summary>
    public static List<DateClue> Agree(List<DateClue> clues)
    {
        var changes = clues
            .Where(static clue => clue.IsModified)
            .Select(Moment)
            .OfType<DateTime>()
            .ToHashSet();
        if (changes.Count == 0)
            return clues;
        var first = clues
            .Where(clue => clue.TellsPublication && !IsChange(clue))
            .Min(static clue => clue.Reading.Value);
        return first is null ? clues : clues.ConvertAll(Told);

        bool IsChange(DateClue clue) => Moment(clue) is { } moment && changes.Contains(moment);

        DateClue Told(DateClue clue) =>
            clue.Kind <= ClueKind.NamedFar
            && string.CompareOrdinal(clue.Reading.Value, first) > 0
            && IsChange(clue)
                ? clue with
                {
                    Kind = clue.Block < 0 ? ClueKind.MetaModified : ClueKind.MarkedModified,
                }
                : clue;
    }

    /// <summary>To the minute, in UTC where the zone is told; null where no time of day is.</summary>
    private static DateTime? Moment(DateClue clue) =>
        clue.Reading is { TimeOfDay: not null, Value.Length: 10 } reading
        && DateTime.TryParse(
            reading.Iso,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc)
            : null;
}
