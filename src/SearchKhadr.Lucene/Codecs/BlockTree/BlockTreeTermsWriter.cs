using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.BlockTree.BlockTreeFormat;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Writes the terms dictionary of a segment, and the postings through their writer.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>blocktree.BlockTreeTermsWriter</c>.</remarks>
internal sealed class BlockTreeTermsWriter : FieldsConsumer
{
    private readonly SegmentWriteState _state;
    private readonly Lucene84PostingsWriter _postings;
    private readonly IndexOutput _termsOut;
    private readonly IndexOutput _indexOut;
    private readonly IndexOutput _metaOut;

    /// <summary>Creates the files and writes their headers; disposes the postings' writer in the end.</summary>
    public BlockTreeTermsWriter(SegmentWriteState state, Lucene84PostingsWriter postings)
    {
        _state = state;
        _postings = postings;
        try
        {
            _termsOut = Create(TermsExtension, TermsCodec);
            _indexOut = Create(IndexExtension, IndexCodec);
            _metaOut = Create(MetaExtension, MetaCodec);
            postings.WriteTermsHeader(_metaOut);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Write(Fields fields, Func<FieldInfo, NumericDocValues?> norms)
    {
        var written = new List<FieldTermsWriter>();
        foreach (var name in fields.Names)
        {
            var terms = fields.Terms(name)?.Open();
            if (terms == null)
                continue;
            var field =
                _state.FieldInfos.Find(name)
                ?? throw new ArgumentException($"no field info for {name}", nameof(fields));
            var writer = new FieldTermsWriter(field, _state.MaxDoc, _postings, _termsOut, _indexOut);
            while (terms.MoveNext())
                writer.Write(terms, norms);
            if (writer.TryFinish())
                written.Add(writer);
        }
        _metaOut.WriteVInt32(written.Count);
        foreach (var writer in written)
            _metaOut.WriteBytes(writer.Meta);
        CodecUtil.WriteFooter(_indexOut);
        _metaOut.WriteInt64(_indexOut.Position);
        CodecUtil.WriteFooter(_termsOut);
        _metaOut.WriteInt64(_termsOut.Position);
        CodecUtil.WriteFooter(_metaOut);
        _postings.Finish();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _termsOut?.Dispose();
        _indexOut?.Dispose();
        _metaOut?.Dispose();
        _postings.Dispose();
    }

    private IndexOutput Create(string extension, string codec)
    {
        var output = _state.Directory.CreateOutput(_state.FileName(extension));
        CodecUtil.WriteIndexHeader(
            output,
            codec,
            BlockTreeFormat.Version,
            _state.SegmentId.Span,
            _state.SegmentSuffix
        );
        return output;
    }
}
