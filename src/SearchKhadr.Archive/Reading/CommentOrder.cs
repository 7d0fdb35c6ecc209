using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Reading;

/// <summary>Puts replies under what they answer, without losing a comment whatever its parents say.</summary>
public static class CommentOrder
{
    /// <summary>Every comment once, in thread order; siblings stay in page order. <b>Cost</b> O(n).</summary>
    public static IReadOnlyList<ThreadPlace> Of(IReadOnlyList<Comment> comments)
    {
        var replies = Enumerable
            .Range(0, comments.Count)
            .Where(index => ParentOf(comments, index) is not null)
            .ToLookup(index => ParentOf(comments, index)!.Value);
        var order = new List<ThreadPlace>(comments.Count);
        var open = new Stack<ThreadPlace>(
            Enumerable
                .Range(0, comments.Count)
                .Where(index => ParentOf(comments, index) is null)
                .Reverse()
                .Select(index => new ThreadPlace(index, 0, null))
        );
        while (open.TryPop(out var place))
        {
            order.Add(place);
            foreach (var reply in replies[place.Index].Reverse())
                open.Push(new ThreadPlace(reply, place.Depth + 1, place.Index));
        }
        return order;
    }

    // A parent that stands at or after its reply could close a circle, so such a reply stays at the top level.
    private static int? ParentOf(IReadOnlyList<Comment> comments, int index) =>
        comments[index].Parent is { } parent && parent >= 0 && parent < index ? parent : null;
}
