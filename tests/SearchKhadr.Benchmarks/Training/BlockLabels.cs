using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Finds out which blocks of a page make up its gold text.</summary>
internal static class BlockLabels
{
    private const int RunLength = 4;

    /// <summary>What the blocks outside a body weigh together at the most, where the body weighs a hundred.</summary>
    private const float MostAgainst = 300;

    /// <summary>A label and a weight for each block; a weight of zero where the gold does not say.</summary>
    public static (bool[] IsBody, float[] Weight) Of(PageTree page, GoldPage gold) =>
        gold.Text("body") is { Length: > 0 } body ? FromText(page, body) : FromSnippets(page, gold);

    private static (bool[] IsBody, float[] Weight) FromText(PageTree page, string body)
    {
        var truth = Shingles.Words(body);
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + RunLength <= truth.Count; i++)
        {
            runs.TryAdd(string.Join(' ', truth.GetRange(i, RunLength)), i);
        }

        var count = page.Blocks.Count;
        var words = page.Blocks.Select(block => Shingles.Words(block.Text)).ToList();
        var isBody = new bool[count];
        var places = new int[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = words[i].Count < RunLength ? -1 : PlaceOf(words[i], runs);
            isBody[i] = places[i] >= 0;
        }

        for (var i = 0; i < count; i++)
        {
            if (words[i].Count is > 0 and < RunLength)
            {
                isBody[i] = StandsBetween(i, words, places, truth);
            }
        }

        var weight = words.Select(list => (list.Count + 1f) / Math.Max(truth.Count, 60) * 100).ToArray();
        Limit(isBody, weight);
        return (isBody, weight);
    }

    /// <summary>
    /// Where the gold is a few lines of a long page, nearly all of the page would speak against what is like a body: its
    /// weight is bounded.
    /// </summary>
    private static void Limit(bool[] isBody, float[] weight)
    {
        var others = weight.Where((_, i) => !isBody[i]).Sum();
        for (var i = 0; i < weight.Length && others > MostAgainst; i++)
        {
            weight[i] *= isBody[i] ? 1 : MostAgainst / others;
        }
    }

    /// <summary>Where in the gold a block stands, or -1 when less than half of it does.</summary>
    private static int PlaceOf(List<string> words, Dictionary<string, int> runs)
    {
        var found = new List<int>();
        for (var i = 0; i + RunLength <= words.Count; i++)
        {
            if (runs.TryGetValue(string.Join(' ', words.GetRange(i, RunLength)), out var at))
            {
                found.Add(at);
            }
        }

        return found.Count * 2 >= words.Count - RunLength + 1 ? found[found.Count / 2] : -1;
    }

    /// <summary>Whether a short text stands in the gold between what stands around it on the page.</summary>
    private static bool StandsBetween(int block, List<List<string>> words, int[] places, List<string> truth)
    {
        var before = block - 1;
        while (before >= 0 && places[before] < 0)
        {
            before--;
        }

        var after = block + 1;
        while (after < places.Length && places[after] < 0)
        {
            after++;
        }

        var first = before < 0 ? 0 : places[before];
        var last = after >= places.Length ? truth.Count : places[after] + words[after].Count;
        var own = words[block];
        for (var i = first; i + own.Count <= Math.Min(last, truth.Count); i++)
        {
            if (truth.GetRange(i, own.Count).SequenceEqual(own))
            {
                return before >= 0 || after < places.Length;
            }
        }

        return false;
    }

    private static (bool[] IsBody, float[] Weight) FromSnippets(PageTree page, GoldPage gold)
    {
        var isBody = new bool[page.Blocks.Count];
        var weight = new float[page.Blocks.Count];
        var with = gold.List("with").Select(Join).Where(text => text.Length > 8).ToList();
        var without = gold.List("without").Concat(gold.List("comments")).Select(Join).ToList();
        for (var i = 0; i < isBody.Length; i++)
        {
            var text = Join(page.Blocks[i].Text);
            isBody[i] = with.Exists(snippet => text.Contains(snippet, StringComparison.Ordinal));
            var isOther = without.Exists(snippet =>
                snippet.Length > 4 && text.Contains(snippet, StringComparison.Ordinal)
            );
            weight[i] = isBody[i] != isOther ? 8 : 0;
        }

        return (isBody, weight);
    }

    private static string Join(string text) => string.Join(' ', Shingles.Words(text));
}
