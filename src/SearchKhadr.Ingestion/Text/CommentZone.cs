using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Where a page's comments are, and what they are.</summary>
/// <param name="StartsAt">The line of their heading; the number of lines where there are none.</param>
internal sealed record CommentZone(int StartsAt, IReadOnlyList<Comment> Comments, int? Announced)
{
    /// <summary>The rules' own reading counts where it holds this share of what the weights say is said.</summary>
    private const double AgreeingShare = 0.5;

    /// <summary>A reading by what comments have in common may leave out so much, which is buttons. <b>Units</b> share of chars.</summary>
    private const double AlikeShare = 0.5;

    /// <summary>The same where it alone tells of each who said it.</summary>
    private const double OnlyAlikeShare = 0.25;

    /// <summary>So many records of one make under a heading of comments are a thread.</summary>
    private const int FewestAlike = 3;

    /// <summary>A page with more headings of comments lists other pages.</summary>
    private const int MostHeadings = 4;

    /// <summary>A forum tells this much of who said it, above. <b>Units</b> lines.</summary>
    private const int TemplateAbove = 14;

    /// <summary>Who said it stands at most this far above. <b>Units</b> lines.</summary>
    private const int HeadAbove = 3;

    /// <summary>The lines that what is said was read from.</summary>
    public IReadOnlySet<int> Said { get; private init; } = new HashSet<int>();

    /// <summary>How many comments have an author.</summary>
    public int Attributed => Comments.Count(static comment => comment.Author is not null);

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
        if (UnheadedThread.StartOf(signs, bodyAt) is { } at)
        {
            var reader = new CommentReader(signs);
            return Of(at, reader, reader.Read(at, isCounted: false), announced);
        }

        return new(lines.Count, [], announced);
    }

    /// <summary>The comments under a heading of them that have all in common, where those tell more than what was read so far.</summary>
    /// <param name="signs">The page.</param>
    /// <param name="labels">What each line is part of; empty where that is not known.</param>
    public CommentZone OrAlike(CommentSigns signs, ReadOnlySpan<LineLabel> labels)
    {
        var lines = signs.Lines;
        var hasProse = false;
        var headings = 0;
        for (var i = 0; i < lines.Count && headings < MostHeadings; i++)
        {
            hasProse |= lines[i].Kind == LineKind.Prose;
            if (!hasProse || lines[i].Comments is not { IsLink: false } heading)
                continue;

            headings++;
            var end = signs.TailFrom(i + 1);
            if (!labels.IsEmpty && labels[i..end].Contains(LineLabel.Body))
                continue;
            var alike = CommentTemplate.Read(signs, i + 1, end).Comments;
            if (IsThread(alike, heading.Count) && IsBetter(alike, Comments))
                return this with { StartsAt = i, Comments = alike, Announced = Announced ?? heading.Count };
        }

        if (Comments.Count == 0)
            return this;
        var known = CommentTemplate.Read(signs, StartsAt, signs.TailFrom(StartsAt)).Comments;
        return IsBetter(known, Comments) ? this with { Comments = known } : this;
    }

    /// <summary>Whether comments that only what they have in common tells are enough: as many as are counted, or several.</summary>
    private static bool IsThread(IReadOnlyList<Comment> alike, int? count) =>
        alike.Count == count || alike.Count >= FewestAlike;

    /// <summary>The comments where it is known of each line what it is part of.</summary>
    public CommentZone Within(CommentSigns signs, ReadOnlySpan<LineLabel> labels)
    {
        var first = labels.IndexOf(LineLabel.Comment);
        if (first < 0)
            return new CommentZone(labels.Length, [], Announced).OrAlike(signs, labels);
        var read = !IsHeaded && Agrees(signs.Lines, labels) ? this : ReadBy(first, signs, labels);
        var head = HeadOf(first, signs, labels);
        var alike = CommentTemplate.Read(signs, head, labels.LastIndexOf(LineLabel.Comment) + 1).Comments;
        return IsBetter(alike, read.Comments) ? read with { StartsAt = head, Comments = alike } : read;
    }

    private CommentZone ReadBy(int first, CommentSigns signs, ReadOnlySpan<LineLabel> labels)
    {
        var from = Math.Max(0, first - HeadAbove);
        while (from < first && (labels[from] == LineLabel.Body || signs.OneLine(from) is null))
            from++;
        var reader = new CommentReader(signs);
        return Of(from, reader, reader.Read(from, labels), Announced);
    }

    /// <summary>The first line that may head the comment whose text begins on another.</summary>
    private static int HeadOf(int first, CommentSigns signs, ReadOnlySpan<LineLabel> labels)
    {
        var from = first;
        while (
            from > Math.Max(0, first - TemplateAbove)
            && labels[from - 1] != LineLabel.Body
            && signs.Lines[from - 1].Comments is null
        )
            from--;
        return from;
    }

    /// <summary>Whether a reading by what the comments have in common tells of each who and when, and loses none.</summary>
    private static bool IsBetter(IReadOnlyList<Comment> alike, IReadOnlyList<Comment> read) =>
        alike.Count > 0
        && alike.All(CommentThread.TellsWhoAndWhen)
        && alike.Count >= read.Count(CommentThread.TellsWhoAndWhen)
        && !read.Any(static comment => comment.Parent is not null)
        && alike.Sum(static comment => comment.Text.Length)
            >= read.Sum(static comment => comment.Text.Length)
                * (
                    alike.Count >= read.Count && alike.Count > read.Count(CommentThread.TellsWhoAndWhen)
                        ? OnlyAlikeShare
                        : AlikeShare
                );

    /// <summary>Whether what was read may be other pages' headlines, or nobody's.</summary>
    public bool IsDoubted(CommentSigns signs) =>
        new CommentDoubts(Comments, Announced)
        {
            IsHeaded = HasHeading(signs.Lines),
            IsTimed = TellsTimeAbove(signs.Lines),
            Above = signs.Lines.Take(StartsAt),
        }.Exist;

    /// <summary>Whether a heading of comments stands close above.</summary>
    private bool HasHeading(IReadOnlyList<PageLine> lines) =>
        lines
            .Take(StartsAt + 1)
            .TakeLast(TemplateAbove)
            .Any(static line => line.Comments is { IsLink: false, Count: not 0 });

    /// <summary>Whether the time of a day stands close above what is said first.</summary>
    private bool TellsTimeAbove(IReadOnlyList<PageLine> lines)
    {
        var first = Said.Count > 0 ? Said.Min() : 0;
        return lines.Take(first).TakeLast(HeadAbove).Any(static line => CommentHeader.HasTime(line.Text));
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
