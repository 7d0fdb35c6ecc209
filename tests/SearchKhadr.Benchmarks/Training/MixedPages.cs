using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Puts articles into the menus, sidebars and feet of other pages.</summary>
/// <remarks>
/// There are a thousand pages to learn from, each with one article in one place: what stands around it would be known by
/// heart. Mixed, the same lines are met above and below many bodies. Only pages of one fold are mixed.
/// </remarks>
internal sealed class MixedPages(int seed, ILookup<int, LinePage> byFold)
{
    /// <summary>How many lines right above an article go with it, and how many right below. <b>Units</b> lines.</summary>
    private const int MostHead = 12;

    private const int MostTail = 8;

    /// <summary>The last lines above an article are its own: its headline, its byline.</summary>
    private const int OwnHead = 6;

    private readonly Random _random = new(seed);

    /// <summary>The article of a page among lines of other pages; null for a page without one.</summary>
    public LinePage? Around(LinePage page, int fold, DateParser dates)
    {
        var (first, last) = Body(page);
        if (first < 0)
            return null;
        LinePage[] others = [.. byFold[fold]];
        var lines = new List<LaidLine>();
        var top = Pick(others);
        Add(top, _random.Next(3) == 0 ? Random(Above(top)) : 0, Above(top));
        if (_random.Next(3) == 0)
        {
            // Some pages have their sidebar above the article.
            var side = Pick(others);
            Add(side, Below(side), Below(side) + Random(side.Text.Lines.Count - Below(side)));
        }

        var head = first - Math.Min(first, Random(MostHead) + 2);
        Add(page, head, first);
        lines.AddRange(Article([.. LaidLine.Of(page).Take(last + 1).Skip(first)]));
        Add(page, last + 1, last + 1 + Random(MostTail));
        var foot = Pick(others);
        var end = foot.Text.Lines.Count;
        Add(foot, Below(foot), _random.Next(4) == 0 ? Below(foot) + Random(end - Below(foot)) : end);
        var blanks = _random.Next(10);
        var made = new PageAsText(
            [.. lines.Select(static line => line.Text)],
            [.. lines.Select(static line => line.Class)],
            [.. lines.Select(line => blanks == 0 || (blanks > 1 && line.IsApart))]
        );
        return page.As(made, dates);

        void Add(LinePage from, int start, int stop) =>
            lines.AddRange(LaidLine.Of(from).Take(stop).Skip(start));
    }

    /// <summary>An article as a shorter one, as one of longer lines, or as one under many subheads.</summary>
    private List<LaidLine> Article(List<LaidLine> lines)
    {
        if (_random.Next(3) == 0)
            lines = Short(lines, 1 + _random.Next(4));
        return _random.Next(10) switch
        {
            0 or 1 => Joined(lines),
            2 => Parted(lines),
            3 or 4 => MadeLists.In(lines, _random),
            _ => lines,
        };
    }

    /// <summary>Up to its first few paragraphs.</summary>
    private static List<LaidLine> Short(List<LaidLine> lines, int most)
    {
        var longer = 0;
        var end = lines.FindIndex(line => line.IsLong && ++longer == most);
        return end < 0 ? lines : lines.GetRange(0, end + 1);
    }

    /// <summary>With several paragraphs a line, as posts are that only break their lines.</summary>
    private List<LaidLine> Joined(List<LaidLine> lines)
    {
        var most = 2 + _random.Next(6);
        var joined = new List<LaidLine>();
        var count = 0;
        foreach (var line in lines)
        {
            var goesOn = count > 0 && count < most && line.Class == LineClass.Body && line.IsLong;
            if (goesOn)
                joined[^1] = joined[^1] with { Text = joined[^1].Text + " " + line.Text };
            else
                joined.Add(line);
            count = line is { Class: LineClass.Body, IsLong: true } ? (goesOn ? count + 1 : 1) : 0;
        }

        return joined;
    }

    /// <summary>Under numbers and a few words each, as lists of things are written.</summary>
    private List<LaidLine> Parted(List<LaidLine> lines)
    {
        var every = 1 + _random.Next(3);
        var hasNumbers = _random.Next(2) == 0;
        var parted = new List<LaidLine>();
        var longer = 0;
        foreach (var line in lines)
        {
            if (line is { Class: LineClass.Body, IsLong: true } && longer++ % every == 0)
            {
                var words = line.Text.Split(' ');
                var at = _random.Next(words.Length);
                var head = string.Join(' ', words.Skip(at).Take(1 + _random.Next(4)))
                    .Trim('.', ',', ';', ':', '"');
                if (hasNumbers)
                    parted.Add(new LaidLine($"{1 + (longer / every)}", LineClass.Body, IsApart: true));
                if (head.Length > 0)
                    parted.Add(
                        new LaidLine(char.ToUpperInvariant(head[0]) + head[1..], LineClass.Body, !hasNumbers)
                    );
            }

            parted.Add(line);
        }

        return parted;
    }

    private static (int First, int Last) Body(LinePage page)
    {
        var gold = page.Text.Gold.ToList();
        return (gold.IndexOf(LineClass.Body), gold.LastIndexOf(LineClass.Body));
    }

    private static int Above(LinePage page) => Math.Max(0, Body(page).First - OwnHead);

    private static int Below(LinePage page) => Body(page).Last + 1;

    private LinePage Pick(LinePage[] all) => all[_random.Next(all.Length)];

    private int Random(int most) => _random.Next(Math.Max(0, most) + 1);
}
