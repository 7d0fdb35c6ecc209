namespace SearchKhadr.Lucene.Model;

/// <summary>The terms of all indexed fields of a segment.</summary>
public abstract class Fields
{
    /// <summary>The fields' names. <b>Shape</b> Ordinal order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The terms of a field; null where it has none.</summary>
    public abstract Terms? Terms(string field);
}
