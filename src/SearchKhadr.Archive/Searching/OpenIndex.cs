using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>A commit of the index, open for searching.</summary>
/// <remarks><b>Requires</b> Whoever takes a share gives it back.</remarks>
internal sealed class OpenIndex
{
    /// <summary>Takes over a reader.</summary>
    public OpenIndex(IndexReader reader)
    {
        Reader = reader;
        Searcher = new IndexSearcher(reader);
        Comments = CountComments(reader);
        Vocabulary = new Vocabulary(reader);
        Suggester = new Suggester(this);
    }

    public IndexReader Reader { get; }

    public IndexSearcher Searcher { get; }

    /// <summary>What the commit has.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Suggests what the commit has.</summary>
    public Suggester Suggester { get; }

    /// <summary>How many comments its articles have.</summary>
    public long Comments { get; }

    private static long CountComments(IndexReader reader)
    {
        long sum = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.NumericDocValues(FieldNames.CommentCount) is not { } counts)
                continue;
            var live = leaf.Reader.LiveDocs;
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if ((live is null || live.Get(doc)) && counts.AdvanceExact(doc))
                    sum += counts.LongValue;
            }
        }
        return sum;
    }
}
