namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Numbers by their place, to be used as a type parameter so that the call is no call.</summary>
internal interface INumericColumn
{
    /// <summary>The number at a place. <b>Requires</b> There is one.</summary>
    long Get(long index);
}
