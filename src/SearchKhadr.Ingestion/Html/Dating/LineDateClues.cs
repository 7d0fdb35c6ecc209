using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads the dates a reader sees: in short lines, and where the first paragraph opens with one.</summary>
internal sealed class LineDateClues(
    PageTree page,
    HeadZone zone,
    OwnTeasers teasers,
    DateParser dates,
    DateOrder order,
    List<DateClue> clues
)
{
    private const int LongestLine = 200;

    /// <summary>"This entry was posted on … and is filed under …" may be this long. <b>Units</b> chars.</summary>
    private const int LongestStatement = 500;

    /// <summary>A line that says more than this beside its date speaks of something else. <b>Units</b> words.</summary>
    private const int MostOtherWords = 16;

    /// <summary>A place and a date in front of the first sentence are not longer. <b>Units</b> chars.</summary>
    private const int DatelineChars = 60;

    private const int MostClues = 80;

    /// <summary>A line over the text may be taken for its first paragraph. <b>Units</b> blocks.</summary>
    private const int Openings = 5;

    public void Collect(ArticleText text)
    {
        var body = text.Body.ToHashSet();
        var found = 0;
        foreach (var block in page.Blocks)
        {
            if (found >= MostClues)
                return;
            if (block.Text.Length > LongestLine && body.Contains(block))
            {
                if (block.Index <= text.First + Openings)
                    ReadOpening(block, isFirst: block.Index <= text.First + 1);
            }
            else if (
                block.Text.Length <= LongestStatement
                && (
                    block.Text.AsSpan().ContainsAnyInRange('0', '9')
                    || block.Text.Contains('年', StringComparison.Ordinal)
                )
            )
            {
                found += ReadLine(block, body.Contains(block));
            }
        }
    }

    /// <summary>The first paragraph may name the place before the date; one a little below opens with the date.</summary>
    private void ReadOpening(TextBlock block, bool isFirst)
    {
        var head = block.Flat[..Math.Min(block.Flat.Length, DatelineChars)];
        if (
            dates.FindAll(head, order, shortYears: true) is [{ StartChar: < 36 } date, ..]
            && (isFirst || date.StartChar == 0)
            && !Sentence(head[..date.StartChar])
        )
            clues.Add(new DateClue(date, ClueKind.Dateline, "first paragraph", block.Index));
    }

    private static bool Sentence(string before) => HtmlText.CountWords(before) > 4;

    private int ReadLine(TextBlock block, bool isBody)
    {
        var line = block.Flat;
        var isNear = zone.IsNear(block.Index) || zone.IsBehind(block.Index);
        var found = 0;
        var end = 0;
        var readings = dates.FindAll(line, order, shortYears: isNear);
        var areBehind = AreWordsBehind(line, readings);
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            var before = line[end..reading.StartChar];
            end = reading.EndChar;
            var behind = line[end..(i + 1 < readings.Count ? readings[i + 1].StartChar : line.Length)];
            // What programs read is no line, though a style hides it from readers only.
            if (IsStamp(reading))
                continue;
            if (found == 0 && i + 1 < readings.Count && IsBareBeforeUpdate(before, behind))
                before = DateWording.Publishing;
            var otherWords = HtmlText.CountWords(line) - HtmlText.CountWords(reading.Raw);
            if (otherWords > MostOtherWords && (isBody || !IsStatement(line, reading)))
                continue;

            found++;
            var kind =
                isBody ? KindInBody(block, line, reading)
                : areBehind ? KindOf(block, behind)
                : KindOf(block, before);
            clues.Add(new DateClue(reading, kind, Evidence(block), block.Index));
        }

        return found;
    }

    private static bool IsStamp(DateReading reading) =>
        reading is { TimeOfDay.Length: >= 8, Raw: [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] };

    /// <summary>"3 December 2025. Updated: 7 December 2025": what stands before the change is the publication.</summary>
    private static bool IsBareBeforeUpdate(string before, string behind) =>
        !before.Any(char.IsLetter) && DateWording.SpeaksOfUpdate(behind);

    /// <summary>"2019-03-01 公開 2019-03-26 更新": what follows the last date says that words follow their dates.</summary>
    private static bool AreWordsBehind(string line, IReadOnlyList<DateReading> readings) =>
        readings is [.., var last]
        && line[last.EndChar..] is var behind
        && (DateWording.SaysUpdatedBehind(behind) || DateWording.SaysPublishedBehind(behind));

    /// <summary>"Posted on … by …": the words right before or behind the date say that it is the publication's.</summary>
    private static bool IsStatement(string line, DateReading reading)
    {
        var before = line[Math.Max(0, reading.StartChar - 30)..reading.StartChar];
        var behind = line[reading.EndChar..Math.Min(line.Length, reading.EndChar + 30)];
        return DateWording.SpeaksOfPublishing(before) || DateWording.SpeaksOfPublishing(behind);
    }

    private ClueKind KindInBody(TextBlock block, string line, DateReading reading)
    {
        var before = line[..reading.StartChar];
        var isAlone = line.Length - reading.Raw.Length <= DatelineChars;
        if (DateWording.SpeaksOfFirst(before))
            return ClueKind.SaidFirst;
        if (isAlone && DateWording.SpeaksOfUpdate(before))
            return ClueKind.SaidModified;
        if (isAlone && DateWording.SpeaksOfPublishing(before))
            return ClueKind.SaidPublished;
        if (block.Index <= zone.BodyFirst + 1 && reading.StartChar < 36 && !Sentence(before))
            return ClueKind.Dateline;
        return isAlone || !block.EndsSentence ? ClueKind.LineInside : ClueKind.Elsewhere;
    }

    private ClueKind KindOf(TextBlock block, string before)
    {
        if (block.IsUnder(Hint.Comment) && block.Index >= zone.BodyFirst)
            return ClueKind.Comment;
        if (DateWording.SpeaksOfFirst(before) && !block.IsUnder(Hint.Related | Hint.Caption))
            return ClueKind.SaidFirst;
        if (DateWording.SpeaksOfUpdate(before))
            return ClueKind.SaidModified;
        if (DateWording.SpeaksOfPublishing(before) && !block.IsUnder(Hint.Related | Hint.Caption))
            return ClueKind.SaidPublished;
        if (block.Owner.Tag == "blockquote")
            return ClueKind.Elsewhere;
        if (!zone.IsNear(block.Index) && teasers.Hold(block.Index))
            return ClueKind.OwnTeaser;
        if (
            block.IsUnder(Hint.Related | Hint.Navigation | Hint.Caption | Hint.Hidden)
            || block.LinkShare > 0.8
        )
            return zone.IsNear(block.Index) ? ClueKind.TeaserNear : ClueKind.Elsewhere;
        if (block.IsUnder(Hint.Furniture) && !zone.IsNear(block.Index))
            return ClueKind.Footer;
        return zone.IsNear(block.Index) ? ClueKind.LineNear
            : zone.IsBehind(block.Index) ? ClueKind.LineAfter
            : ClueKind.LineFar;
    }

    private static string Evidence(TextBlock block) =>
        $"line \"{(block.Flat.Length <= 60 ? block.Flat : block.Flat[..59] + "…")}\"";
}
