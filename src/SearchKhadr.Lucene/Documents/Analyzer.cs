namespace SearchKhadr.Lucene.Documents;

/// <summary>Says how the texts of each field are taken apart.</summary>
/// <remarks><b>Threads</b> Safe for any number at once; a stream belongs to the thread that opened it.</remarks>
public abstract class Analyzer
{
    /// <summary>Opens a stream that takes the texts of a field apart, one after the other.</summary>
    public abstract TokenStream Open(string field);

    /// <summary>How many positions are left out between two values of a field.</summary>
    public virtual int PositionIncrementGap(string field) => 0;

    /// <summary>How many characters are left out between two values of a field. <b>Units</b> UTF-16 characters.</summary>
    public virtual int OffsetGap(string field) => 1;
}
