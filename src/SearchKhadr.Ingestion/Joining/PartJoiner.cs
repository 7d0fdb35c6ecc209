using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Joining;

/// <summary>Makes one article of its pages, once all of them were read.</summary>
/// <remarks>
/// <para>
/// Pages belong together when their addresses differ by nothing but the page's number and their headlines are the same.
/// They wait until each number from 1 to a page that leads to no other is there; what is not complete in the end comes
/// out page by page, with a note.
/// </para>
/// <para><b>Cost</b> At most <see cref="MostHeld"/> pages wait.</para>
/// </remarks>
internal sealed partial class PartJoiner
{
    private const int MostHeld = 512;

    private readonly Dictionary<string, List<BulkResult>> _groups = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private int _held;

    /// <summary>Takes a page, and gives what is whole with it: the page itself, a joined article, or nothing yet.</summary>
    public IEnumerable<BulkResult> Add(BulkResult read)
    {
        if (read.Result is not { Part: { } part, Article: { } article })
            return [read];

        var key = part.Base + "\n" + HtmlText.Fold(PageMark.Replace(article.Headline, ""));
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = []);
            _order.Enqueue(key);
        }

        // A second copy of the same page is an article of its own, linked as a copy.
        if (group.Exists(other => other.Result.Part!.Number == part.Number))
            return [read];
        group.Add(read);
        _held++;
        if (IsWhole(group))
        {
            _groups.Remove(key);
            _held -= group.Count;
            return [Joined(group, read.FilesBegun)];
        }

        return _held > MostHeld ? ReleaseOldest() : [];
    }

    /// <summary>Gives what still waits.</summary>
    public IEnumerable<BulkResult> Rest()
    {
        while (_groups.Count > 0)
        {
            foreach (var read in ReleaseOldest())
                yield return read;
        }
    }

    /// <summary>A page of several as an article of its own, with a note that says so; any other as it is.</summary>
    public static BulkResult Alone(BulkResult read) =>
        read.Result is { Part: not null, Article: not null }
            ? read with
            {
                Result = IngestResult.Of(ArticleParts.Alone(read.Result)),
            }
            : read;

    private static bool IsWhole(List<BulkResult> group)
    {
        var last = group.MaxBy(static read => read.Result.Part!.Number)!.Result.Part!;
        return !last.HasNext && last.Number == group.Count && group.Count > 1;
    }

    private static BulkResult Joined(List<BulkResult> group, int filesBegun)
    {
        var pages = group
            .OrderBy(static read => read.Result.Part!.Number)
            .Select(static r => r.Result.Article!);
        return new BulkResult(IngestResult.Of(ArticleParts.Join([.. pages])), filesBegun);
    }

    private List<BulkResult> ReleaseOldest()
    {
        while (_order.TryDequeue(out var key))
        {
            if (_groups.Remove(key, out var group))
            {
                _held -= group.Count;
                return group.ConvertAll(Alone);
            }
        }

        return [];
    }

    [GeneratedRegex(
        @"\W*\b(page|seite|pagina|página|p\.)\s*\d{1,2}(\s*(of|von|de|di|sur|/)\s*\d{1,2})?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PageMark { get; }
}
