using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Puts threads under pages that have none, laid out as the many engines lay them out.</summary>
/// <remarks>
/// One page in ten that may be learnt from has comments. What readers wrote there is put under other pages, between
/// lines of names, times and buttons in the order and the words of some engine, in whatever language: what is to be
/// learnt is how threads are made, not what they are about.
/// </remarks>
internal sealed class MadeThreads
{
    private const double Share = 0.4;
    private const int MostComments = 200;
    private const int MostTries = 600;

    /// <summary>Lines of a comment: N name, T time, X text, B buttons one a line, R buttons in a row, V votes, I a number.</summary>
    private static readonly string[] Layouts =
    [
        "N S|T|X|b",
        "N|T|X|R",
        "N|T|X|B",
        "N • T|X|B",
        "N T|X|R",
        "I. N S|X|T",
        "X|P N, T",
        "X|P N | T",
        "P N|T|X|b",
        "N|X|V|B",
        "N|V|X|R|T",
        "T|N|X|b",
        "H|N (I) T|X|b|b",
        "H|P N|T|X",
        "N S|X",
        "N S:|X|b",
        "N (I)|T|X|V R",
        "#I|N|J T|M: I|X|b|b",
        "L|N|T|X|R",
        "N, T|X",
        "T - N|X|V",
        "N: X",
        "I|N|T|X|V|b|b",
        "N @ O|T|X|R",
        "N|X",
        "N|X|T",
        "N T|X",
        "I|N T|X",
        "X|P N T R",
        "X|P N, T [#]",
        "H|X|P N T R",
        "b|T|N|X",
        "X|N|T",
    ];

    private static readonly string[] Said = Words(CommentWords.Said);
    private static readonly string[] Sent = Words(CommentWords.Sent);
    private static readonly string[] By = Words(CommentWords.By);
    private static readonly string[] Buttons = Words(CommentWords.Buttons);
    private static readonly string[] Nouns = Words(CommentWords.SureNouns);
    private static readonly string[] Ago = Words(AgeWords.Behind);
    private static readonly string[] Joined = Words(CommentWords.Joined);
    private static readonly string[] Posts = Words(CommentWords.Posts);

    private static readonly string[] Times =
    [
        "MMMM d, yyyy 'at' h:mm tt",
        "dd.MM.yyyy HH:mm",
        "yyyy-MM-dd HH:mm",
        "d MMM yyyy",
        "MM/dd/yyyy h:mm tt",
        "dddd, MMMM d, yyyy",
        "dd/MM/yyyy 'à' HH'h'mm",
        "MMM d, yyyy",
        "ddd MMM dd, yyyy h:mm tt",
    ];

    private readonly Random _random;
    private readonly List<LinePage> _spoken;
    private readonly List<string> _names;

    public MadeThreads(int seed, IReadOnlyList<LinePage> spoken)
    {
        _random = new Random(seed);
        _spoken = [.. spoken];
        _names = [.. spoken.SelectMany(static p => p.Comments).Select(static c => c.Author).OfType<string>()];
    }

    /// <summary>The page with a thread; null for one that has a thread, and for most others.</summary>
    public LinePage? Under(LinePage page, DateParser dates)
    {
        var body = page.Text.Gold.ToList().LastIndexOf(LineClass.Body);
        if (page.Comments.Count > 0 || body < 0 || _random.NextDouble() >= Share || _spoken.Count == 0)
            return null;

        var at = Math.Min(page.Text.Lines.Count, body + 1 + _random.Next(8));
        var thread = Thread();
        var isApart = _random.Next(2) == 0;
        var made = new PageAsText(
            [
                .. page.Text.Lines.Take(at),
                .. thread.Select(static line => line.Text),
                .. page.Text.Lines.Skip(at),
            ],
            [
                .. page.Text.Gold.Take(at),
                .. thread.Select(static line => line.Class),
                .. page.Text.Gold.Skip(at),
            ],
            [
                .. page.Text.IsApart.Take(at),
                .. thread.Select((line, i) => isApart && (IsSaid(line) || (i > 0 && IsSaid(thread[i - 1])))),
                .. page.Text.IsApart.Skip(at),
            ]
        );
        return page.As(made, dates);

        static bool IsSaid((string Text, LineClass Class) line) => line.Class == LineClass.Comment;
    }

    private static string[] Words(string pattern) =>
        [
            .. pattern
                .Split('|')
                .Where(static word => word.All(static c => char.IsLetter(c) || c is ' ' or '\'')),
        ];

