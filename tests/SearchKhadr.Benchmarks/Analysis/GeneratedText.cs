using System.Text;

namespace SearchKhadr.Benchmarks.Analysis;

/// <summary>English as far as word splitting cares: words by Zipf's law, sentences, endings, names and numbers.</summary>
internal static class GeneratedText
{
    private const int Vocabulary = 60_000;
    private const int WordsInText = 500;
    private static readonly string[] Onsets = "b c d f g h k l m n p r s t v w st tr pl ch sh".Split(' ');
    private static readonly string[] Vowels = "a e i o u ea ou ai io".Split(' ');
    private static readonly string[] Codas = [.. " n r s t l m nd ck st".Split(' ')];
    private static readonly string[] Endings = [.. " s ed ing er ation al ly ness".Split(' ')];
    private static readonly string[] Frequent =
        "the of to and a in that is for it on was with he said as by at from his but".Split(' ');

    /// <summary>Texts of some 3 KB each, always the same for one seed.</summary>
    public static IEnumerable<string> Make(int seed, int count)
    {
        var random = new Random(seed);
        string[] words = [.. Frequent, .. Enumerable.Range(0, Vocabulary).Select(_ => Word(random))];
        for (var i = 0; i < count; i++)
            yield return Text(random, words);
    }

    private static string Text(Random random, string[] words)
    {
        var text = new StringBuilder();
        var isFirst = true;
        for (var i = 0; i < WordsInText; i++)
        {
            // The rank of Zipf's law with exponent 1: log-uniform.
            var word = words[(int)Math.Pow(words.Length, random.NextDouble()) - 1];
            var shape = random.Next(100);
            text.Append(isFirst || shape < 6 ? char.ToUpperInvariant(word[0]) : word[0])
                .Append(word.AsSpan(1));
            isFirst = shape >= 94;
            text.Append(
                shape switch
                {
                    >= 94 => ". ",
                    >= 90 => ", ",
                    89 => "'s ",
                    88 => "-",
                    87 => " 2,010 ",
                    86 => " \u201C",
                    _ => " ",
                }
            );
        }
        return text.ToString();
    }

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (var syllables = random.Next(1, 4); syllables > 0; syllables--)
            word.Append(Of(Onsets)).Append(Of(Vowels)).Append(Of(Codas));
        return word.Append(Of(Endings)).ToString();

        string Of(string[] parts) => parts[random.Next(parts.Length)];
    }
}
