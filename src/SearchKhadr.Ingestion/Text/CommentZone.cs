using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Where a page's comments are, and what they are.</summary>
/// <param name="StartsAt">The line of their heading; the number of lines where there are none.</param>
internal sealed record CommentZone(int StartsAt, IReadOnlyList<Comment> Comments, int? Announced)
{
    /// <summary>The rules' own reading counts where it holds this share of what the weights say is said.</summary>
    private const double AgreeingShare = 0.5;

    /// <summary>Who said it stands at most this far above. <b>Units</b> lines.</summary>
    private const int HeadAbove = 3;

    /// <summary>The lines that what is said was read from.</summary>
    public IReadOnlySet<int> Said { get; private init; } = new HashSet<int>();

    /// <summary>Whether each comment was found below the line of its author, or none was.</summary>
    private bool IsHeaded { get; init; } = true;

    /// <summary>What headings and the lines of authors tell.</summary>
    public static CommentZone Find(CommentSigns signs)
    {
        var lines = signs.Lines;
        int? announced = null;
        var hasProse = false;
        for (var i = 0; i < lines.Count; i++)
        {
            hasProse |= lines[i].Kind == LineKind.Prose;
            if (lines[i].Comments is not { } heading)
                continue;

            announced ??= heading.Count;
            if (heading.IsLink || (!hasProse && heading.Count is null or 0))
                continue;
            var isSure = hasProse && !heading.IsLoose;
            var reader = new CommentReader(signs);
            var comments = reader.Read(i + 1, isSure && heading.Count > 0, heading.Count);
            // Above all running text, a number is only believed where there are just as many.
            if (comments.Count > 0 && (hasProse || comments.Count == heading.Count))
                return Of(i, reader, comments, heading.Count ?? announced);
        }

        var bodyAt = BodyStart.Find(lines, lines.Count);
        if (CommentReader.FindWithoutHeading(signs, bodyAt) is { } at)
        {
            var reader = new CommentReader(signs);
            return Of(at, reader, reader.Read(at, isCounted: false), announced);
        }

        return new(lines.Count, [], announced);
    }

    /// <summary>The comments where it is known of each line what it is part of.</summary>
    public CommentZone Within(CommentSigns signs, ReadOnlySpan<LineLabel> labels)
    {
        var first = labels.IndexOf(LineLabel.Comment);
        if (first < 0)
            return new(labels.Length, [], Announced);
        if (!IsHeaded && Agrees(signs.Lines, labels))
            return this;

        var from = Math.Max(0, first - HeadAbove);
        while (from < first && (labels[from] == LineLabel.Body || signs.OneLine(from) is null))
            from++;
        var reader = new CommentReader(signs);
        return Of(from, reader, reader.Read(from, labels), Announced);
    }

    private static CommentZone Of(
        int at,
        CommentReader reader,
        IReadOnlyList<Comment> comments,
        int? announced
    ) => new(at, comments, announced) { Said = reader.Said, IsHeaded = reader.IsHeaded };

    private bool Agrees(IReadOnlyList<PageLine> lines, ReadOnlySpan<LineLabel> labels)
    {
        int all = 0,
            found = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != LineLabel.Comment)
                continue;
            all += lines[i].Words;
            found += Said.Contains(i) ? lines[i].Words : 0;
        }

        // Text that the rules alone take for said may be the body's.
        return found >= all * AgreeingShare && found >= Said.Sum(i => lines[i].Words) * AgreeingShare;
    }
}
