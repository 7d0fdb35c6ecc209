using System.Globalization;
using System.Text;

namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>Made words by rank: first true English function words, then stems with English endings, then numbers among them.</summary>
internal static class NewsVocabulary
{
    private const int Size = 400_000;

    private static readonly string[] FunctionWords = (
        "the of and to in a is that for on was with as he it by at be from his are have this not but had they "
        + "has an or which were their said we who will its been one more would about when there after all up "
        + "also out she if her no over than last into him can two new other could some first time what people "
        + "years year so them like just only may before because against any now how made between under during "
        + "president government court minister police state city public week day month country world group war "
        + "told says according part case law still those back even own around down off then early late today"
    ).Split(' ');

    private static readonly string[] Onsets = (
        "b c d f g h j k l m n p r s t v w z b c d f g h l m n p r s t br ch cl cr dr fl fr gl gr kr pl pr qu sc sh sl "
        + "sp st str th tr tw"
    ).Split(' ');

    private static readonly string[] Vowels = "a e i o u a e i o u a e i o ai ea ee ie oa ou".Split(' ');

    private static readonly string[] Codas =
        " , , , ,b,d,g,k,l,m,n,n,p,r,r,s,t,t,ck,ft,ld,lm,mp,nd,nk,nt,rd,rk,rm,rn,rt,sk,ss,st,x".Split(
            ',',
            StringSplitOptions.TrimEntries
        );

    private static readonly (string Ending, double Share)[] Endings =
    [
        ("", 1),
        ("s", 0.6),
        ("ed", 0.4),
        ("ing", 0.4),
        ("er", 0.25),
        ("ers", 0.15),
        ("ly", 0.15),
        ("al", 0.1),
        ("ation", 0.08),
        ("ations", 0.05),
        ("ment", 0.06),
        ("ness", 0.04),
        ("able", 0.04),
    ];

    /// <summary>How many of the words are function words.</summary>
    public static int FunctionWordCount => FunctionWords.Length;

    /// <summary>All words, the commonest first.</summary>
    public static string[] Make(int seed)
    {
        var random = Prng.Of(seed, "vocabulary");
        var words = MakeForms(random);
        // A stem's forms are made side by side; noise on the logarithm of the rank spreads them.
        var places = Enumerable
            .Range(0, words.Count)
            .Select(rank => (Place: Math.Log(rank + 1) + random.Normal(0, 0.55), rank))
            .OrderBy(pair => pair.Place)
            .ThenBy(pair => pair.rank)
            .Select(pair => words[pair.rank])
            .ToArray();
        for (var year = 1990; year < 2026; year++)
            places[random.Between(300, 4000)] = year.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < Size / 160; i++)
        {
            var number = (int)Math.Pow(10, 1 + (4 * random.Share()));
            places[random.Between(500, places.Length)] = number.ToString(CultureInfo.InvariantCulture);
        }
        return [.. FunctionWords, .. places];
    }

    private static List<string> MakeForms(Prng random)
    {
        var words = new List<string>(Size);
        var known = new HashSet<string>(FunctionWords, StringComparer.Ordinal);
        while (words.Count < Size)
        {
            // Common words are short.
            var rare = words.Count > Size / 5;
            var syllables =
                words.Count < 2500 ? (random.Chance(0.8) ? 1 : 2)
                : random.Chance(rare ? 0.4 : 0.9) ? 2
                : 3;
            var letters = new StringBuilder();
            for (var i = 0; i < syllables; i++)
                letters.Append(random.Pick(Onsets)).Append(random.Pick(Vowels));
            var stem = letters.Append(random.Pick(Codas)).ToString();
            if (stem.Length < 3 || known.Contains(stem))
                continue;
            foreach (var (ending, share) in Endings)
            {
                var form = Join(stem, ending);
                if (random.Chance(share) && words.Count < Size && known.Add(form))
                    words.Add(form);
            }
        }
        return words;
    }

    private static string Join(string stem, string ending) =>
        ending.Length > 0
        && "aei".Contains(ending[0], StringComparison.Ordinal)
        && "aeiou".Contains(stem[^1], StringComparison.Ordinal)
            ? stem[..^1] + ending
            : stem + ending;
}
