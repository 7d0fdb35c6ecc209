using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Outlets;

/// <summary>Finds the wire agency that supplied a text which another outlet printed.</summary>
/// <remarks>
/// An agency signs in few places: the byline, the dateline in front of the first sentence, "PARIS (AFP) -", and a line or
/// a bracket behind the last one. What stands there counts only where the outlets' list calls it an agency.
/// </remarks>
internal static partial class AgencyFinder
{
    private const int LongestTail = 80;
    private const int LongestDateline = 90;

    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>The agency and where it signs; null where none does, or where it is the page's own outlet.</summary>
    public static OutletEvidence? Find(PageDraft draft, string? outlet, OutletRegister register)
    {
        var found = InNames(draft, register) ?? InDateline(draft, register) ?? InTail(draft, register);
        return found?.Name == outlet ? null : found;
    }

    private static OutletEvidence? InNames(PageDraft draft, OutletRegister register) =>
        draft
            .Byline.Append(draft.BylineOutlet?.Name)
            .Select(name => Agency(name, "byline", register))
            .FirstOrDefault(static found => found is not null);

    private static OutletEvidence? InDateline(PageDraft draft, OutletRegister register)
    {
        foreach (var paragraph in draft.Body.Take(2).Select(static block => block.Text))
        {
            var head = paragraph[..Math.Min(paragraph.Length, LongestDateline)];
            var found = Datelines
                .Select(pattern => pattern.Match(head))
                .Where(static match => match.Success)
                .Select(match =>
                    Agency(match.Groups["name"].Value, $"dateline \"{match.Value.Trim()}\"", register)
                )
                .FirstOrDefault(static agency => agency is not null);
            if (found is not null)
                return found;
        }

        return null;
    }

    private static OutletEvidence? InTail(PageDraft draft, OutletRegister register)
    {
        foreach (
            var paragraph in draft
                .Body.Skip(Math.Max(1, draft.Body.Count - 2))
                .Select(static block => block.Text)
        )
        {
            var tail = paragraph[^Math.Min(paragraph.Length, LongestTail)..];
            var name =
                paragraph.Length <= LongestTail && Line.Match(paragraph) is { Success: true } line
                    ? line.Groups["name"].Value
                : Bracket.Match(tail) is { Success: true } bracket ? bracket.Groups["name"].Value
                : null;
            if (
                Agency(
                    name,
                    $"end of the body \"{tail[Math.Max(0, tail.Length - 40)..].Trim()}\"",
                    register
                ) is
                { } found
            )
                return found;
        }

        return null;
    }

    /// <summary>Several may sign: "dpa/afp", "AP, Reuters"; the first is given.</summary>
    private static OutletEvidence? Agency(string? names, string evidence, OutletRegister register) =>
        names
            ?.Split(
                ["/", ",", "+", "&", "=", "、", "・", " and ", " et ", " und ", " y "],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
            .Select(register.Agency)
            .FirstOrDefault(static name => name is not null)
            is { } agency
            ? new OutletEvidence(agency, evidence)
            : null;

    private static readonly Regex[] Datelines = [InBrackets, BeforeDash, BehindPlace, OfXinhua];

    /// <summary>"BERLIN (dpa) -", "PARIS, Oct 26 (Reuters) –", "(AFP) –", "(통영=연합뉴스)".</summary>
    [GeneratedRegex(
        @"^[^()（）]{0,60}[(（](?<name>[^()（）]{2,40})[)）]\s*([-–—:.=]|$|\p{L})|^[【〔](?<name>[^】〕]{2,30})[】〕]",
        Options
    )]
    private static partial Regex InBrackets { get; }

    /// <summary>"Reuters -", "INTERFAX.RU -".</summary>
    [GeneratedRegex(@"^(?<name>[\p{L}\p{M}. /]{2,40}?)\s*[-–—]+\s", Options)]
    private static partial Regex BeforeDash { get; }

    /// <summary>"عمّان - بترا -", "Москва. 4 мая. INTERFAX.RU -".</summary>
    [GeneratedRegex(
        @"^[\p{L}\p{M} ]{2,30}(\s[-–—]\s|\.\s(\d{1,2}\s\p{L}{3,10}\.\s)?)(?<name>[\p{L}\p{M}. ]{2,30}?)\s*[-–—]\s",
        Options
    )]
    private static partial Regex BehindPlace { get; }

    /// <summary>"新华社武汉5月18日电": the agency, the place, the day, and that it was wired.</summary>
    [GeneratedRegex(@"^(?<name>\p{IsCJKUnifiedIdeographs}{1,4}社)[^\s，。]{1,14}[电電]", Options)]
    private static partial Regex OfXinhua { get; }

    /// <summary>"© 2010 The Canadian Press", "— Associated Press", "Source: AFP".</summary>
    [GeneratedRegex(
        @"^\W*(source|quelle|fuente|fonte|bron|källa|kilde|źródło|zdroj|forrás|kaynak|sursa|lähde|источник|джерело|πηγή|来源|來源|出典|출처|المصدر|from|copyright|with( files)? from|with|avec( des informations de)?|mit material von|con información de)?\W*(\d{4}\W+)?(by )?(?<name>\p{L}[\p{L}\p{M} ./&'’-]{1,40}?)(\W+\d{4})?(\W+all rights reserved)?\W*$",
        Options
    )]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"[(\[©（【]\s*(?<name>\p{L}[^()\[\]©（）【】]{1,40}?)\s*[)\]）】]?\s*$", Options)]
    private static partial Regex Bracket { get; }
}
