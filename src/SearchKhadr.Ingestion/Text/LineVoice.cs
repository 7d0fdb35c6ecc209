using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Who a line speaks of: readers say "I", notices "we" and "you".</summary>
/// <param name="Own">The share of its words that say "I".</param>
/// <param name="Ours">The same of "we".</param>
/// <param name="Yours">The same of "you".</param>
internal readonly record struct LineVoice(float Own, float Ours, float Yours)
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Persons =
        Enumerable
            .Concat(
                Of(
                    0,
                    "i my me mine myself je mon ma mes moi ich mein meine meinen mir mich yo mi mis eu meu minha io mio mia ik mijn jag"
                ),
                Enumerable.Concat(
                    Of(
                        1,
                        "we our us ours nous notre nos wir unser unsere unseren uns nosotros nuestro nuestra nós nosso nossa noi nostro nostra wij onze vår"
                    ),
                    Of(
                        2,
                        "you your yours yourself vous votre vos tu ton tes sie ihr ihre ihren du dein deine usted tú você seu sua voi vostro vostra uw jij jouw din"
                    )
                )
            )
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static LineVoice Of(string text)
    {
        Span<int> said = stackalloc int[3];
        int words = 0,
            start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start < 0)
                continue;
            words++;
            if (Persons.TryGetValue(text.AsSpan(start, i - start), out var person))
                said[person]++;
            start = -1;
        }

        var all = (float)Math.Max(1, words);
        return new LineVoice(said[0] / all, said[1] / all, said[2] / all);
    }

    private static IEnumerable<KeyValuePair<string, int>> Of(int person, string words) =>
        words.Split(' ').Select(word => KeyValuePair.Create(word, person));
}
