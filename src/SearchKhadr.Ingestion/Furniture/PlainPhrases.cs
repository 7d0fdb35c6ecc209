using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Furniture;

/// <summary>Finds lines of templates that are written the same on many sites, in the languages beside English and French.</summary>
/// <remarks>
/// <para>
/// <b>Shape</b> The folder Phrases/Plain has a file for each kind and a phrase on each line, as it is written; * stands
/// for any words. Lines that begin with # say which language follows.
/// </para>
/// <para><b>Cost</b> One look-up by a line's first two characters; most lines end there.</para>
/// </remarks>
internal static class PlainPhrases
{
    /// <summary>Thai and the scripts from there on to the east put no space between words.</summary>
    private const char FirstUnspaced = '\u0E00';

    private const char Joiner = '\u200C';

    private static readonly FrozenDictionary<int, Phrase[]> ByOpening = Load();

    /// <summary>What a line is for; none where it is no phrase that is known.</summary>
    public static FurnitureKind Find(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .!:…。！：");
        if (line.Length < 2 || !ByOpening.TryGetValue(Opening(line), out var phrases))
            return FurnitureKind.None;
        foreach (var phrase in phrases)
        {
            if (phrase.Matches(line))
                return phrase.Kind;
        }

        return FurnitureKind.None;
    }

    private static int Opening(ReadOnlySpan<char> line) => (Fold(line[0]) << 16) | Fold(line[1]);

    private static char Fold(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static FrozenDictionary<int, Phrase[]> Load()
    {
        var phrases = new List<Phrase>();
        var assembly = typeof(PlainPhrases).Assembly;
        foreach (var kind in Enum.GetValues<FurnitureKind>())
        {
            using var stream = assembly.GetManifestResourceStream(
                $"{typeof(PlainPhrases).Namespace}.Phrases.Plain.{kind}.txt"
            );
            if (stream is null)
                continue;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 1 && line[0] != '#')
                    phrases.Add(new Phrase(kind, line.Trim().TrimEnd(':').Split('*')));
            }
        }

        return phrases
            .GroupBy(static phrase => Opening(phrase.Parts[0]))
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>A line of a template, with the words that may change left out.</summary>
    /// <param name="Kind">What such a line is for.</param>
    /// <param name="Parts">What stands between the stars; the last one is empty where any words may follow.</param>
    private sealed record Phrase(FurnitureKind Kind, string[] Parts)
    {
        public bool Matches(ReadOnlySpan<char> line)
        {
            var at = EndOf(Parts[0], line, 0);
            for (var i = 1; i < Parts.Length && at >= 0; i++)
            {
                if (
                    at < line.Length
                    && char.IsLetter(line[at])
                    && Parts[i - 1][^1] is < FirstUnspaced and not '\''
                )
                    return false;
                if (Parts[i].Length > 0)
                    at = Search(Parts[i], line, at);
            }

            return at >= 0 && (Parts[^1].Length == 0 || at == line.Length);
        }

        private static int Search(string part, ReadOnlySpan<char> line, int from)
        {
            for (var i = from; i < line.Length; i++)
            {
                if (EndOf(part, line, i) is >= 0 and var end)
                    return end;
            }

            return -1;
        }

        /// <summary>Where a part that begins at a place of the line ends there; -1 where it does not stand there.</summary>
        private static int EndOf(string part, ReadOnlySpan<char> line, int at)
        {
            foreach (var c in part)
            {
                while (at < line.Length && line[at] == Joiner)
                    at++;
                if (at >= line.Length || Fold(line[at]) != Fold(c))
                    return -1;
                at++;
            }

            return at;
        }
    }
}
