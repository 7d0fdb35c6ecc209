using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Reading;

/// <summary>An article as one page shows it: all of it, unless it is more than a browser shows at once.</summary>
/// <remarks>
/// <b>Guarantees</b> Every block of the text, comment and hit is on the page of some address that a link on this one, or on one of
/// those that follow, leads to.
/// </remarks>
public sealed class ShownArticle
{
    private readonly List<HitStretch> _elsewhere = [];
    private readonly int[] _hits;
    private readonly ILookup<BodyPart, BodyPiece> _pieces;

    /// <summary>Chooses what an address shows of an article.</summary>
    public ShownArticle(NumberedArticle article, ArticleAddress address)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(address);
        Article = article;
        var pieces = PiecesOf(article);
        var bodyParts = Parting.Of(pieces, piece => Parting.Weight(piece.Runs), int.MaxValue);
        var comments = Kept(article.Comments, address);
        var threads = Parting.Of(comments, Parting.Weight, Parting.MostComments);

        var part = PartOf(pieces, bodyParts, address);
        var thread = ThreadOf(comments, threads, address);
        Address = At(address with { Part = part, Hit = null }, thread);
        Body = pieces[bodyParts[part - 1]];
        _pieces = Body.ToLookup(piece => piece.Part);
        Groups = BodyGroup.Of(article.View.Article, Body.Select(piece => piece.Part).Distinct());
        Comments = comments[threads[thread]];
        CommentCount = comments.Count(comment => comment.Piece == 1);
        FirstComment = comments.Take(threads[thread].Start.Value + 1).Count(comment => comment.Piece == 1);
        LastComment = FirstComment + Comments.Skip(1).Count(comment => comment.Piece == 1);
        if (bodyParts.Count > 1)
            BodyPlace = new PartPlace(part, bodyParts.Count, n => OfPart(n - 1).Href + "#text");
        if (threads.Count > 1)
            CommentPlace = new PartPlace(
                thread + 1,
                threads.Count,
                n => At(Address, n - 1).Href + "#comments"
            );

        for (var i = 0; i < bodyParts.Count; i++)
            if (i != part - 1)
                AddElsewhere(pieces[bodyParts[i]].Select(piece => piece.Runs), OfPart(i));
        for (var i = 0; i < threads.Count; i++)
            if (i != thread)
                AddElsewhere(comments[threads[i]].Select(comment => comment.Runs), At(Address, i));
        _hits = [.. HitsOf(article, comments)];

        ArticleAddress OfPart(int i) => Address with { Part = i + 1 };

