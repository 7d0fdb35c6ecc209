using SearchKhadr.Lucene.Codecs.BlockTree;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.PerField;

/// <summary>Reads each field in the postings format that its attributes name.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>perfield.PerFieldPostingsFormat.FieldsReader</c>.</remarks>
internal sealed class PerFieldPostingsReader : FieldsProducer
{
    private readonly Dictionary<string, BlockTreeTermsReader> _bySuffix = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Terms> _terms = new(StringComparer.Ordinal);

    /// <summary>Opens the formats of all fields.</summary>
    /// <exception cref="UnsupportedIndexException">A field has another format.</exception>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public PerFieldPostingsReader(SegmentReadState state)
    {
        try
        {
            foreach (var field in state.FieldInfos)
            {
                if (field.IndexOptions == IndexOptions.None)
                    continue;
                if (!field.Attributes.TryGetValue(PerFieldPostingsFormat.FormatKey, out var format))
                    continue;
                if (ReaderOf(state, field, format).Terms(field.Name) is { } terms)
                    _terms.Add(field.Name, terms);
            }
            Names = [.. _terms.Keys];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public override Terms? Terms(string field) => _terms.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override void CheckIntegrity()
    {
        foreach (var reader in _bySuffix.Values)
            reader.CheckIntegrity();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var reader in _bySuffix.Values)
            reader.Dispose();
    }

    private BlockTreeTermsReader ReaderOf(SegmentReadState state, FieldInfo field, string format)
    {
        var resource = SegmentFiles.Name(state.SegmentName, state.SegmentSuffix, "fnm");
        if (!string.Equals(format, Lucene84PostingsFormat.Name, StringComparison.Ordinal))
            throw new UnsupportedIndexException(
                $"postings format of field {field.Name}: actual={format} expected={Lucene84PostingsFormat.Name}",
                resource
            );
        if (!field.Attributes.TryGetValue(PerFieldPostingsFormat.SuffixKey, out var suffix))
            throw new CorruptIndexException(
                $"field {field.Name} names a postings format without {PerFieldPostingsFormat.SuffixKey}",
                resource
            );
        var fileSuffix = PerFieldPostingsFormat.FileSuffix(state.SegmentSuffix, format, suffix);
        if (!_bySuffix.TryGetValue(fileSuffix, out var reader))
        {
            var inner = state with { SegmentSuffix = fileSuffix };
            reader = new BlockTreeTermsReader(inner, new Lucene84PostingsReader(inner));
            _bySuffix.Add(fileSuffix, reader);
        }
        return reader;
    }
}
