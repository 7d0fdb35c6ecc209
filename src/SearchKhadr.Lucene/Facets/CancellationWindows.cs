namespace SearchKhadr.Lucene.Facets;

/// <summary>Looks every few thousand documents at whether the caller gave up.</summary>
internal struct CancellationWindows(CancellationToken cancellation)
{
    private const int WindowDocs = 8192;

    private int _passed;

    public void Pass()
    {
        if ((_passed++ & (WindowDocs - 1)) == 0)
            cancellation.ThrowIfCancellationRequested();
    }
}
