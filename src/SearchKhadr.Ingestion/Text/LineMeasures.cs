using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>What can be counted in one line.</summary>
/// <param name="Counts">What can be counted in any text.</param>
/// <param name="EndsSentence">Whether it ends as a sentence does.</param>
/// <param name="CapitalShare">The share of its words that begin with a capital.</param>
/// <param name="SmallShare">The share of its words that are short and begin small: running text is full of them.</param>
/// <param name="Separators">Bars, bullets and arrows, which part the labels of menus.</param>
/// <param name="IsQuoted">Whether it opens with a quotation mark.</param>
internal readonly record struct LineMeasures(
    TextMeasures Counts,
    bool EndsSentence,
    float CapitalShare,
    float SmallShare,
    int Separators,
    bool IsQuoted
)
{
    private const int SmallLetters = 4;

    public static LineMeasures Of(string text)
    {
        int words = 0,
            capitals = 0,
            small = 0;
        foreach (var part in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[part];
            if (word.IsEmpty)
                continue;
            words++;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
            small += word.Length <= SmallLetters && char.IsLower(word[0]) ? 1 : 0;
        }

        var all = (float)Math.Max(1, words);
        return new LineMeasures(
            TextMeasures.Of(text),
            LineClassifier.EndsSentence(text),
            capitals / all,
            small / all,
            text.Count(static c => c is '|' or '•' or '·' or '»' or '›' or '>' or '/' or '@'),
            text.Length > 0 && text[0] is '"' or '“' or '„' or '«' or '”'
        );
    }
}
