using System.Text;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Suggesting;

/// <summary>Finds headlines that have the typed words, the last of which may be only begun.</summary>
internal static class HeadlineCompleter
{
    private const int MostWords = 8;
    private const int ShortestBegun = 2;
    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(15);
    private static readonly NeutralAnalyzer Neutral = new();

    /// <summary>The best headlines, each once.</summary>
    public static IReadOnlyList<Suggestion> Complete(
        OpenIndex index,
        string typed,
        int limit,
        CancellationToken cancellation
    )
    {
        if (QueryOf(index, typed) is not { } query)
            return [];
        // What is not found in time is not worth waiting for: the reader types on.
        var options = new SearchOptions { ExactTotal = false, TimeBudget = Time };
        var found = index.Searcher.Search(query, limit * 2, options, cancellation);
        return
        [
            .. found
                .Hits.Select(hit => Read(index.Reader, hit.DocId))
                .DistinctBy(headline => headline.Text, StringComparer.Ordinal)
                .Take(limit),
        ];
    }

    private static Query? QueryOf(OpenIndex index, string typed)
    {
        var words = Words.Of(Neutral, typed);
        if (words.Count == 0 || (words.Count == 1 && words[0].Term.Length < ShortestBegun))
            return null;
        var isBegun = words[^1].EndChar == typed.Length;
        QueryNode[] nodes =
        [
            .. words
                .Skip(words.Count - MostWords)
                .Select(word => Node(typed[word.StartChar..word.EndChar], isBegun && word == words[^1])),
        ];
        return QueryCompiler.Compile(
            new AllNode(nodes),
            [SearchableParts.Headline],
            SearchedDocuments.ArticlesOf(index)
        );
    }

    private static QueryNode Node(string word, bool isBegun) =>
        isBegun
            ? new PrefixNode(word, SearchableParts.Headline)
            : new WordNode(word, SearchableParts.Headline);

    private static Suggestion Read(IndexReader reader, int docId)
    {
        var stored = new StoredHeadline();
        reader.StoredFields(docId, stored);
        return new Suggestion(stored.Headline, 1) { ArticleId = stored.Id };
    }

    /// <summary>Takes the id and the headline of a document, and none of its texts.</summary>
    private sealed class StoredHeadline : StoredFieldVisitor
    {
        public string Id { get; private set; } = "";

        public string Headline { get; private set; } = "";

        public override Wish Wants(FieldInfo field)
        {
            if (Id.Length > 0 && Headline.Length > 0)
                return Wish.Stop;
            return field.Name == FieldNames.Id || IsHeadline(field) ? Wish.Take : Wish.Skip;
        }

        public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8)
        {
            var text = Encoding.UTF8.GetString(utf8);
            if (IsHeadline(field))
                Headline = text;
            else
                Id = text;
        }

        public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes)
        {
            // Neither field holds bytes.
        }

        public override void Int32(FieldInfo field, int value)
        {
            // Neither field holds numbers.
        }

        public override void Int64(FieldInfo field, long value)
        {
            // Neither field holds numbers.
        }

        public override void Single(FieldInfo field, float value)
        {
            // Neither field holds numbers.
        }

        public override void Double(FieldInfo field, double value)
        {
            // Neither field holds numbers.
        }

        private static bool IsHeadline(FieldInfo field) =>
            field.Name.StartsWith(SearchableParts.Headline, StringComparison.Ordinal)
            && field.Name != FieldNames.HeadlineMade;
    }
}
