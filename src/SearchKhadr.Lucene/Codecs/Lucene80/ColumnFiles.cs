using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>The two files that columns are written into: their values, and what says where those are.</summary>
internal sealed class ColumnFiles : IDisposable
{
    /// <summary>Creates both with their headers.</summary>
    public ColumnFiles(SegmentWriteState state, ColumnFileNames names)
    {
        Data = state.Directory.CreateOutput(state.FileName(names.DataExtension));
        try
        {
            Meta = state.Directory.CreateOutput(state.FileName(names.MetaExtension));
        }
        catch
        {
            Data.Dispose();
            throw;
        }
        var id = state.SegmentId.Span;
        CodecUtil.WriteIndexHeader(Data, names.DataCodec, names.Version, id, state.SegmentSuffix);
        CodecUtil.WriteIndexHeader(Meta, names.MetaCodec, names.Version, id, state.SegmentSuffix);
    }

    /// <summary>The values.</summary>
    public IndexOutput Data { get; }

    /// <summary>Where they are.</summary>
    public IndexOutput Meta { get; }

    /// <summary>Says that no field follows, and ends both with their checksums.</summary>
    public void Finish()
    {
        Meta.WriteInt32(-1);
        CodecUtil.WriteFooter(Meta);
        CodecUtil.WriteFooter(Data);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Data.Dispose();
        }
        finally
        {
            Meta.Dispose();
        }
    }
}
