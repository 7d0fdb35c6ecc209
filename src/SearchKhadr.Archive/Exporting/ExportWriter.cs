namespace SearchKhadr.Archive.Exporting;

/// <summary>Writes hits in one form, one after the other.</summary>
internal abstract class ExportWriter(TextWriter output)
{
    /// <summary>Takes what is written.</summary>
    protected TextWriter Output { get; } = output;

    /// <summary>Writes what stands before the first hit.</summary>
    /// <param name="header">What the export is of; null to leave it out.</param>
    public abstract void Begin(ExportHeader? header);

    /// <summary>Writes a hit.</summary>
    public abstract void Write(WalkedHit hit);

    /// <summary>Writes what stands behind the last hit.</summary>
    public virtual void End()
    {
        // Most forms end with their last record.
    }
}
