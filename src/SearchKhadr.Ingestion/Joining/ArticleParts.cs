using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Joining;

/// <summary>Puts the pages of an article together.</summary>
internal static class ArticleParts
{
    /// <summary>A shorter paragraph may rightly stand on two pages. <b>Units</b> chars.</summary>
    private const int Repeatable = 40;

    /// <summary>
    /// One article of its pages in their order: the first one's head, every page's text and comments, what a page repeats
    /// of those before it only once.
    /// </summary>
    public static Article Join(IReadOnlyList<Article> pages)
    {
        var first = pages[0];
        var body = new List<BodyBlock>();
        var captions = new List<Caption>();
        var entries = new List<LiveEntry>();
        var comments = new List<Comment>();
        var provenance = first.Provenance.ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            AddText(pages[i], body, entries, captions, seen);
            AddComments(pages[i].Comments, comments);
            var evidence = string.Create(
                CultureInfo.InvariantCulture,
                $"page {i + 1}: {pages[i].Capture.File}"
            );
            provenance.Add(new Provenance("body", "joining", evidence));
        }

        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"It was joined of {pages.Count} saved pages."
        );
        return first with
        {
            Body = body,
            Entries = entries,
            Captions = captions,
            Byline = pages.Select(static page => page.Byline).FirstOrDefault(static b => b.Count > 0) ?? [],
            Agency = pages.Select(static page => page.Agency).FirstOrDefault(static name => name is not null),
            Comments = comments,
            AnnouncedComments = pages.Max(static page => page.AnnouncedComments),
            CommentLanguage = pages
                .FirstOrDefault(static page => page.CommentLanguage is not null)
                ?.CommentLanguage,
            Provenance = provenance,
            Capture = first.Capture with
            {
                Parts = [.. pages.Select(static page => page.Capture.File)],
                Notes =
                [
                    .. pages.SelectMany(static page => page.Capture.Notes).Distinct(StringComparer.Ordinal),
                    note,
                ],
            },
        };
    }

    /// <summary>A page of several, with a note that says so.</summary>
    public static Article Alone(IngestResult page)
    {
        var article = page.Article!;
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"It is page {page.Part!.Number} of an article of several pages, and stands alone while not all of them are read."
        );
        return article with { Capture = article.Capture with { Notes = [.. article.Capture.Notes, note] } };
    }

    private static void AddText(
        Article page,
        List<BodyBlock> body,
        List<LiveEntry> entries,
        List<Caption> captions,
        HashSet<string> seen
    )
    {
        var places = new int[page.Body.Count + 1];
        for (var i = 0; i < page.Body.Count; i++)
        {
            places[i] = body.Count;
            if (page.Body[i].Text.Length < Repeatable || seen.Add(page.Body[i].Text))
                body.Add(page.Body[i]);
        }

        places[^1] = body.Count;
        foreach (var caption in page.Captions.Where(caption => !captions.Exists(caption.Repeats)))
            captions.Add(caption with { Before = caption.Before is { } at ? places[at] : null });

        entries.AddRange(
            page.Entries.Where(entry => places[entry.First] < body.Count)
                .Select(entry => entry with { First = places[entry.First] })
        );
    }

    private static void AddComments(IReadOnlyList<Comment> page, List<Comment> comments)
    {
        var places = new int[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            var comment = page[i] with { Parent = page[i].Parent is { } parent ? places[parent] : null };
            var known = comments.FindIndex(other =>
                other.Author == comment.Author && other.Text == comment.Text
            );
            places[i] = known >= 0 ? known : comments.Count;
            if (known < 0)
                comments.Add(comment);
        }
    }
}
