using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>A field of a segment: its terms' postings, its norms and its column.</summary>
/// <remarks><b>Source</b> Positions, offsets and norms are counted as Lucene 8's <c>DefaultIndexingChain</c> does.</remarks>
internal sealed class MemoryField(string name, int number, int maxDoc)
{
    private static readonly Comparer<byte[]> ByBytes = Comparer<byte[]>.Create(
        (left, right) => left.AsSpan().SequenceCompareTo(right)
    );

    private int _position;
    private int _offset;
    private int _length;
    private readonly HashSet<string> _uniqueTerms = new(StringComparer.Ordinal);

    public FieldInfo Info { get; } = new(name, number);

    public SortedDictionary<byte[], List<MemoryPosting>> Terms { get; } = new(ByBytes);

    public long?[] Norms { get; } = new long?[maxDoc];

    public long[]?[] Numbers { get; } = new long[]?[maxDoc];

    public byte[][]?[] Values { get; } = new byte[][]?[maxDoc];

    public int DocCount { get; private set; }

    public bool HasTerms => Info.IndexOptions != IndexOptions.None && Terms.Count > 0;

    public void Add(int doc, IEnumerable<Field> values, Analyzer analyzer)
    {
        (_position, _offset, _length) = (-1, 0, 0);
        _uniqueTerms.Clear();
        foreach (var value in values)
        {
            if (value.Type.IndexOptions != IndexOptions.None)
                Invert(doc, value, analyzer);
            if (value.Type.DocValuesType != DocValuesType.None)
                AddToColumn(doc, value);
        }
        if (_uniqueTerms.Count > 0)
            DocCount++;
        if (Info.HasNorms)
            Norms[doc] = SmallFloat.Int32ToByte4(
                Info.IndexOptions == IndexOptions.Docs ? _uniqueTerms.Count : _length
            );
    }

    private void Invert(int doc, Field value, Analyzer analyzer)
    {
        Info.IndexOptions = value.Type.IndexOptions;
        Info.OmitNorms = value.Type.OmitNorms;
        if (!value.Type.IsTokenized)
        {
            var text = value.Text ?? Encoding.UTF8.GetString(value.Bytes.Span);
            AddToken(doc, value.Bytes.ToArray(), text, 0, text.Length, 1);
            _offset += text.Length;
            return;
        }
        var tokens = analyzer.Open(value.Name);
        tokens.Reset(value.Text.AsMemory());
        while (tokens.MoveNext())
        {
            var term = tokens.Term.ToString();
            AddToken(
                doc,
                Encoding.UTF8.GetBytes(term),
                term,
                tokens.StartOffset,
                tokens.EndOffset,
                tokens.PositionIncrement
            );
        }
        _position += tokens.FinalPositionIncrement + analyzer.PositionIncrementGap(value.Name);
        _offset += tokens.FinalOffset + analyzer.OffsetGap(value.Name);
    }

    private void AddToken(int doc, byte[] term, string text, int start, int end, int increment)
    {
        _position += increment;
        if (increment > 0)
            _length++;
        _uniqueTerms.Add(text);
        if (!Terms.TryGetValue(term, out var postings))
            Terms.Add(term, postings = []);
        if (postings.Count == 0 || postings[^1].Doc != doc)
            postings.Add(new MemoryPosting(doc, []));
        postings[^1].Places.Add((_position, _offset + start, _offset + end));
    }

    private void AddToColumn(int doc, Field value)
    {
        Info.DocValuesType = value.Type.DocValuesType;
        if (Info.DocValuesType is DocValuesType.Numeric or DocValuesType.SortedNumeric)
            Numbers[doc] = [.. (Numbers[doc] ?? []).Append(value.Number).Order()];
        else
            Values[doc] = [.. (Values[doc] ?? []).Append(value.Bytes.ToArray()).Order(ByBytes)];
    }
}
