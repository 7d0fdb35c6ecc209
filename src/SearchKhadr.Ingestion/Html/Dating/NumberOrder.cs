using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Settles 11/01/2021 where the page's metadata or address names the day that the other order gives.</summary>
internal static partial class NumberOrder
{
    public static List<DateClue> Agree(List<DateClue> clues)
    {
        var told = clues
            .Where(static clue => clue.Kind is <= ClueKind.MetaModified or ClueKind.Address)
            .Select(static clue => clue.Reading.Value)
            .ToHashSet(StringComparer.Ordinal);
        return clues.ConvertAll(clue =>
            IsNumbers(clue) && !told.Contains(clue.Reading.Value) && told.Contains(Swapped(clue))
                ? clue with
                {
                    Reading = clue.Reading with { Value = Swapped(clue) },
                }
                : clue
        );
    }

    private static bool IsNumbers(DateClue clue) =>
        clue.Reading.Value.Length == 10 && Numbers.IsMatch(clue.Reading.Raw);

    private static string Swapped(DateClue clue)
    {
        var value = clue.Reading.Value;
        return $"{value[..4]}-{value[8..]}-{value[5..7]}";
    }

    [GeneratedRegex(@"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d\d)(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers { get; }
}
