namespace SearchKhadr.Ingestion.Html.Blocks;

/// <summary>What an element makes of the blocks inside it.</summary>
/// <param name="Rank">Of a heading, its rank from 1; null of everything else.</param>
/// <param name="IsQuote">Whether it is a quote.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal readonly record struct ElementRole(int? Rank, bool IsQuote, bool IsItem)
{
    public bool IsNone => Rank is null && !IsQuote && !IsItem;
}
