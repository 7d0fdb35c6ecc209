namespace SearchKhadr.Lucene.Errors;

/// <summary>Something is wrong with an index on disk; always says which file.</summary>
public abstract class IndexException : IOException
{
    /// <summary>Makes the message <c>problem (resource=…)</c>.</summary>
    /// <param name="problem">What went wrong, with <c>actual=… expected=…</c> where numbers say it.</param>
    /// <param name="resource">The file it is about.</param>
    /// <param name="inner">What the system said; null when it was found by looking.</param>
    protected IndexException(string problem, string resource, Exception? inner = null)
        : base($"{problem} (resource={resource})", inner)
    {
        Resource = resource;
    }

    /// <summary>The file it is about.</summary>
    public string Resource { get; }
}