    private List<(string Text, LineClass Class)> Thread()
    {
        var comments = Comments();
        var layout = (_random.Next(2) == 0 ? Pick(Layouts) : Layout()).Split('|');
        var words = new EngineWords(
            Pick(Said) + Pick(["", "", ":", "...", " :"]),
            $"{Pick(Sent)} {Pick(By)}",
            [.. Enumerable.Range(0, 3).Select(_ => Capital(Pick(Buttons)))],
            Pick(Times),
            _random.Next(3) == 0 ? Pick(Ago) : null,
            Pick(Joined),
            Pick(Posts)
        );
        var lines = new List<(string, LineClass)>();
        if (_random.Next(4) > 0)
            lines.Add((Heading(comments.Count), LineClass.Other));
        for (var i = 0; i < comments.Count; i++)
        {
            foreach (var line in layout)
                Write(line, comments[i], i + 1, words, lines);
        }

        if (_random.Next(2) == 0)
            lines.Add(("Leave a Reply", LineClass.Other));
        return lines;
    }

    /// <summary>Some order of some of what engines write around what is said.</summary>
    private string Layout()
    {
        List<string> head =
        [
            Pick(["N", "N", "N", "I. N", "P N", "N S", "N, O", "@N", "N:"]),
            Pick(["T", "T", "I", "#I", "V", "J", "M: I", "L", "H", "(T)"]),
        ];
        if (_random.Next(2) == 0)
            head.RemoveAt(1);
        if (_random.Next(2) == 0)
            head.Add(Pick(["T", "M: I", "V", "b", "O"]));
        _random.Shuffle(CollectionsMarshal.AsSpan(head));
        var between = Pick(["|", "|", " ", " - ", ", ", " • ", "|"]);
        List<string> tail = [Pick(["b", "R", "V", "T", "B", "b|b"])];
        if (_random.Next(3) == 0)
            tail.Clear();
        var who = string.Join(between, head);
        return (_random.Next(6), tail.Count) switch
        {
            (0, _) => string.Join('|', (string[])["X", who, .. tail]),
            (1, 0) => who + Pick([" ", ": ", " - "]) + "X",
            _ => string.Join('|', (string[])[who, "X", .. tail]),
        };
    }

    private List<Comment> Comments()
    {
        var wanted = 1 + (int)(MostComments * Math.Pow(_random.NextDouble(), 4));
        var comments = new List<Comment>();
        for (var i = 0; i < MostTries && comments.Count < wanted; i++)
        {
            var page = Pick(_spoken);
            comments.AddRange(
                page.Comments.Skip(_random.Next(page.Comments.Count)).Take(wanted - comments.Count)
            );
        }

        return comments;
    }

    private string Heading(int count) =>
        _random.Next(4) switch
        {
            0 => $"{count} {Pick(Nouns)}",
            1 => $"{Capital(Pick(Nouns))} ({count})",
            2 => Capital(Pick(Nouns)),
            _ => $"{count} {Pick(Nouns)}{Pick([": ", ", ", "… ", " – "])}{Pick(Buttons)}",
        };

    private void Write(
        string layout,
        Comment comment,
        int number,
        EngineWords words,
        List<(string Text, LineClass Class)> lines
    )
    {
        var paragraphs = comment.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (layout == "X")
        {
            lines.AddRange(paragraphs.Select(static text => (text, LineClass.Comment)));
            return;
        }

        if (layout == "B")
        {
            lines.AddRange(words.Buttons.Select(static text => (text, LineClass.Other)));
            return;
        }

        var line = new StringBuilder();
        foreach (var c in layout)
        {
            line.Append(
                c switch
                {
                    'N' => comment.Author ?? (_names.Count > 0 ? Pick(_names) : "Anonymous"),
                    'O' => Pick(_names),
                    'S' => words.Said,
                    'P' => words.Sent,
                    'T' => Time(words),
                    'H' => string.Join(' ', paragraphs[0].Split(' ').Take(4)),
                    'b' => Pick(words.Buttons),
                    'R' => string.Join(" · ", words.Buttons),
                    'V' => Text(_random.Next(60)),
                    'I' => Text(number),
                    'J' => words.Joined,
                    'M' => words.Posts,
                    'L' => (comment.Author ?? "A")[..1].ToUpperInvariant(),
                    'X' => comment.Text.ReplaceLineEndings(" "),
                    _ => c.ToString(),
                }
            );
        }

        var isSaid = layout.Contains('X', StringComparison.Ordinal);
        lines.Add((line.ToString(), isSaid ? LineClass.Comment : LineClass.Other));
    }

    private string Time(EngineWords words) =>
        words.Ago is { } ago
            ? $"{_random.Next(1, 24)} {Pick(["h", "hours", "Tage", "jours", "ore", "дня", "gün"])} {ago}"
            : new DateTime(2006, 1, 1, 0, 0, 0, DateTimeKind.Utc)
                .AddMinutes(_random.Next(18 * 365 * 24 * 60))
                .ToString(words.Time, CultureInfo.InvariantCulture);

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
