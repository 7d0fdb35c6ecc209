using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>One field of the segment that is being made in memory.</summary>
internal sealed class BufferedField(FieldSchema schema)
{
    /// <summary>What the whole index has settled about it.</summary>
    public FieldSchema Schema { get; } = schema;

    /// <summary>What the segment will say about it.</summary>
    public FieldInfo Info { get; } = new(schema.Name, schema.Number);

    /// <summary>Its terms; null until a value is indexed.</summary>
    public FieldInverter? Inverter { get; set; }

    /// <summary>Its norms; null where it has none.</summary>
    public NormsColumn? Norms { get; set; }

    /// <summary>Its column; null until a value has one.</summary>
    public ColumnBuffer? Column { get; set; }

    /// <summary>Its points; null until a value is one.</summary>
    public PointsColumn? Points { get; set; }

    /// <summary>The last attempt to add a document that brought a value for the column.</summary>
    public long LastColumnAttempt { get; set; } = -1;

    /// <summary>The last document that brought a value to invert.</summary>
    public int LastInvertedDoc { get; set; } = -1;

    /// <summary>The last attempt to add a document that brought a value to invert.</summary>
    public long LastVectorAttempt { get; set; } = -1;

    /// <summary>What that attempt's values keep in term vectors.</summary>
    public FieldType? VectorType { get; set; }

    /// <summary>How much memory it takes beside the pools. <b>Units</b> bytes.</summary>
    public long UsedBytes =>
        (Inverter?.UsedBytes ?? 0)
        + (Norms?.UsedBytes ?? 0)
        + (Column?.UsedBytes ?? 0)
        + (Points?.UsedBytes ?? 0);
}
