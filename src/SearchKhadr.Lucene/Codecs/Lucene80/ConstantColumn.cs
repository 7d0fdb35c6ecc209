namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>The same number everywhere.</summary>
internal readonly struct ConstantColumn(long value) : INumericColumn
{
    /// <inheritdoc/>
    public long Get(long index) => value;
}
