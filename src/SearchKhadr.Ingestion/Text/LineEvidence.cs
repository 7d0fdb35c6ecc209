namespace SearchKhadr.Ingestion.Text;

/// <summary>What the rules make of a page's lines: all that the weights then judge by.</summary>
internal sealed class LineEvidence
{
    public LineEvidence(CommentSigns signs)
    {
        Signs = signs;
        Zone = CommentZone.Find(signs);
        var body = new BodyReader(Lines, Zone.StartsAt, new HashSet<int>());
        body.Read(BodyStart.Find(Lines, Zone.StartsAt));
        var ruled = new LineLabel[Lines.Count];
        foreach (var line in body.Kept)
            ruled[line] = LineLabel.Body;
        foreach (var line in Zone.Said)
            ruled[line] = LineLabel.Comment;
        Ruled = ruled;
    }

    public IReadOnlyList<PageLine> Lines => Signs.Lines;

    public CommentSigns Signs { get; }

    public CommentZone Zone { get; }

    /// <summary>What the rules say each line is part of.</summary>
    public LineLabel[] Ruled { get; }
}
