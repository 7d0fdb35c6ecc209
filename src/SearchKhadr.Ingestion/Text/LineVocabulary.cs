namespace SearchKhadr.Ingestion.Text;

/// <summary>Which words the lines of a page share: what an article says comes back in it, and hardly in menus.</summary>
/// <remarks>Only longer words count, as short ones stand in every text.</remarks>
internal sealed class LineVocabulary
{
    private const int FewestLetters = 5;

    private readonly ulong[][] _words;

    public LineVocabulary(IReadOnlyList<PageLine> lines)
    {
        var seen = new HashSet<ulong>();
        _words = new ulong[lines.Count][];
        for (var i = 0; i < lines.Count; i++)
        {
            seen.Clear();
            Read(lines[i].Text, seen);
            _words[i] = [.. seen];
        }
    }

    /// <summary>How many different words a line has.</summary>
    public int Words(int line) => _words[line].Length;

    /// <summary>How much each word is used, where a line uses its words as much as it weighs.</summary>
    public Dictionary<ulong, float> Uses(Func<int, float> weight)
    {
        var uses = new Dictionary<ulong, float>();
        for (var i = 0; i < _words.Length; i++)
        {
            var here = weight(i);
            if (here <= 0)
                continue;
            foreach (var word in _words[i])
                uses[word] = uses.GetValueOrDefault(word) + here;
        }

        return uses;
    }

    /// <summary>The share of a line's words that other lines use, each to the full from a weight of one; -1 without words.</summary>
    /// <param name="line">The line.</param>
    /// <param name="uses">How much each word is used.</param>
    /// <param name="own">What the line itself weighs among them.</param>
    public float Shared(int line, Dictionary<ulong, float> uses, float own)
    {
        if (_words[line].Length == 0)
            return -1;
        var sum = 0f;
        foreach (var word in _words[line])
            sum += Math.Clamp(uses.GetValueOrDefault(word) - own, 0, 1);
        return sum / _words[line].Length;
    }

    private static void Read(string text, HashSet<ulong> words)
    {
        var (hash, letters) = (Seed, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                hash = (hash ^ char.ToLowerInvariant(text[i])) * Prime;
                letters++;
                continue;
            }

            if (letters >= FewestLetters)
                words.Add(hash);
            (hash, letters) = (Seed, 0);
        }
    }

    /// <summary>Of the hash function FNV-1a.</summary>
    private const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;
}
