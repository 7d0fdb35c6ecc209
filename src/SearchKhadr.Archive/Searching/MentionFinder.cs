using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Highlighting;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Finds every place where a search stands in a text, up to a bound, with what is around it.</summary>
/// <remarks><b>Cost</b> Of a text only the marks and what is around those that are shown are looked at.</remarks>
internal static class MentionFinder
{
    // All that a page of results shows, however many hits it has.
    private const int MostOnAPage = 1000;
    private const int MostOfAHit = 100;

    // Before a space is found, so that a line without any is cut too.
    private const int LongestWord = 30;

    /// <summary>The most mentions of each hit on a page of so many.</summary>
    public static int MostOf(int pageSize) => Math.Min(MostOfAHit, MostOnAPage / Math.Max(1, pageSize));

    /// <summary>The first mentions of an article, in the order in which it is read.</summary>
    public static IReadOnlyList<Mention> OfArticle(
        Article article,
        TextLanguage language,
        IReadOnlyList<MatchHit> matches,
        int most
    )
    {
        var mentions = new List<Mention>();
        var number = 0;
        foreach (var part in SearchableParts.All)
        {
            var text = new FieldText(FoundTexts.TextsOf(article, part));
            var hits = text.Locate(language.Field(part), matches);
            if (hits.Count == 0)
                continue;
            foreach (var value in OrderOf(part, article))
            {
                foreach (var mark in Marks.Of(hits, value))
                {
                    number++;
                    if (mentions.Count == most)
                        return mentions;
                    mentions.Add(
                        Around(part, text.TextOf(value), mark, article, value) with
                        {
                            Number = number,
                        }
                    );
                }
            }
        }
        return mentions;
    }

    /// <summary>The first mentions of a comment by itself.</summary>
    public static IReadOnlyList<Mention> OfComment(
        Article article,
        int index,
        IReadOnlyList<FieldHit> hits,
        int most
    ) =>
        [
            .. Marks
                .Of(hits, 0)
                .Take(most)
                .Select(mark =>
                    Around(SearchableParts.Comments, article.Comments[index].Text, mark, article, index)
                ),
        ];

    // Replies stand under what they answer.
    private static IEnumerable<int> OrderOf(string part, Article article) =>
        part == SearchableParts.Comments
            ? CommentOrder.Of(article.Comments).Select(place => place.Index)
            : Enumerable.Range(0, FoundTexts.TextsOf(article, part).Count);

    private static Mention Around(
        string part,
        ReadOnlySpan<char> text,
        TextRange mark,
        Article article,
        int value
    )
    {
        var mention = new Mention(
            part,
            Before(text[..mark.Start]),
            OnOneLine(text[mark.Start..mark.End]),
            After(text[mark.End..])
        );
        return part == SearchableParts.Comments
            ? mention with
            {
                CommentIndex = value,
                CommentAuthor = article.Comments[value].Author,
            }
            : mention;
    }

    private static string Before(ReadOnlySpan<char> text)
    {
        if (text.Length > Mention.MostChars)
        {
            text = text[^Mention.MostChars..];
            var word = text[..LongestWord].IndexOfAny(' ', '\n');
            text = text[
                (
                    word >= 0 ? word + 1
                    : char.IsLowSurrogate(text[0]) ? 1
                    : 0
                )..
            ];
        }
        return OnOneLine(text);
    }

    private static string After(ReadOnlySpan<char> text)
    {
        if (text.Length > Mention.MostChars)
        {
            text = text[..Mention.MostChars];
            var word = text[^LongestWord..].LastIndexOfAny(' ', '\n');
            text = text[
                ..(
                    word >= 0 ? text.Length - LongestWord + word
                    : char.IsHighSurrogate(text[^1]) ? text.Length - 1
                    : text.Length
                )
            ];
        }
        return OnOneLine(text);
    }

    // The spaces at the mark stay: they tell whether a word is found whole.
    private static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isGap = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isGap)
                line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString();
    }
}
