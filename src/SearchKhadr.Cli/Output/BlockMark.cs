using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Cli.Output;

/// <summary>What a person writes in front of a block to say what it is, as Markdown has it.</summary>
internal static class BlockMark
{
    private const int Indent = 2;

    /// <summary>The block's name among the fields of an article.</summary>
    public static string Name(BodyBlock block) =>
        block.Kind switch
        {
            BlockKind.Subhead => "subhead",
            BlockKind.Quote => "quote",
            BlockKind.ListItem => "item",
            BlockKind.TableRow => "row",
            _ => "body",
        };

    /// <summary>The mark, with the space behind it; empty for a paragraph.</summary>
    public static string Of(BodyBlock block) =>
        block.Kind switch
        {
            BlockKind.Subhead => new string('#', block.Level + 1) + " ",
            BlockKind.Quote => "> ",
            BlockKind.ListItem => new string(' ', Indent * (block.Level - 1)) + OfItem(block),
            _ => "",
        };

    private static string OfItem(BodyBlock item) =>
        item.Continues ? new string(' ', Indent)
        : item.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ")
        : "- ";
}
