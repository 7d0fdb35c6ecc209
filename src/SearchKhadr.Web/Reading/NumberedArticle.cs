using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Reading;

namespace SearchKhadr.Web.Reading;

/// <summary>An article whose hits are numbered in the order in which the page shows them.</summary>
public sealed class NumberedArticle
{
    private int _count;

    /// <summary>Numbers the hits of a view.</summary>
    public NumberedArticle(ArticleView view)
    {
        View = view;
        Headline = Number(view.Headline);
        Standfirst = view.Standfirst is null ? null : Number(view.Standfirst);
        Order = BodyPart.Of(view.Article);
        var body = new NumberedRun[view.Body.Count][];
        var captions = new NumberedRun[view.Captions.Count][];
        foreach (var (index, isCaption) in Order)
        {
            if (isCaption)
                captions[index] = Number(view.Captions[index]);
            else
                body[index] = Number(view.Body[index]);
        }
        for (var i = 0; i < captions.Length; i++)
            captions[i] ??= Number(view.Captions[i]);
        Body = body;
        Captions = captions;
        var order = CommentOrder.Of(view.Article.Comments);
        var replies = order
            .Where(place => place.Parent is not null)
            .CountBy(place => place.Parent!.Value)
            .ToDictionary();
        Comments =
        [
            .. order.Select(place => new ThreadedComment(
                view.Article.Comments[place.Index],
                place.Index,
                place.Depth,
                place.Parent is { } parent ? view.Article.Comments[parent].Author ?? Texts.NoName : null,
                Number(view.Comments[place.Index])
            )
            {
                Replies = replies.GetValueOrDefault(place.Index),
            }),
        ];
    }

    /// <summary>The article as it was answered.</summary>
    public ArticleView View { get; }

    /// <summary>How many marks the page has.</summary>
    public int HitCount => _count;

    /// <summary>The headline.</summary>
    public IReadOnlyList<NumberedRun> Headline { get; }

    /// <summary>The standfirst; null where there is none.</summary>
    public IReadOnlyList<NumberedRun>? Standfirst { get; }

    /// <summary>The text's blocks, and the captions that have a place in it, in the order of reading.</summary>
    public IReadOnlyList<BodyPart> Order { get; }

    /// <summary>The blocks of the text.</summary>
    public IReadOnlyList<IReadOnlyList<NumberedRun>> Body { get; }

    /// <summary>The captions.</summary>
    public IReadOnlyList<IReadOnlyList<NumberedRun>> Captions { get; }

    /// <summary>The comments in thread order.</summary>
    public IReadOnlyList<ThreadedComment> Comments { get; }

    /// <summary>The text of a block or a caption.</summary>
    public IReadOnlyList<NumberedRun> RunsOf(BodyPart part) =>
        part.IsCaption ? Captions[part.Index] : Body[part.Index];

    private NumberedRun[] Number(MarkedText text) =>
        [.. text.Runs.Select(run => new NumberedRun(run.Text, run.IsHit ? ++_count : null, run.Term))];
}
