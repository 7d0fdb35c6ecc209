namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Bytes by their place, to be used as a type parameter so that the call is no call.</summary>
internal interface IBytesColumn
{
    /// <summary>The bytes at a place. <b>Requires</b> There are some; they are copied before the next call.</summary>
    ReadOnlySpan<byte> Get(long index);
}
