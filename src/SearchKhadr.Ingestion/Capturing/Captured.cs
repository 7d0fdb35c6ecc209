namespace SearchKhadr.Ingestion.Capturing;

/// <summary>One thing found in a file: a page, or a part that was refused.</summary>
internal readonly record struct Captured(RawPage? Page, Rejection? Rejection)
{
    public static Captured Of(RawPage page) => new(page, null);

    public static Captured Of(string file, RejectionReason reason, string message) =>
        new(null, new Rejection(file, reason, message));
}
