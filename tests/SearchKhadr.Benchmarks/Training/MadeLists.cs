using System.Globalization;
using SearchKhadr.Benchmarks.Extraction;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Writes some of an article's paragraphs as lists and tables, of which few pages that are learnt from have any.</summary>
internal static class MadeLists
{
    private const int MostItemWords = 14;

    public static List<LaidLine> In(List<LaidLine> lines, Random random)
    {
        var made = new List<LaidLine>();
        var every = 2 + random.Next(4);
        var longer = 0;
        foreach (var line in lines)
        {
            made.Add(line);
            var isHere = line is { Class: LineClass.Body, IsLong: true } && ++longer % every == 0;
            if (isHere)
                made.AddRange(random.Next(3) == 0 ? Table(line.Text, random) : List(line.Text, random));
        }

        return made;
    }

    /// <summary>Its clauses, one a line, behind what leads to them, with or without a name before each.</summary>
    private static List<LaidLine> List(string text, Random random)
    {
        var words = Words(text);
        var items = new List<LaidLine>();
        var isApart = random.Next(3) == 0;
        var hasNames = random.Next(3) == 0;
        var hasStops = random.Next(3) == 0;
        var bullet = Pick(random, ["", "", "", "- ", "• "]);
        if (random.Next(2) == 0)
            items.Add(Line(string.Join(' ', Take(words, random, 3, 9)) + ":", isApart));
        for (var left = 2 + random.Next(8); left > 0; left--)
        {
            var item = Capital(string.Join(' ', Take(words, random, 1, MostItemWords)));
            var name = hasNames ? Capital(string.Join(' ', Take(words, random, 1, 3))) + ": " : "";
            items.Add(Line(bullet + name + item + (hasStops ? "." : ""), isApart));
        }

        return items;
    }

    /// <summary>A row of names over rows of names, numbers and yes or no, a cell a line.</summary>
    private static List<LaidLine> Table(string text, Random random)
    {
        var words = Words(text);
        var columns = 2 + random.Next(4);
        var cells = new List<LaidLine>();
        var kinds = Enumerable.Range(0, columns).Select(_ => random.Next(5)).ToArray();
        for (var rows = 3 + random.Next(8); rows > 0; rows--)
        {
            for (var column = 0; column < columns; column++)
            {
                var isName = column == 0 || cells.Count < columns;
                cells.Add(
                    Line(
                        isName ? Capital(string.Join(' ', Take(words, random, 1, 4))) : Cell(kinds[column]),
                        false
                    )
                );
            }
        }

        return cells;

        string Cell(int kind) =>
            kind switch
            {
                0 => random.Next(1000).ToString(CultureInfo.InvariantCulture),
                1 => $"${random.Next(1, 200)}",
                2 => $"{random.Next(100)}%",
                3 => Pick(random, ["Yes", "No", "-", "✓"]),
                _ => Capital(string.Join(' ', Take(words, random, 1, 5))),
            };
    }

    private static string[] Words(string text) =>
        [
            .. text.Split(' ')
                .Select(static word => word.Trim('.', ',', ';', ':', '"'))
                .Where(static w => w.Length > 0),
        ];

    private static IEnumerable<string> Take(string[] words, Random random, int fewest, int most) =>
        words.Skip(random.Next(words.Length)).Take(random.Next(fewest, most + 1)).DefaultIfEmpty("One");

    private static LaidLine Line(string text, bool isApart) => new(text, LineClass.Body, isApart);

    private static string Pick(Random random, string[] all) => all[random.Next(all.Length)];

    private static string Capital(string word) =>
        word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
