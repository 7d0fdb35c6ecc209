using System.Text;

namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>Writes sentences of a topic.</summary>
internal sealed class NewsText(string[] vocabulary, WeightedChoice byRank)
{
    /// <summary>Sentences of a number of words in all.</summary>
    /// <param name="random">The stream to draw from.</param>
    /// <param name="words">How many words.</param>
    /// <param name="topic">What most of its words beside everybody's are about.</param>
    /// <param name="aside">What the rest is about.</param>
    /// <param name="share">The share of the topics' words.</param>
    public List<string> Sentences(Prng random, int words, NewsTopic topic, NewsTopic aside, double share)
    {
        var tokens = new string[words];
        for (var i = 0; i < words; i++)
        {
            tokens[i] = random.Chance(share)
                ? (random.Chance(0.75) ? topic : aside).Word(random)
                : vocabulary[byRank.Draw(random)];
        }
        Repeat(random, tokens);
        PutNames(random, tokens, topic);
        var sentences = new List<string>();
        for (var start = 0; start < words; )
        {
            var length = Math.Min(words - start, Math.Max(5, (int)random.Normal(18, 6)));
            sentences.Add(Sentence(tokens.AsSpan(start, length)));
            start += length;
        }
        return sentences;
    }

    /// <summary>A word that an article has once, it soon has again.</summary>
    private static void Repeat(Prng random, string[] tokens)
    {
        for (var i = 0; i < tokens.Length / 25; i++)
        {
            var word = random.Pick(tokens);
            if (word.Length > 4)
                tokens[random.Below(tokens.Length)] = word;
        }
    }

    private static void PutNames(Prng random, string[] tokens, NewsTopic topic)
    {
        var count = tokens.Length / 45;
        if (count == 0)
            return;
        var cast = new string[Math.Max(1, count / 3)];
        for (var i = 0; i < cast.Length; i++)
            cast[i] = topic.Name(random);
        for (var i = 0; i < count; i++)
            tokens[random.Below(tokens.Length)] = random.Pick(cast) + (random.Chance(0.12) ? "'s" : "");
    }

    private static string Sentence(ReadOnlySpan<string> tokens)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0)
                text.Append(' ');
            text.Append(i == 0 ? NewsTopic.Capital(tokens[i]) : tokens[i]);
            if (i == tokens.Length / 2 && tokens.Length > 12)
                text.Append(',');
        }
        return text.Append('.').ToString();
    }
}
