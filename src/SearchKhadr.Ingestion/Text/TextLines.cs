using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Parts a text into lines, and joins lines that were only broken to fit a width.</summary>
internal static partial class TextLines
{
    /// <summary>Texts wrapped by a program are narrower than this. <b>Units</b> chars.</summary>
    private const int WidestWrap = 100;

    public static IReadOnlyList<TextLine> Read(string text)
    {
        var raw = text.Split('\n');
        var width = WrapWidth(raw);
        var lines = new List<TextLine>();
        var isAfterBlank = true;
        var previous = "";
        foreach (var line in raw)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                isAfterBlank = true;
                continue;
            }

            var read = Read(line, isAfterBlank);
            if (read.Text.Length == 0)
                continue;
            if (width > 0 && !isAfterBlank && !read.Bullet && IsBroken(previous, line, width))
            {
                lines[^1] = lines[^1] with { Text = lines[^1].Text + " " + read.Text };
            }
            else
            {
                lines.Add(read);
            }

            previous = line.TrimEnd();
            isAfterBlank = false;
        }

        return lines;
    }

    private static TextLine Read(string line, bool isAfterBlank)
    {
        var expanded = line.Replace("\t", "    ", StringComparison.Ordinal);
        var indent = expanded.Length - expanded.TrimStart().Length;
        var bullet = Bullet.Match(line);
        var text = Whitespace.Collapse(bullet.Success ? line[bullet.Length..] : line);
        return new(text, indent, bullet.Success, isAfterBlank)
        {
            IsListed = bullet.Success && !bullet.ValueSpan.Contains('–'),
        };
    }

    /// <summary>The width that a program wrapped the text at; 0 where lines are paragraphs.</summary>
    private static int WrapWidth(string[] raw)
    {
        var widest = raw.Max(static l => l.TrimEnd().Length);
        if (widest is < 40 or > WidestWrap)
            return 0;

        int followed = 0,
            broken = 0;
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(raw[i]) || string.IsNullOrWhiteSpace(raw[i + 1]))
                continue;
            followed++;
            if (IsBroken(raw[i].TrimEnd(), raw[i + 1], widest))
                broken++;
        }

        return broken >= 3 && broken * 2 >= followed ? widest : 0;
    }

    /// <summary>Whether the next line's first word would not have fitted.</summary>
    private static bool IsBroken(string line, string next, int width)
    {
        var word = next.TrimStart();
        var end = word.IndexOf(' ', StringComparison.Ordinal);
        return line.Length + 1 + (end < 0 ? word.Length : end) > width - 2;
    }

    [GeneratedRegex(@"^\s*(?:[•‣◦▪●∙·*]|[-–](?=\s))\s*(?=\S)")]
    private static partial Regex Bullet { get; }
}
