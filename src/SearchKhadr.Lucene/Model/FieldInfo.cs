namespace SearchKhadr.Lucene.Model;

/// <summary>What a segment knows about a field.</summary>
public sealed class FieldInfo
{
    /// <summary>Makes a field that stores nothing but its name.</summary>
    public FieldInfo(string name, int number)
    {
        Name = name;
        Number = number;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its number in the segment.</summary>
    public int Number { get; }

    /// <summary>What its postings keep.</summary>
    public IndexOptions IndexOptions { get; set; }

    /// <summary>Whether it is indexed without norms.</summary>
    public bool OmitNorms { get; set; }

    /// <summary>Whether some posting has a payload.</summary>
    public bool HasPayloads { get; set; }

    /// <summary>Whether some document has a term vector for it.</summary>
    public bool HasTermVectors { get; set; }

    /// <summary>The shape of its column.</summary>
    public DocValuesType DocValuesType { get; set; }

    /// <summary>Generation of updates to its column; -1 for none.</summary>
    public long DocValuesGeneration { get; set; } = -1;

    /// <summary>How many dimensions its points have; 0 for none.</summary>
    public int PointDimensionCount { get; set; }

    /// <summary>How many of those dimensions are indexed.</summary>
    public int PointIndexDimensionCount { get; set; }

    /// <summary>How wide a dimension is. <b>Units</b> bytes.</summary>
    public int PointBytesPerDimension { get; set; }

    /// <summary>Whether it marks soft deletes.</summary>
    public bool IsSoftDeletes { get; set; }

    /// <summary>What codecs note about it, such as which postings format wrote it.</summary>
    public IDictionary<string, string> Attributes { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether it is indexed with norms.</summary>
    public bool HasNorms => IndexOptions != IndexOptions.None && !OmitNorms;
}
