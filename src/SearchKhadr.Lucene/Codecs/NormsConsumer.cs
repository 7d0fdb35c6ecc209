using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>Writes the norms of one segment, field by field.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>NormsConsumer</c>.</remarks>
internal abstract class NormsConsumer : IDisposable
{
    /// <summary>Writes a field's norms. <b>Requires</b> The factory gives the same values at each call.</summary>
    public abstract void AddNorms(FieldInfo field, Func<NumericDocValues> values);

    /// <summary>Completes the files. <b>Requires</b> Called once, after the last field.</summary>
    public abstract void Finish();

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public abstract void Dispose();
}
