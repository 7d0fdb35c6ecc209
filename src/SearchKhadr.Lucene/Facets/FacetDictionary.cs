using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Facets;

/// <summary>All values of a column of an open index as texts, and where those of each segment stand among them.</summary>
/// <remarks>
/// Made once for an open index, and only for columns of few values: counting then touches no text.
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> The idea of Lucene 8 <c>OrdinalMap</c>.
/// </remarks>
internal sealed class FacetDictionary
{
    /// <summary>Beyond so many values in all segments texts are made as they are counted.</summary>
    private const int MaxValues = 1 << 14;

    private static readonly ConditionalWeakTable<
        IndexReader,
        ConcurrentDictionary<string, FacetDictionary?>
    > Known = [];

    private FacetDictionary(string[] values, int[][] places)
    {
        Values = values;
        Places = places;
    }

    /// <summary>The values. <b>Shape</b> In ordinal order.</summary>
    public string[] Values { get; }

    /// <summary>By segment: for each of its own values, its place among all.</summary>
    public int[][] Places { get; }

    /// <summary>The dictionary of a column; null where it has too many values.</summary>
    public static FacetDictionary? Of(IndexReader reader, string field) =>
        Known
            .GetValue(reader, static _ => new(StringComparer.Ordinal))
            .GetOrAdd(field, static (name, index) => Make(index, name), reader);

    private static FacetDictionary? Make(IndexReader reader, string field)
    {
        var byLeaf = new string[reader.Leaves.Count][];
        var left = MaxValues;
        for (var i = 0; i < byLeaf.Length; i++)
        {
            var leaf = reader.Leaves[i].Reader;
            var count =
                leaf.SortedSetDocValues(field)?.ValueCount ?? leaf.SortedDocValues(field)?.ValueCount ?? 0;
            if (count > left)
                return null;
            left -= (int)count;
            byLeaf[i] = Texts(leaf, field, (int)count);
        }
        string[] values =
        [
            .. byLeaf
                .SelectMany(texts => texts)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return new FacetDictionary(values, Array.ConvertAll(byLeaf, texts => PlacesOf(texts, values)));
    }

    private static int[] PlacesOf(string[] texts, string[] values) =>
        Array.ConvertAll(texts, text => Array.BinarySearch(values, text, StringComparer.Ordinal));

    private static string[] Texts(LeafReader leaf, string field, int count)
    {
        var texts = new string[count];
        if (leaf.SortedSetDocValues(field) is { } several)
        {
            for (var ord = 0; ord < count; ord++)
                texts[ord] = Encoding.UTF8.GetString(several.LookupOrd(ord));
        }
        else if (leaf.SortedDocValues(field) is { } single)
        {
            for (var ord = 0; ord < count; ord++)
                texts[ord] = Encoding.UTF8.GetString(single.LookupOrd(ord));
        }
        return texts;
    }
}
