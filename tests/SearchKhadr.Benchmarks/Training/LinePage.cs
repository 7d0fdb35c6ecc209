using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>A page as text, its lines described and labelled.</summary>
/// <param name="Url">Its address, by which folds are parted.</param>
/// <param name="Text">The page; what its lines are part of by the gold, or by the reader of HTML where that has none.</param>
/// <param name="Comments">The comments that the reader of HTML finds.</param>
internal sealed record LinePage(string Set, string Url, PageAsText Text, IReadOnlyList<Comment> Comments)
{
    /// <summary>What a page counts whose body the reader of HTML tells.</summary>
    private const float TrustInReader = 0.5f;

    /// <summary>Whether the gold tells its body.</summary>
    public required bool IsGold { get; init; }

    /// <summary>Whether a thread was put under it that it does not have.</summary>
    public bool IsMade { get; init; }

    /// <summary>What the lines are part of that the reader of text makes of it.</summary>
    public IReadOnlyList<LineClass> Classes { get; private init; } = [];

    /// <summary>These lines, described.</summary>
    public LineFeatures? Features { get; private init; }

    /// <summary>These lines' features.</summary>
    public float[][] Rows { get; private init; } = [];

    /// <summary>How much each of these lines counts.</summary>
    public float[] Weights { get; private init; } = [];

    /// <summary>How its kind is called where scores are printed.</summary>
    public string Name => IsMade ? Set + " +" : Set;

    /// <summary>Null where nothing tells the body.</summary>
    public static LinePage? Of(GoldPage gold, DateParser dates)
    {
        var draft = Read(gold, dates);
        var known = gold.Text("body");
        var isGold = known is { Length: > 0 };
        var body = isGold ? known! : string.Join('\n', draft.Paragraphs);
        if (body.Length == 0)
            return null;

        var said = string.Join('\n', draft.Comments.Select(static comment => comment.Text));
        var text = PageAsText.Of(gold, body, said);
        return new LinePage(gold.Set, gold.Text("url") ?? gold.File, text, draft.Comments)
        {
            IsGold = isGold,
        }.Described(dates);
    }

    /// <summary>A page that is made of this one, its lines described.</summary>
    public LinePage As(PageAsText made, DateParser dates) =>
        new LinePage(Set, Url, made, []) { IsGold = IsGold, IsMade = true }.Described(dates);

    /// <summary>The page with its lines described.</summary>
    private LinePage Described(DateParser dates)
    {
        var evidence = PlainTextReader.Gather(Text.Decoded(Url), dates);
        var lines = evidence.Lines;
        var features = new LineFeatures(evidence);
        var words = lines.Sum(static line => Math.Max(1, line.Words));
        var trust = IsGold ? 1 : TrustInReader;
        return this with
        {
            Classes = PageAsText.Classes(
                [.. lines.Select(static line => line.Text)],
                TextOf(LineClass.Body),
                TextOf(LineClass.Comment)
            ),
            Features = features,
            Rows = features.Rows(),
            Weights = [.. lines.Select(line => trust * Math.Max(1, line.Words) / words)],
        };
    }

    private string TextOf(LineClass label) =>
        string.Join('\n', Text.Lines.Where((_, i) => Text.Gold[i] == label));

    private static PageDraft Read(GoldPage gold, DateParser dates)
    {
        var text = PageBytes.Decode(gold.ReadBytes());
        var page = new DecodedPage(new RawPage(gold.File, default, ""), text, "utf-8", PageFormat.Html);
        var draft = new HtmlReader(dates).Read(page);
        return draft.Rejection is null ? draft : new PageDraft();
    }
}
