using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Text;

/// <summary>What the lines of a page tell about who wrote a comment and when.</summary>
/// <remarks><b>Cost</b> Patterns are matched once a line, when it is first asked for; long lines are never read.</remarks>
internal sealed class CommentSigns(IReadOnlyList<PageLine> lines, DateParser dates, bool dayFirst)
{
    /// <summary>A line with more words is what somebody says. <b>Units</b> words.</summary>
    private const int MostWords = 16;

    /// <summary>A name and a verb have hardly more. <b>Units</b> words.</summary>
    private const int MostNameWords = 5;

    /// <summary>Buttons have few words. <b>Units</b> words.</summary>
    private const int MostButtons = 8;

    private readonly Cell[] _cells = new Cell[lines.Count];

    public IReadOnlyList<PageLine> Lines => lines;

    /// <summary>The line at which a page goes on with other things than its comments; the number of lines where it ends with them.</summary>
    public int TailFrom(int from)
    {
        while (from < lines.Count && !lines[from].OpensTail)
            from++;
        return from;
    }

    /// <summary>A header on one line, or a name over a line that is only a time; that line is then taken too.</summary>
    public CommentHeader? Header(int at, out int taken)
    {
        taken = 0;
        if (lines[at].Words > MostWords || lines[at].OpensTail)
            return null;

        var text = lines[at].Text;
        var header = OneLine(at);
        var nextTime = at + 1 < lines.Count ? TimeOnly(at + 1) : null;
        if (header is null && nextTime is not null && TimeOnly(at) is null)
        {
            var name = CommentHeader.WithoutNumber(text);
            // Whatever the verb before it is.
            if (name.EndsWith(':') && lines[at].Words <= MostNameWords)
                name = CommentPhrases.CleanAuthor(name[..^1]) ?? name;
            header = CommentHeader.MayBeAuthor(name) ? new(name, null, null, "", IsCertain: true) : null;
        }

        if (header is null || header.Time is not null || nextTime is null)
            return header;
        var when = lines[at + 1].Text;
        taken = 1;
        if (IsClock(at + 2))
        {
            when += " " + lines[at + 2].Text;
            nextTime = TimeOnly(when) ?? nextTime;
            taken = 2;
        }

        return header with
        {
            Time = nextTime.Length == 0 ? null : nextTime,
            TimeText = when,
        };
    }

    /// <summary>Whether a line is only the time of the day that the line above tells.</summary>
    public bool IsClock(int at) =>
        at > 0
        && at < lines.Count
        && CommentClock.IsTimeOfDay(lines[at].Text)
        && TimeOnly(at - 1) is { Length: > 0 } day
        && !day.Contains('T', StringComparison.Ordinal);

    /// <summary>Whether a line heads a comment: it names somebody and a time, or says "Ana says:".</summary>
    public bool Heads(int at)
    {
        ref var cell = ref _cells[at];
        if (cell.Heads is { } known)
            return known;

        var heads = lines[at].Words <= MostWords && !lines[at].IsFurniture && FindHead(at);
        _cells[at].Heads = heads;
        return heads;
    }

    /// <summary>ISO time of a line that is only a date; empty for a relative time; null for any other line.</summary>
    public string? TimeOnly(int at)
    {
        ref var cell = ref _cells[at];
        if (!cell.HasTimeOnly)
            (cell.HasTimeOnly, cell.TimeOnly) = (true, TimeOnly(lines[at].Text));
        return cell.TimeOnly;
    }

    /// <summary>The dates in a line and what else it says, whatever kind of line it is; null without a date.</summary>
    public DateLine? DateIn(int at) => DateLine.TryRead(lines[at].Text, dates, dayFirst);

    /// <summary>The first day in a line about a comment, where a year may be cut short; null without one.</summary>
    public DateReading? DayIn(int at)
    {
        ref var cell = ref _cells[at];
        if (!cell.HasDay)
        {
            var order = dayFirst ? DateOrder.DayFirst : DateOrder.Unknown;
            var days = dates
                .FindAll(lines[at].Text, order, shortYears: true)
                .Where(static reading => reading.Precision == DatePrecision.Day);
            (cell.HasDay, cell.Day) = (true, days.FirstOrDefault());
        }

        return cell.Day;
    }

    /// <summary>Whether a line may tell when a comment was written.</summary>
    public bool TellsTime(int at) =>
        lines[at].Words <= MostWords && (DayIn(at) is not null || CommentHeader.HasTime(lines[at].Text));

    /// <summary>Whether a line is a row of the buttons that stand under comments.</summary>
    public bool IsButtons(int at)
    {
        ref var cell = ref _cells[at];
        return cell.Buttons ??= lines[at].Words <= MostButtons && CommentPhrases.IsButtonRow(lines[at].Text);
    }

    /// <summary>The letters of a line that lines of a template share: see <see cref="CommentClock.LettersOf"/>.</summary>
    public string Letters(int at)
    {
        ref var cell = ref _cells[at];
        return cell.Letters ??= CommentClock.LettersOf(lines[at].Text);
    }

    /// <summary>A line that opens with its author and goes on with what is said.</summary>
    public CommentHeader? Lead(string text) => CommentHeader.TryReadLead(text, dates, dayFirst);

    /// <summary>A line of its own over a comment, its next line not looked at.</summary>
    public CommentHeader? OneLine(int at)
    {
        ref var cell = ref _cells[at];
        if (!cell.HasHeader)
            (cell.HasHeader, cell.Header) = (true, CommentHeader.TryRead(lines[at].Text, dates, dayFirst));
        return cell.Header;
    }

    private bool FindHead(int at)
    {
        if (Header(at, out var taken) is not { } header || CommentHeader.IsStatement(header.Author))
            return false;
        var text = lines[at].Text;
        return (taken > 0 && header.Author.Length > 0)
            || (header.Author.Length > 0 && (header.Time is not null || CommentHeader.HasTime(text)))
            || text.EndsWith(':')
            || text.EndsWith("...", StringComparison.Ordinal);
    }

    private string? TimeOnly(string text)
    {
        var line = DateLine.TryRead(text, dates, dayFirst);
        return line is { Rest.Length: <= 3, Readings: [var reading, ..] } ? reading.Iso
            : CommentHeader.IsRelativeTime(text) ? ""
            : null;
    }

    private struct Cell
    {
        public bool HasHeader;
        public CommentHeader? Header;
        public bool HasTimeOnly;
        public string? TimeOnly;
        public bool? Heads;
        public bool? Buttons;
        public string? Letters;
        public bool HasDay;
        public DateReading? Day;
    }
}
