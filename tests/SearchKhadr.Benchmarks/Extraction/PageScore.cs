using System.Globalization;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>How one page came out against its gold; null where the gold does not say.</summary>
internal sealed record PageScore(GoldPage Page, PageDraft Draft, double CpuMs)
{
    private static readonly string[] Joins = [" and ", " und ", " et ", " y ", " mit ", " with "];

    /// <summary>Orders in which templates show who, when and what.</summary>
    private static readonly Func<Comment, string>[] Layouts =
    [
        static c => $"{c.Author}\n{c.TimeText}\n{c.Text}",
        static c => $"{c.TimeText}\n{c.Author}\n{c.Text}",
        static c => $"{c.Text}\n{c.Author}\n{c.TimeText}",
        static c => $"{c.Text}\n{c.TimeText}\n{c.Author}",
        static c => $"{c.Author}\n{c.Text}\n{c.TimeText}",
        static c => $"{c.TimeText}\n{c.Text}\n{c.Author}",
    ];

    public Outcome? Body { get; } = Against(Page.Text("body"), string.Join('\n', Draft.Paragraphs));

    /// <summary>
    /// The gold is the text of the page's thread as it stands, names and times with it. A comment of ours is a record whose
    /// fields have no order, so all are laid out in each order that a template may have, and the page's best one counts.
    /// </summary>
    public Outcome? Comments { get; } =
        GoldComments(Page) is { } gold
            ? Layouts
                .Select(layout => Shingles.Compare(gold, string.Join('\n', Draft.Comments.Select(layout))))
                .MaxBy(static outcome => outcome.F1)
            : null;

    /// <summary>The same with runs of words that end with a line or a field: who, when and what in any order.</summary>
    public Outcome? CommentLines { get; } =
        GoldComments(Page) is { } gold
            ? Shingles.Compare(
                gold.Split('\n'),
                Draft.Comments.SelectMany(c => (c.Author + "\n" + c.TimeText + "\n" + c.Text).Split('\n'))
            )
            : null;

    /// <summary>The share of the comments' runs of words, but for those the article says too, that came out as body.</summary>
    public double? Leak { get; } =
        GoldComments(Page) is { } gold
            ? Shingles.Contained(gold, string.Join('\n', Draft.Paragraphs), Page.Text("body") ?? "")
            : null;

    /// <summary>Characters given as comments where the gold has none.</summary>
    public int StrayComments { get; } =
        GoldComments(Page) is null ? Draft.Comments.Sum(static comment => comment.Text.Length) : 0;

    public bool? Date { get; } =
        Page.Text("date") is { Length: > 0 } gold ? PublishedOf(Draft) == Day(gold) : null;

    public bool GivesDate { get; } = PublishedOf(Draft) is not null;

    public bool? Author { get; } =
        Page.Text("author") is { Length: > 0 } gold ? SameAuthors(gold, Draft.Byline) : null;

    public bool? Headline { get; } =
        (Page.Text("headline") ?? Page.Text("title")) is { Length: > 0 } gold
            ? Same(gold, Draft.Headline ?? "") || HeadlineLine(gold, Draft.Headline ?? "")
            : null;

    /// <summary>Snippets that must be in the body and snippets that must not.</summary>
    public (int Right, int All) Snippets { get; } = CountSnippets(Page, Draft);

    public static string? PublishedOf(PageDraft draft) =>
        draft
            .Dates.Where(date => !date.IsUpdated)
            .OrderBy(date => date.Source)
            .ThenByDescending(date => date.Precision)
            .Concat(draft.Dates.Where(date => date.IsUpdated))
            .FirstOrDefault()
            ?.Value;

    /// <summary>Two golds put the day before the month ("2022-29-11"), as no other reading of them is a day.</summary>
    private static string Day(string gold) =>
        DateOnly.TryParseExact(
            gold,
            "yyyy-dd-MM",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && day.Day > 12
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : gold;

    private static string? GoldComments(GoldPage page) =>
        page.Text("comments_text") is { } gold && !string.IsNullOrWhiteSpace(gold) ? gold : null;

    private static Outcome? Against(string? gold, string found) =>
        string.IsNullOrWhiteSpace(gold) ? null : Shingles.Compare(gold, found);

    /// <summary>Some gold holds the standfirst on lines under the headline.</summary>
    private static bool HeadlineLine(string gold, string found) =>
        gold.Contains('\n', StringComparison.Ordinal)
        && Same(gold[..gold.IndexOf('\n', StringComparison.Ordinal)], found);

    /// <summary>The same people in the same order, however the gold joins their names.</summary>
    public static bool SameAuthors(string gold, IReadOnlyList<string> people) =>
        Same(gold, string.Join(", ", people))
        || (
            people.Count > 1
            && Joins.Any(join =>
                Same(gold, string.Join(join, people))
                || Same(gold, string.Join(", ", people.SkipLast(1)) + join + people[^1])
            )
        );

    private static bool Same(string gold, string found) =>
        string.Join(' ', Shingles.Words(gold))
            .Equals(string.Join(' ', Shingles.Words(found)), StringComparison.OrdinalIgnoreCase);

    private static (int Right, int All) CountSnippets(GoldPage page, PageDraft draft)
    {
        var body = Join(string.Join('\n', draft.Paragraphs));
        var with = page.List("with");
        var without = page.List("without");
        var right =
            with.Count(snippet => body.Contains(Join(snippet), StringComparison.Ordinal))
            + without.Count(snippet => !body.Contains(Join(snippet), StringComparison.Ordinal));
        return (right, with.Count + without.Count);
    }

    private static string Join(string text) => string.Join(' ', Shingles.Words(text));
}
