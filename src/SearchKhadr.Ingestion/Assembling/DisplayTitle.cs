using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Makes a title to show for a page that has no headline of its own: its first sentence.</summary>
internal static partial class DisplayTitle
{
    /// <summary>A longer sentence is cut at a word. <b>Units</b> chars.</summary>
    private const int LongestTitle = 140;

    public static string Make(PageDraft draft)
    {
        var first =
            draft.Body is [var block, ..] ? block.Text
            : draft.Standfirst is { } standfirst ? standfirst
            : draft.Comments is [var comment, ..] ? comment.Text
            : draft.Captions.First(static c => c.Text.Length > 0).Text;
        var end = SentenceEnd.Match(first);
        var sentence = end.Success ? first[..(end.Index + end.Length)].TrimEnd() : first;
        if (sentence.Length <= LongestTitle)
            return sentence;

        var cut = sentence.LastIndexOf(' ', LongestTitle);
        return sentence[..(cut > 0 ? cut : LongestTitle)].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    /// <summary>An end mark after a word of three letters or more, and a capital behind it: "Mr. Khadr" goes on.</summary>
    [GeneratedRegex(
        @"(?<=[\p{L}\p{M}\d)]{3}|[”""’'»])[.!?…]+[”""’'»)]*(?=\s+[\p{Lu}“""«'‘(\d]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SentenceEnd { get; }
}
