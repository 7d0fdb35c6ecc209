using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Captions;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Says of one line what it is by its own features: wording, length, end mark, dates and names in it.</summary>
internal sealed partial class LineClassifier(DateParser dates, bool dayFirst)
{
    /// <summary>A sentence of this many words is running text.</summary>
    private const int ProseWords = 9;

    /// <summary>A line of this many words is running text, however it ends.</summary>
    private const int LongWords = 25;

    /// <summary>A caption is hardly longer. <b>Units</b> words.</summary>
    private const int CaptionWords = 90;

    public PageLine Classify(TextLine line)
    {
        var text = line.Text;
        var words = CountWords(text);
        var page = new PageLine(line, LineKind.Label) { Words = words };
        if (Url.IsMatch(text))
            return page with { Kind = LineKind.Url };
        if (CommentHeading.TryRead(text) is { } heading)
        {
            return page with { Kind = LineKind.CommentHeading, Comments = heading };
        }

        var isShort = words < LongWords;
        var furniture = isShort ? FurniturePatterns.Classify(text) : FurnitureKind.None;
        var mayBeMark = isShort && furniture != FurnitureKind.Footer;
        // A caption may end in a name and an outlet too, but it is a sentence.
        if (mayBeMark && !EndsSentence(text) && Mark(page, words) is { } mark)
            return mark;
        if (words <= CaptionWords && CaptionParser.TryReadLine(text) is { } caption)
        {
            return page with { Kind = LineKind.Caption, Caption = caption };
        }

        if (mayBeMark && Mark(page, words) is { } late)
            return late;
        if (furniture != FurnitureKind.None)
            return page with { Kind = LineKind.Furniture, Furniture = furniture };

        var isSentence = SentenceEnd.IsMatch(text);
        if (words >= LongWords || (words >= ProseWords && isSentence))
            return page with { Kind = LineKind.Prose };
        return isSentence && words >= 4 ? page with { Kind = LineKind.Sentence } : page;
    }

    /// <summary>A line that tells who or when, and little else.</summary>
    private PageLine? Mark(PageLine page, int words)
    {
        var date = DateLine.TryRead(page.Text, dates, dayFirst);
        if (BylineParser.TryReadLine(page.Text) is { } byline)
        {
            return page with { Kind = LineKind.Byline, Byline = byline, Date = date };
        }

        if (date is null)
            return null;
        var restWords = CountWords(YearMark.Replace(date.Rest, ""));
        var isOnlyDate = restWords == 0;
        var isDateAndPlace =
            restWords <= 7
            && words <= 14
            && !SentenceEnd.IsMatch(YearMark.Replace(page.Text, ""))
            && !DateThenText.IsMatch(page.Text);
        return isOnlyDate || isDateAndPlace ? page with { Kind = LineKind.Date, Date = date } : null;
    }

    /// <summary>Words by their spaces; two characters a word where a script writes none.</summary>
    private static int CountWords(string text)
    {
        int spaced = 0,
            unspaced = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u9FFF' or >= '\u0E00' and <= '\u0E7F')
                unspaced++;
            else if (c == ' ')
                isInWord = false;
            else if (!isInWord && char.IsLetterOrDigit(c))
                (isInWord, spaced) = (true, spaced + 1);
        }

        return spaced + (unspaced / 2);
    }

    /// <summary>"12 мая 2006 г.": the word for a year behind its number is short, and ends no sentence.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:г|р|року|года|роки?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex YearMark { get; }

    public static bool EndsSentence(string text) => SentenceEnd.IsMatch(text);

    [GeneratedRegex(@"[.!?…。！？][”""’'»)\]]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url { get; }

    /// <summary>"May 7, 2015: Bail": an entry of a chronicle.</summary>
    [GeneratedRegex(@"\d{4}\s?:\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex DateThenText { get; }
}
