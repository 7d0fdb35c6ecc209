namespace SearchKhadr.Ingestion.Copies;

/// <summary>A few numbers of a text of which as many are equal in two texts as their texts are alike.</summary>
/// <remarks>
/// <para>
/// The text's runs of five words are hashed once each; a hash falls into one of 126 bins, and the smallest of a bin is its
/// number. An empty bin borrows the number of another that depends on the bin alone. The share of equal bins estimates the
/// share of equal runs (Jaccard), with a standard error of 3.6 points at 80 %.
/// </para>
/// <para>
/// <b>Source</b> Broder, "On the resemblance and containment of documents" (1997); Li, Owen and Zhang, "One permutation
/// hashing" (2012); Shrivastava, "Optimal densification for fast and accurate minwise hashing" (2017).
/// </para>
/// </remarks>
internal static class TextSignature
{
    /// <summary>Words in a run.</summary>
    public const int RunWords = 5;

    public const int Bins = 126;

    /// <summary>Two texts are compared when all bins of one band are equal: at 80 % alike, in 998 of 1000 cases.</summary>
    public const int BandBins = 6;

    /// <summary>A shorter text says too little to be called a copy.</summary>
    public const int FewestRuns = 40;

    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>The numbers of a text given in paragraphs; null where it is too short.</summary>
    public static ushort[]? Of(IEnumerable<string> paragraphs)
    {
        var smallest = new ulong[Bins];
        Array.Fill(smallest, ulong.MaxValue);
        Span<ulong> last = stackalloc ulong[RunWords];
        var words = 0;
        foreach (var paragraph in paragraphs)
        {
            var word = FnvOffset;
            var isWord = false;
            for (var i = 0; i <= paragraph.Length; i++)
            {
                var c = i < paragraph.Length ? paragraph[i] : ' ';
                // Chinese and Japanese write no spaces: each sign is a word.
                var isSign = c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
                if (char.IsLetterOrDigit(c) && !isSign)
                {
                    word = (word ^ char.ToLowerInvariant(c)) * FnvPrime;
                    isWord = true;
                    continue;
                }

                if (isWord)
                    AddWord(word, last, ref words, smallest);
                if (isSign)
                    AddWord((FnvOffset ^ c) * FnvPrime, last, ref words, smallest);
                word = FnvOffset;
                isWord = false;
            }
        }

        return words < FewestRuns + RunWords - 1 ? null : Densify(smallest);
    }

    /// <summary>The share of equal numbers.</summary>
    public static double Similarity(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        var equal = 0;
        for (var i = 0; i < Bins; i++)
            equal += a[i] == b[i] ? 1 : 0;
        return (double)equal / Bins;
    }

    /// <summary>One hash a band.</summary>
    public static IEnumerable<ulong> Bands(ushort[] signature)
    {
        for (var band = 0; band < Bins / BandBins; band++)
        {
            var hash = FnvOffset ^ (ulong)band;
            foreach (var number in signature.AsSpan(band * BandBins, BandBins))
                hash = Mix((hash ^ number) * FnvPrime);
            yield return hash;
        }
    }

    private static void AddWord(ulong word, Span<ulong> last, ref int words, ulong[] smallest)
    {
        last[words++ % RunWords] = word;
        if (words < RunWords)
            return;
        var hash = FnvOffset;
        for (var i = 0; i < RunWords; i++)
            hash = Mix((hash ^ last[(words + i) % RunWords]) * FnvPrime);
        var bin = (int)(hash % Bins);
        smallest[bin] = Math.Min(smallest[bin], hash);
    }

    private static ushort[] Densify(ulong[] smallest)
    {
        var signature = new ushort[Bins];
        for (var bin = 0; bin < Bins; bin++)
        {
            var from = bin;
            for (ulong attempt = 1; smallest[from] == ulong.MaxValue; attempt++)
                from = (int)(Mix(((ulong)bin << 32) + attempt) % Bins);
            signature[bin] = (ushort)(Mix(smallest[from]) >> 48);
        }

        return signature;
    }

    /// <summary>Spreads a number over all bits.</summary>
    /// <remarks><b>Source</b> The finalizer of SplitMix64 (Steele, Lea and Flood 2014).</remarks>
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
