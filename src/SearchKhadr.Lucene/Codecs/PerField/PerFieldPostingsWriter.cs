using SearchKhadr.Lucene.Codecs.BlockTree;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.PerField;

/// <summary>Writes all fields in one postings format and notes that in their attributes.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>perfield.PerFieldPostingsFormat.FieldsWriter</c>.</remarks>
internal sealed class PerFieldPostingsWriter(SegmentWriteState state) : FieldsConsumer
{
    private const string Suffix = "0";

    private BlockTreeTermsWriter? _writer;

    /// <inheritdoc/>
    public override void Write(Fields fields, Func<FieldInfo, NumericDocValues?> norms)
    {
        if (fields.Names.Count == 0)
            return;
        foreach (var name in fields.Names)
        {
            var field =
                state.FieldInfos.Find(name)
                ?? throw new ArgumentException($"no field info for {name}", nameof(fields));
            field.Attributes[PerFieldPostingsFormat.FormatKey] = Lucene84PostingsFormat.Name;
            field.Attributes[PerFieldPostingsFormat.SuffixKey] = Suffix;
        }
        var inner = state with
        {
            SegmentSuffix = PerFieldPostingsFormat.FileSuffix(
                state.SegmentSuffix,
                Lucene84PostingsFormat.Name,
                Suffix
            ),
        };
        _writer = new BlockTreeTermsWriter(inner, new Lucene84PostingsWriter(inner));
        _writer.Write(fields, norms);
    }

    /// <inheritdoc/>
    public override void Dispose() => _writer?.Dispose();
}
