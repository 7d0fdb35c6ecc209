using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Suggesting;

/// <summary>Suggests over one commit of the index.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Cost</b> The first answer reads all names.</remarks>
internal sealed class Suggester(OpenIndex index)
{
    /// <summary>The most suggestions of a kind.</summary>
    public const int MostOfAKind = 20;

    // Nobody types so much before looking at what is suggested.
    private const int MostChars = 200;

    private const int SpellingsOfAQuery = 5;

    private readonly Respeller _respeller = new(index);
    private readonly Lazy<(NameCompleter Outlets, NameCompleter People)> _names = new(() => Names(index));

    /// <summary>Suggestions of each kind; none where nothing was typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="limit">How many of a kind at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public SuggestResponse Suggest(string typed, int limit, CancellationToken cancellation)
    {
        var none = new SuggestResponse { Typed = typed, Commit = ((DirectoryReader)index.Reader).Generation };
        // What nobody can see would only come back in a suggestion.
        typed = string.Concat(typed.Select(c => char.IsControl(c) ? ' ' : c));
        var words = typed.Length <= MostChars ? TypedWord.Of(typed) : [];
        if (words.Count == 0)
            return none;
        limit = Math.Clamp(limit, 1, MostOfAKind);
        var (outlets, people) = _names.Value;
        return none with
        {
            Outlets = outlets.Complete(words, limit),
            People = people.Complete(words, limit),
            Headlines = HeadlineCompleter.Complete(index, typed, limit, cancellation),
            Spellings = _respeller.Respell(typed, isSent: false, limit, cancellation),
        };
    }

    /// <summary>Spellings of what a request looks for that have hits under all else that it asks.</summary>
    public IReadOnlyList<Spelling> Spellings(SearchRequest request, CancellationToken cancellation) =>
        request.Query.Length > MostChars
            ? []
            :
            [
                .. _respeller
                    .Respell(request.Query, isSent: true, SpellingsOfAQuery, cancellation)
                    .Select(other => new Spelling(other.Text, Hits(request, other.Text, cancellation)))
                    .Where(other => other.Total > 0),
            ];

    private int Hits(SearchRequest request, string query, CancellationToken cancellation) =>
        index.Searcher.Count(SearchPlan.Of(request with { Query = query }, index).Whole, cancellation);

    private static (NameCompleter Outlets, NameCompleter People) Names(OpenIndex index)
    {
        var articles = new DocSetCollector(index.Reader);
        index.Searcher.Search(new FieldExistsQuery(FieldNames.CommentCount), articles);
        return (
            NameCompleter.Of(index.Reader, articles.DocSet, FieldNames.Outlet),
            NameCompleter.Of(index.Reader, articles.DocSet, FieldNames.Byline)
        );
    }
}
