using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>What an index has settled about a field; it never changes afterwards.</summary>
/// <remarks><b>Threads</b> Safe for any number at once; what is settled is read without a lock.</remarks>
internal sealed class FieldSchema(string name, int number)
{
    private readonly Lock _turn = new();
    private volatile bool _isIndexingSettled;
    private volatile bool _isColumnSettled;
    private volatile bool _arePointsSettled;

    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its number in every segment that this writer makes.</summary>
    public int Number { get; } = number;

    /// <summary>What its postings keep; none until a value is indexed.</summary>
    public IndexOptions IndexOptions { get; private set; }

    /// <summary>Whether it is indexed without norms.</summary>
    public bool OmitNorms { get; private set; }

    /// <summary>The shape of its column; none until a value has one.</summary>
    public DocValuesType DocValuesType { get; private set; }

    /// <summary>What its points are made of; no dimensions until a value is a point.</summary>
    public PointShape Points { get; private set; }

    /// <summary>Settles how the field is indexed, or verifies that it was settled so.</summary>
    /// <exception cref="ArgumentException">It was settled in another way.</exception>
    public void SettleIndexing(IndexOptions options, bool omitNorms)
    {
        if (!_isIndexingSettled)
        {
            lock (_turn)
            {
                if (!_isIndexingSettled)
                {
                    IndexOptions = options;
                    OmitNorms = omitNorms;
                    _isIndexingSettled = true;
                    return;
                }
            }
        }
        if (IndexOptions != options)
            throw Changed("index options", IndexOptions, options);
        if (OmitNorms != omitNorms)
            throw Changed("omission of norms", OmitNorms, omitNorms);
    }

    /// <summary>Settles the shape of the field's column, or verifies that it was settled so.</summary>
    /// <exception cref="ArgumentException">It was settled in another way.</exception>
    public void SettleColumn(DocValuesType type)
    {
        if (!_isColumnSettled)
        {
            lock (_turn)
            {
                if (!_isColumnSettled)
                {
                    DocValuesType = type;
                    _isColumnSettled = true;
                    return;
                }
            }
        }
        if (DocValuesType != type)
            throw Changed("doc values type", DocValuesType, type);
    }

    /// <summary>Settles what the field's points are made of, or verifies that it was settled so.</summary>
    /// <exception cref="ArgumentException">It was settled in another way.</exception>
    public void SettlePoints(PointShape shape)
    {
        if (!_arePointsSettled)
        {
            lock (_turn)
            {
                if (!_arePointsSettled)
                {
                    Points = shape;
                    _arePointsSettled = true;
                    return;
                }
            }
        }
        if (Points != shape)
            throw Changed("shape of points", Points, shape);
    }

    /// <summary>Takes over what a segment says; a segment without norms settles it for the field.</summary>
    /// <exception cref="ArgumentException">It was settled in another way.</exception>
    public void Adopt(FieldInfo field)
    {
        if (field.IndexOptions != IndexOptions.None)
        {
            OmitNorms |= field.OmitNorms;
            SettleIndexing(field.IndexOptions, OmitNorms);
        }
        if (field.DocValuesType != DocValuesType.None)
            SettleColumn(field.DocValuesType);
        if (field.PointDimensionCount > 0)
            SettlePoints(PointShape.Of(field));
    }

    private ArgumentException Changed(string what, object settled, object asked) =>
        new($"the {what} of field '{Name}' cannot change: actual={asked} expected={settled}");
}
