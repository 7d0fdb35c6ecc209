using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Parts a text into lines, and joins lines that were only broken to fit a width.</summary>
internal static partial class TextLines
{
    /// <summary>Texts wrapped by a program are narrower than this. <b>Units</b> chars.</summary>
    private const int WidestWrap = 100;

    /// <summary>Narrower texts are lists. <b>Units</b> chars.</summary>
    private const int NarrowestWrap = 40;

    /// <summary>So many lines, headlines and addresses, may be longer than the width.</summary>
    private const int MostUnwrapped = 2;

    /// <summary>Fewer broken lines may be so by chance.</summary>
    private const int FewestBroken = 3;

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
        var lengths = Array.ConvertAll(raw, static line => IsAddress(line) ? 0 : line.TrimEnd().Length);
        var widest = lengths.OrderDescending().Take(MostUnwrapped + 1).ToList();
        return widest[0] > WidestWrap
            ? 0
            : widest
                .Distinct()
                .FirstOrDefault(width => width >= NarrowestWrap && IsWrapped(raw, lengths, width));
    }

    /// <summary>Whether most long lines that another follows break where its first word would not have fitted.</summary>
    private static bool IsWrapped(string[] raw, int[] lengths, int width)
    {
        int followed = 0,
            broken = 0;
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            // A short line, a label or a paragraph's last, says nothing.
            if (lengths[i] * 2 <= width || lengths[i] > width || lengths[i + 1] == 0)
                continue;
            followed++;
            if (IsBroken(raw[i].TrimEnd(), raw[i + 1], width))
                broken++;
        }

        return broken >= FewestBroken && broken * 3 >= followed * 2;
    }

    /// <summary>No program breaks an address.</summary>
    private static bool IsAddress(string line) => line.Contains("://", StringComparison.Ordinal);

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
