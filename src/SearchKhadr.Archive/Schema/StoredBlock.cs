using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Schema;

/// <summary>Writes what a block of a body is, beside its text.</summary>
/// <remarks>
/// <code>
/// Block = place " " kind [ " " level ] [ " #" number ] [ " +" ]
/// </code>
/// <c>3 subhead</c> is the fourth block; <c>7 listitem 2 #4</c> the fourth item of a list in a list; <c>8 quote +</c> goes
/// on with a quote. A level of 1 and a paragraph go without saying.
/// </remarks>
internal static class StoredBlock
{
    private const string Goes = "+";
    private const char NumberSign = '#';

    /// <summary>The mark of a block; null of a paragraph.</summary>
    public static string? Write(int place, BodyBlock block)
    {
        if (block.Kind == BlockKind.Paragraph)
            return null;
        var mark = string.Create(CultureInfo.InvariantCulture, $"{place} {EnumNames.Of(block.Kind)}");
        if (block.Level != 1)
            mark += string.Create(CultureInfo.InvariantCulture, $" {block.Level}");
        if (block.Number is { } number)
            mark += string.Create(CultureInfo.InvariantCulture, $" {NumberSign}{number}");
        return block.Continues ? $"{mark} {Goes}" : mark;
    }

    /// <summary>The blocks of a body's texts and marks.</summary>
    public static IReadOnlyList<BodyBlock> Read(IReadOnlyList<string> texts, IReadOnlyList<string> marks)
    {
        var blocks = texts.Select(static text => new BodyBlock(text)).ToArray();
        foreach (var mark in marks)
        {
            var words = mark.Split(' ');
            var place = int.Parse(words[0], CultureInfo.InvariantCulture);
            blocks[place] = words[2..]
                .Aggregate(blocks[place] with { Kind = EnumNames.Parse<BlockKind>(words[1]) }, With);
        }
        return blocks;
    }

    private static BodyBlock With(BodyBlock block, string word) =>
        word == Goes ? block with { Continues = true }
        : word[0] == NumberSign
            ? block with
            {
                Number = int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture),
            }
        : block with { Level = int.Parse(word, CultureInfo.InvariantCulture) };
}
