using System.Globalization;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Describes the lines above the body of a whole page, of which most are menus and one is the headline.</summary>
internal sealed class HeadlineItems
{
    /// <summary>A longer line is no headline. <b>Units</b> words.</summary>
    private const int MostWords = 40;

    /// <summary>Who and when stand this near to a headline. <b>Units</b> lines.</summary>
    private const int Near = 6;

    /// <summary>Lines without a longer one among them are a menu. <b>Units</b> words.</summary>
    private const int MenuWords = 4;

    /// <summary>Names of people and outlets have no more. <b>Units</b> words.</summary>
    private const int NameWords = 4;

    private readonly IReadOnlyList<PageLine> _lines;
    private readonly int _bodyAt;
    private readonly IReadOnlySet<string> _vocabulary;
    private readonly LineShapes _shapes;
    private readonly string? _title;

    private HeadlineItems(IReadOnlyList<PageLine> lines, int bodyAt, int end)
    {
        (_lines, _bodyAt) = (lines, bodyAt);
        _vocabulary = Similarity.Vocabulary(
            lines.Skip(bodyAt).Take(end - bodyAt).Select(static line => line.Text)
        );
        _shapes = new LineShapes(lines);
        _title = lines
            .Select(static line => line.Comments?.Title)
            .FirstOrDefault(static title => title is not null);
    }

    /// <summary>The lines that may be it, from the top.</summary>
    /// <param name="lines">The page.</param>
    /// <param name="bodyAt">The body's first line.</param>
    /// <param name="end">The line behind its last.</param>
    /// <param name="excluded">Lines that are something else.</param>
    public static IReadOnlyList<HeadlineItem> Of(
        IReadOnlyList<PageLine> lines,
        int bodyAt,
        int end,
        IReadOnlySet<int> excluded
    )
    {
        var page = new HeadlineItems(lines, bodyAt, end);
        int[] candidates =
        [
            .. Enumerable.Range(0, bodyAt).Where(at => !excluded.Contains(at) && MayBe(lines[at])),
        ];
        var shared = Array.ConvertAll(
            candidates,
            at => Similarity.Overlap(lines[at].Text, page._vocabulary) * Math.Min(8, lines[at].Words)
        );
        var most = shared.DefaultIfEmpty().Max();
        return
        [
            .. candidates.Select(
                (at, i) =>
                    new HeadlineItem(
                        at,
                        shared[i] > 0,
                        page.Features(at, candidates.Length - 1 - i, shared[i] >= most)
                    )
            ),
        ];
    }

    private static bool MayBe(PageLine line) =>
        (line.IsWords || line.Kind == LineKind.Caption)
        && line.Words is > 0 and <= MostWords
        && line.Text.Any(char.IsLetter)
        && !HeadlineChooser.IsTimedByline(line.Text);

    private Dictionary<string, double> Features(int at, int below, bool sharesMost)
    {
        var line = _lines[at];
        var text = line.Text;
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        Add("words " + Bucket(line.Words, 1, 2, 3, 5, 8, 12, 16, 22));
        Add("below " + Bucket(below, 0, 1, 2, 4, 8, 16, 32));
        Add("far " + Bucket(_bodyAt - at, 1, 2, 3, 5, 8, 16, 32));
        Add("shares " + Bucket((int)Math.Ceiling(Similarity.Overlap(text, _vocabulary) * 8), 0, 1, 3, 5, 7));
        Is("shares most", sharesMost);
        Add("times " + Bucket(_shapes.Same(at), 0, 1, 2, 3));
        Add("framed " + Bucket(_shapes.Framed(at), 1, 2, 4));
        Add("kind " + line.Kind);
        Add("ends " + Ending(text));
        Is("blank above", line.Line.IsAfterBlank);
        Is("blank below", at + 1 >= _lines.Count || _lines[at + 1].Line.IsAfterBlank);
        Add("next " + Neighbour(at + 1));
        Add("last " + Neighbour(at - 1));
        Is("mark above", Marks(at - Near, at));
        Is("mark below", Marks(at + 1, Math.Min(_bodyAt, at + 1 + Near)));
        var voice = LineVoice.Of(text);
        Is("we", voice.Ours > 0);
        Is("you", voice.Yours > 0);
        Is("notice", TextMeasures.Of(text).FurnitureWords > 0);
        Is("listed", line.Line.Bullet);
        Is("first", at == 0);
        Is(
            "crumb",
            text.AsSpan().IndexOfAny('|', '›', '»') >= 0 || text.Contains(" > ", StringComparison.Ordinal)
        );
        Is("person", line.Words <= NameWords && PersonNames.LooksLikeName(text));
        Is("outlet", line.Words <= NameWords && MediaWords.LooksLikeOutlet(text));
        Is("section", SectionNames.Contains(text));
        Is("repeated", IsWithinAnother(at));
        Is("titled", _title is not null && Similarity.IsNearDuplicate(_title, text));
        Add("menu " + Bucket(MenuAround(at), 0, 2, 5, 10));
        return features;

        void Add(string name) => features[name] = 1;

        void Is(string name, bool so)
        {
            if (so)
                features[name] = 1;
        }
    }

    private string Neighbour(int at) =>
        at < 0 || at >= _lines.Count ? "none"
        : _lines[at].IsMark ? "mark"
        : _lines[at].Kind == LineKind.Label && _lines[at].Words <= MenuWords ? "short"
        : _lines[at].Kind.ToString();

    private bool Marks(int first, int end)
    {
        for (var i = Math.Max(0, first); i < end; i++)
        {
            if (_lines[i].IsMark)
                return true;
        }

        return false;
    }

    /// <summary>Paths of headings and lists of links say the headline once more, with something before it or after.</summary>
    private bool IsWithinAnother(int at)
    {
        var text = _lines[at].Text;
        return _lines[at].Words >= NameWords
            && _lines.Any(other =>
                other.Text.Length > text.Length
                && other.Text.Contains(text, StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>How many short lines stand in a row above a line.</summary>
    private int MenuAround(int at)
    {
        var from = at;
        while (from > 0 && _lines[from - 1].Words <= MenuWords)
            from--;
        return at - from;
    }

    private static string Ending(string text) =>
        text[^1] switch
        {
            '.' => "stop",
            '?' or '!' => "question",
            ':' or ',' or ';' or '…' => "open",
            var c when char.IsLetterOrDigit(c) => "letter",
            _ => "other",
        };

    /// <summary>The first of the limits that a number does not pass.</summary>
    private static string Bucket(int value, params ReadOnlySpan<int> limits)
    {
        foreach (var limit in limits)
        {
            if (value <= limit)
                return limit.ToString(CultureInfo.InvariantCulture);
        }

        return "more";
    }
}
