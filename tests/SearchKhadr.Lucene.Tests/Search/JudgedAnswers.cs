using System.Text;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Holds answers of ours against those of Lucene for Java.</summary>
internal static class JudgedAnswers
{
    /// <summary>What differs; null where nothing does.</summary>
    public static string? Difference(JudgedHits expected, TopDocs actual)
    {
        if (expected.Total != actual.Total)
            return $"total {actual.Total}, Java {expected.Total}";
        if (expected.Hits.Count != actual.Hits.Count)
            return $"{actual.Hits.Count} hits, Java {expected.Hits.Count}";
        for (var i = 0; i < expected.Hits.Count; i++)
        {
            var (java, ours) = (expected.Hits[i], actual.Hits[i]);
            var tolerance = Math.Abs(java.Score) * 1e-5f;
            if (java.DocId != ours.DocId || Math.Abs(java.Score - ours.Score) > tolerance)
                return $"hit {i} is {ours.DocId} with {ours.Score:R}, Java {java.DocId} with {java.Score:R}";
        }
        return null;
    }

    /// <summary>Whether a word is in headlines and bodies of every segment.</summary>
    public static bool IsEverywhere(IndexReader reader, string word) =>
        reader.Leaves.All(leaf => Has(leaf, "body", word) && Has(leaf, "headline", word));

    private static bool Has(LeafContext leaf, string field, string word) =>
        leaf.Reader.Terms(field)?.Open().SeekExact(Encoding.UTF8.GetBytes(word)) ?? false;
}
