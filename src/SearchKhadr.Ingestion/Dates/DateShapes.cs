using System.Buffers;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Looks once over a text for what dates are made of, so that few patterns are run on most texts.</summary>
internal static class DateShapes
{
    /// <summary>The last letters of Thai short months, a stop in front of each.</summary>
    private static readonly SearchValues<string> ThaiEnds = SearchValues.Create(
        [".ค", ".พ", ".ย"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> EraNames = SearchValues.Create(
        Eras.Names.Split('|'),
        StringComparison.Ordinal
    );

    /// <summary>The shapes a text may hold; none where it has no date.</summary>
    /// <remarks><b>Guarantees</b> A shape that is not said is not there. <b>Cost</b> One pass, and no allocation.</remarks>
    public static DateShape Of(ReadOnlySpan<char> text, bool shortYears)
    {
        var shapes = DateShape.None;
        var hasYear = false;
        var hasDigits = false;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                digits = 0;
                continue;
            }

            digits++;
            hasDigits = true;
            hasYear |= digits >= 4;
            if (MarkBehind(text[(i + 1)..]) is var mark && mark != '\0')
                shapes |= BeforeMark(mark, digits, shortYears);
        }

        var thai = hasDigits && text.ContainsAny(ThaiEnds) ? DateShape.ThaiShort : DateShape.None;
        if (hasDigits && text.ContainsAny(EraNames))
            shapes |= DateShape.Era;
        var hasName = (hasYear || (hasDigits && shortYears)) && MonthNames.AreIn(text);
        if (hasName && shortYears)
            shapes |= DateShape.ShortName;
        if (text.Contains('年') && text.ContainsAny('一', '二'))
            shapes |= DateShape.Numerals;
        if (!hasYear)
        {
            const DateShape yearless =
                DateShape.ShortYear | DateShape.ShortName | DateShape.Era | DateShape.Numerals;
            return (shapes & yearless) | thai;
        }

        var isEastAsian =
            text.ContainsAny('年', '년') || text.Contains("tháng", StringComparison.OrdinalIgnoreCase);
        shapes |= isEastAsian ? DateShape.EastAsian : DateShape.None;
        return shapes | thai | (hasName ? DateShape.Name : DateShape.None);
    }

    /// <summary>The mark that sets numbers apart, a space perhaps in front of it; NUL where there is none.</summary>
    private static char MarkBehind(ReadOnlySpan<char> rest) =>
        rest switch
        {
            ['-' or '/' or '.' or '|' or '·' or '•', ..] => rest[0],
            [' ', '/' or '|' or '·' or '•', ..] => rest[1],
            _ => '\0',
        };

    private static DateShape BeforeMark(char mark, int digits, bool shortYears)
    {
        var shapes = DateShape.NumbersYear;
        if (digits >= 4)
            shapes |= mark == '-' ? DateShape.YearDash : DateShape.YearNumbers;
        return shapes | (shortYears ? DateShape.ShortYear : DateShape.None);
    }
}
