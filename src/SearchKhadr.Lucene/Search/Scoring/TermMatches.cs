using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Lists where a term stands in a document.</summary>
internal static class TermMatches
{
    /// <summary>Adds every occurrence in the document that the postings stand on; none where positions are not kept.</summary>
    public static void AddAll(PostingsEnum postings, string field, Query query, List<MatchHit> hits)
    {
        for (var left = postings.Freq; left > 0; left--)
        {
            var position = postings.NextPosition();
            if (position < 0)
                return;
            hits.Add(
                new MatchHit(field, position, position, postings.StartOffset, postings.EndOffset, query)
            );
        }
    }
}
