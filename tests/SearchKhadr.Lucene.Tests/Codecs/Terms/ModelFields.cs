using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>Fields, terms and postings as plain lists: what a codec is given, and what it must give back.</summary>
internal sealed class ModelFields : Fields
{
    private readonly SortedDictionary<string, ModelTerms> _fields = new(StringComparer.Ordinal);

    public override IReadOnlyList<string> Names =>
        [.. _fields.Where(f => f.Value.Size > 0).Select(f => f.Key)];

    public FieldInfos Infos => new(_fields.Values.Select(f => f.Info));

    public override ModelTerms? Terms(string field) => _fields.GetValueOrDefault(field);

    public ModelTerms Add(FieldInfo info)
    {
        var terms = new ModelTerms(info);
        _fields.Add(info.Name, terms);
        return terms;
    }

    /// <summary>The norm that BM25 writes: the number of tokens, in a byte.</summary>
    public NumericDocValues? Norms(FieldInfo field) =>
        field.HasNorms ? new ModelNorms(_fields[field.Name].Lengths) : null;

    private sealed class ModelNorms(SortedDictionary<int, int> lengths) : NumericDocValues
    {
        private int _doc = -1;

        public override int DocId => _doc;

        public override long Cost => lengths.Count;

        public override long LongValue => (sbyte)SmallFloat.Int32ToByte4(lengths[_doc]);

        public override int NextDoc() => throw new NotSupportedException();

        public override int Advance(int target) => throw new NotSupportedException();

        public override bool AdvanceExact(int target)
        {
            Assert.True(target > _doc);
            _doc = target;
            return lengths.ContainsKey(target);
        }
    }
}
