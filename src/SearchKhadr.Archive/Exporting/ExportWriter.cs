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

    /// <summary>Writes a header line by line with an empty line behind it; nothing where it is left out.</summary>
    /// <param name="header">The header.</param>
    /// <param name="endOfLine">What ends a line.</param>
    /// <param name="write">Makes the form's line of one.</param>
    protected void WriteLines(ExportHeader? header, string endOfLine, Func<string, string>? write = null)
    {
        if (header is null)
            return;
        foreach (var line in header.Lines)
            Output.Write((write?.Invoke(line) ?? line) + endOfLine);
        Output.Write(endOfLine);
    }
}