        // The thread begins where an address says nothing.
        ArticleAddress At(ArticleAddress of, int thread)
        {
            var first = thread == 0 ? null : comments[threads[thread].Start.Value];
            return of with { Comment = first?.Index, Piece = first?.Piece ?? 1 };
        }
    }

    /// <summary>The whole article.</summary>
    public NumberedArticle Article { get; }

    /// <summary>Where the page is: what was asked, as far as there is such a part.</summary>
    public ArticleAddress Address { get; }

    /// <summary>What is shown of the text, in the order of reading.</summary>
    public IReadOnlyList<BodyPiece> Body { get; }

    /// <summary>What is shown of the text as a reader sees it: paragraphs, quotes, lists, tables, captions.</summary>
    public IReadOnlyList<BodyGroup> Groups { get; }

    /// <summary>Which part of the text is shown; null where it is the whole.</summary>
    public PartPlace? BodyPlace { get; }

    /// <summary>The comments that are shown, in thread order; of one that is too long a piece.</summary>
    public IReadOnlyList<ThreadedComment> Comments { get; }

    /// <summary>How many comments are shown by this page and the other parts of the thread together.</summary>
    public int CommentCount { get; }

    /// <summary>Which of them is the first on this page, counted from 1.</summary>
    public int FirstComment { get; }

    /// <summary>Which of them is the last on this page.</summary>
    public int LastComment { get; }

    /// <summary>Which part of the thread is shown; null where it is the whole.</summary>
    public PartPlace? CommentPlace { get; }

    /// <summary>The first hit that can be gone to; null where there is none.</summary>
    public int? FirstHit => _hits.Length == 0 ? null : _hits[0];

    /// <summary>The last hit that can be gone to; null where there is none.</summary>
    public int? LastHit => _hits.Length == 0 ? null : _hits[^1];

    /// <summary>
    /// The hits that are on other pages, for the script: <c>21-415:comment=200</c>, several with spaces; null where there
    /// are none.
    /// </summary>
    public string? HitsElsewhere =>
        _elsewhere.Count == 0
            ? null
            : string.Join(' ', _elsewhere.OrderBy(stretch => stretch.First).Select(Word));

    /// <summary>The pieces that are shown of a block or a caption.</summary>
    public IEnumerable<BodyPiece> PiecesOf(BodyPart part) => _pieces[part];

    /// <summary>The address of a hit, on this page or on another.</summary>
    public string HrefOfHit(int number)
    {
        var address = Address;
        foreach (var stretch in _elsewhere)
            if (stretch.First <= number && number <= stretch.Last)
                address = stretch.Address;
        return string.Create(CultureInfo.InvariantCulture, $"{address.Href}#hit-{number}");
    }

    /// <summary>The hit before one; null before the first.</summary>
    public int? HitBefore(int number)
    {
        var at = Array.BinarySearch(_hits, number);
        return at > 0 ? _hits[at - 1] : null;
    }

    /// <summary>The hit after one; null after the last.</summary>
    public int? HitAfter(int number)
    {
        var at = Array.BinarySearch(_hits, number);
        return at >= 0 && at < _hits.Length - 1 ? _hits[at + 1] : null;
    }

    // What leads there is one name and its number: of a piece of a comment the first hit in it.
    private string Word(HitStretch stretch)
    {
        var (first, last, address) = (stretch.First, stretch.Last, stretch.Address);
        var (name, value) =
            address.Part != Address.Part ? (ArticleAddress.PartName, address.Part)
            : address.Piece > 1 ? (ArticleAddress.HitName, first)
            : (ArticleAddress.CommentName, address.Comment ?? 0);
        return string.Create(CultureInfo.InvariantCulture, $"{first}-{last}:{name}={value}");
    }

    private void AddElsewhere(IEnumerable<IReadOnlyList<NumberedRun>> texts, ArticleAddress address)
    {
        var numbers = NumbersOf(texts).ToList();
        if (numbers.Count > 0)
            _elsewhere.Add(new HitStretch(numbers[0], numbers[^1], address));
    }

    private static BodyPiece[] PiecesOf(NumberedArticle article) =>
        [
            .. article.Order.SelectMany(part =>
            {
                var pieces = LongText.Pieces(article.RunsOf(part));
                return pieces.Select(piece => new BodyPiece(part, pieces.Count == 1, piece));
            }),
        ];

    private static ThreadedComment[] Kept(IReadOnlyList<ThreadedComment> comments, ArticleAddress address) =>
        [
            .. comments
                .Where(comment =>
                    (!address.OnlyHits || comment.HasHits)
                    && CommentSearch.Finds(address.Find, comment.Comment)
                )
                .SelectMany(Parting.Pieces),
        ];

    private static int PartOf(BodyPiece[] pieces, IReadOnlyList<Range> parts, ArticleAddress address)
    {
        if (address.Hit is { } hit)
            for (var i = 0; i < parts.Count; i++)
                if (NumbersOf(pieces[parts[i]].Select(piece => piece.Runs)).Contains(hit))
                    return i + 1;
        return Math.Clamp(address.Part, 1, parts.Count);
    }

    private static int ThreadOf(
        ThreadedComment[] comments,
        IReadOnlyList<Range> threads,
        ArticleAddress address
    )
    {
        var position = address.Hit is { } hit
            ? Array.FindIndex(comments, comment => comment.Runs.Any(run => run.Number == hit))
            : -1;
        if (position < 0 && address.Comment is { } wanted)
            position = Array.FindLastIndex(
                comments,
                comment => comment.Index == wanted && comment.Piece <= Math.Max(1, address.Piece)
            );
        for (var i = 0; i < threads.Count; i++)
            if (position < threads[i].End.Value)
                return i;
        return 0;
    }

    private static IEnumerable<int> HitsOf(NumberedArticle article, ThreadedComment[] comments)
    {
        IEnumerable<IReadOnlyList<NumberedRun>> head = [article.Headline, article.Standfirst ?? []];
        return NumbersOf(
            head.Concat(article.Order.Select(article.RunsOf))
                .Concat(article.View.Article.LooseCaptions.Select(i => article.Captions[i]))
                .Concat(comments.Select(comment => comment.Runs))
        );
    }

    private static IEnumerable<int> NumbersOf(IEnumerable<IReadOnlyList<NumberedRun>> texts) =>
        texts.SelectMany(runs => runs).Where(run => run.Number is not null).Select(run => run.Number!.Value);
}
