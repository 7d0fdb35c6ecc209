namespace SearchKhadr.Ingestion.Articles;

/// <summary>What a reader sees as one thing in an article's text: a paragraph, a quote, a list, a table, a caption.</summary>
/// <param name="Kind">What its blocks are; null of a caption.</param>
/// <param name="Indexes">The blocks in reading order, or the one caption.</param>
public sealed record BodyGroup(BlockKind? Kind, IReadOnlyList<int> Indexes)
{
    /// <summary>The entry of a live blog that begins with it; null where none does.</summary>
    public LiveEntry? Entry { get; init; }

    /// <summary>The groups of a whole article in reading order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static IReadOnlyList<BodyGroup> Of(Article article) => Of(article, BodyPart.Of(article));

    /// <summary>The groups of a stretch of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="parts">What is in the stretch, in reading order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<BodyGroup> Of(Article article, IEnumerable<BodyPart> parts)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(parts);
        var entries = article.Entries.ToLookup(static entry => entry.First);
        var groups = new List<BodyGroup>();
        var open = new List<int>();
        BodyBlock? first = null;
        foreach (var (index, isCaption) in parts)
        {
            if (isCaption)
            {
                groups.Add(new BodyGroup(null, [index]));
                first = null;
                continue;
            }

            var block = article.Body[index];
            var entry = entries[index].FirstOrDefault();
            if (entry is null && first is not null && GoesOn(first, block))
            {
                open.Add(index);
                first = block is { Continues: false, Level: 1 } ? block : first;
                continue;
            }

            open = [index];
            first = block;
            groups.Add(new BodyGroup(block.Kind, open) { Entry = entry });
        }

        return groups;
    }

    /// <summary>Whether a block belongs to the group that another one has begun.</summary>
    private static bool GoesOn(BodyBlock first, BodyBlock block) =>
        block.Kind == first.Kind
        && block.Kind switch
        {
            BlockKind.Quote or BlockKind.TableRow => block.Continues,
            BlockKind.ListItem => block.Continues
                || Math.Max(first.Level, block.Level) > 1
                || IsOfList(first, block),
            _ => false,
        };

    /// <summary>A list that counts has no bullets, and one that counts anew is another.</summary>
    private static bool IsOfList(BodyBlock first, BodyBlock item) =>
        item.Number is null ? first.Number is null : first.Number is not null && item.Number != 1;
}
