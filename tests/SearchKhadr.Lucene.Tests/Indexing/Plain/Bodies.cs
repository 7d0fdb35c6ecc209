using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>Gathers the stored texts of the field <c>body</c>.</summary>
internal sealed class Bodies : StoredFieldVisitor
{
    public List<string> Values { get; } = [];

    /// <summary>Those of all live documents, in order.</summary>
    public static List<string> Of(IndexReader reader)
    {
        var bodies = new Bodies();
        foreach (var leaf in reader.Leaves)
        {
            for (var docId = 0; docId < leaf.Reader.MaxDoc; docId++)
            {
                if (leaf.Reader.LiveDocs?.Get(docId) != false)
                    leaf.Reader.StoredFields(docId, bodies);
            }
        }
        return bodies.Values;
    }

    public override Wish Wants(FieldInfo field) => field.Name == "body" ? Wish.Take : Wish.Skip;

    public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) =>
        Values.Add(Encoding.UTF8.GetString(utf8));

    public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) =>
        throw new NotSupportedException();

    public override void Int32(FieldInfo field, int value) => throw new NotSupportedException();

    public override void Int64(FieldInfo field, long value) => throw new NotSupportedException();

    public override void Single(FieldInfo field, float value) => throw new NotSupportedException();

    public override void Double(FieldInfo field, double value) => throw new NotSupportedException();
}
