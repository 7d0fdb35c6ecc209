using System.Text;

namespace SearchKhadr.Analysis.Tests;

/// <summary>Text made for tests, always the same for one seed.</summary>
internal static class RandomText
{
    /// <summary>Words of the letters of an alphabet, parted by what parts words.</summary>
    public static string Words(Random random, string alphabet, int count)
    {
        var runes = alphabet.EnumerateRunes().ToArray();
        string[] between = [" ", " ", " ", ", ", "-", "'", "\u2019", ".", "\n"];
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            for (var length = random.Next(1, 13); length > 0; length--)
                text.Append(runes[random.Next(runes.Length)]);
            text.Append(between[random.Next(between.Length)]);
        }
        return text.ToString();
    }

    /// <summary>Every code point, alone and inside a word.</summary>
    public static string EveryCodePoint(string before, string after)
    {
        var text = new StringBuilder();
        for (var codePoint = 1; codePoint < 0x20000; codePoint++)
        {
            if (Rune.IsValid(codePoint))
                text.Append(before)
                    .Append(new Rune(codePoint))
                    .Append(after)
                    .Append(' ')
                    .Append(new Rune(codePoint))
                    .Append(' ');
        }
        return text.ToString();
    }
}
