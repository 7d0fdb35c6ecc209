using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Arabic;

/// <summary>Takes the article with what is written together with it, and the commonest endings, off an Arabic word.</summary>
/// <remarks>
/// <b>Requires</b> What <see cref="ArabicNormalizationFilter"/> makes. <b>Source</b> L. Larkey, L. Ballesteros and
/// M. Connell, "Light stemming for Arabic information retrieval", 2007, as Lucene 8's <c>ArabicStemmer</c> has it.
/// </remarks>
public sealed class ArabicStemFilter : TermFilter
{
    // Two letters stay of whatever is cut; where "and" alone is cut, three.
    private const int FewestLeftChars = 2;

    // al-, wal-, bal-, kal-, fal-, lil-, wa-.
    private static readonly string[] Prefixes =
    [
        "\u0627\u0644",
        "\u0648\u0627\u0644",
        "\u0628\u0627\u0644",
        "\u0643\u0627\u0644",
        "\u0641\u0627\u0644",
        "\u0644\u0644",
        "\u0648",
    ];

    // -ha, -an, -at, -un, -in, -yh, -ya with teh marbuta, -h, teh marbuta, -y; one after the other.
    private static readonly string[] Suffixes =
    [
        "\u0647\u0627",
        "\u0627\u0646",
        "\u0627\u062A",
        "\u0648\u0646",
        "\u064A\u0646",
        "\u064A\u0647",
        "\u064A\u0629",
        "\u0647",
        "\u0629",
        "\u064A",
    ];

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        foreach (var prefix in Prefixes)
        {
            var fewest = FewestLeftChars + (prefix.Length == 1 ? 1 : 0);
            if (term.Length < prefix.Length + fewest || !term.Characters.StartsWith(prefix))
                continue;
            term.RemoveStart(prefix.Length);
            break;
        }
        foreach (var suffix in Suffixes)
        {
            if (term.Length >= suffix.Length + FewestLeftChars && term.Characters.EndsWith(suffix))
                term.Truncate(term.Length - suffix.Length);
        }
        return true;
    }
}
