using System.Globalization;
using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>What a reader says of each document, as the lines of <see cref="PlainDescription"/>.</summary>
internal static class ReaderDescription
{
    /// <summary>The lines of each live document by its stored field <c>id</c>.</summary>
    public static SortedDictionary<string, List<string>> Of(IndexReader reader)
    {
        var all = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            var lines = Lines(leaf.Reader);
            for (var docId = 0; docId < lines.Length; docId++)
            {
                if (leaf.Reader.LiveDocs is { } live && !live.Get(docId))
                    continue;
                var stored = new StoredLines();
                leaf.Reader.StoredFields(docId, stored);
                lines[docId].AddRange(stored.Found);
                lines[docId].Sort(StringComparer.Ordinal);
                all.Add(stored.Id, lines[docId]);
            }
        }
        return all;
    }

    private static List<string>[] Lines(LeafReader reader)
    {
        var lines = new List<string>[reader.MaxDoc];
        for (var docId = 0; docId < lines.Length; docId++)
            lines[docId] = [];
        foreach (var field in reader.FieldInfos)
        {
            if (reader.Terms(field.Name) is { } terms)
                AddTerms(lines, field, terms);
            if (reader.Norms(field.Name) is { } norms)
            {
                while (norms.NextDoc() != DocIdSetIterator.NoMoreDocs)
                    lines[norms.DocId].Add($"norm {field.Name} {norms.LongValue}");
            }
            ReaderColumns.Add(lines, field, reader);
            reader.PointValues(field.Name)?.Intersect(new PointLines(field, lines));
        }
        return lines;
    }

    private static void AddTerms(List<string>[] lines, FieldInfo field, Terms terms)
    {
        var walk = terms.Open();
        PostingsEnum? postings = null;
        while (walk.MoveNext())
        {
            var hex = Convert.ToHexString(walk.Term);
            postings = walk.Postings(postings, PostingsFlags.All);
            while (postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
                lines[postings.DocId].Add(Line(field, hex, postings));
        }
    }

    private static string Line(FieldInfo field, string hex, PostingsEnum postings)
    {
        var line = new StringBuilder($"term {field.Name} {hex} {postings.Freq}");
        for (var i = 0; i < postings.Freq && field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions; i++)
        {
            line.Append(CultureInfo.InvariantCulture, $" {postings.NextPosition()}");
            if (field.IndexOptions == IndexOptions.DocsAndFreqsAndPositionsAndOffsets)
                line.Append(CultureInfo.InvariantCulture, $":{postings.StartOffset}-{postings.EndOffset}");
        }
        return line.ToString();
    }

    private sealed class PointLines(FieldInfo field, List<string>[] lines) : PointVisitor
    {
        public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
            PointRelation.Crosses;

        public override void Visit(int docId) => throw new NotSupportedException();

        public override void Visit(int docId, ReadOnlySpan<byte> point) =>
            lines[docId].Add($"point {field.Name} {Convert.ToHexString(point)}");
    }

    private sealed class StoredLines : StoredFieldVisitor
    {
        public List<string> Found { get; } = [];

        public string Id { get; private set; } = "";

        public override Wish Wants(FieldInfo field) => Wish.Take;

        public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8)
        {
            var text = Encoding.UTF8.GetString(utf8);
            if (field.Name == "id")
                Id = text;
            Add(field, $"text {text}");
        }

        public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) =>
            Add(field, $"bytes {Convert.ToHexString(bytes)}");

        public override void Int32(FieldInfo field, int value) =>
            Add(field, string.Create(CultureInfo.InvariantCulture, $"int {value}"));

        public override void Int64(FieldInfo field, long value) =>
            Add(field, string.Create(CultureInfo.InvariantCulture, $"long {value}"));

        public override void Single(FieldInfo field, float value) =>
            Add(field, $"float {PlainDescription.Number(value)}");

        public override void Double(FieldInfo field, double value) =>
            Add(field, $"double {PlainDescription.Number(value)}");

        private void Add(FieldInfo field, string value) =>
            Found.Add($"stored {Found.Count:000} {field.Name} {value}");
    }
}
