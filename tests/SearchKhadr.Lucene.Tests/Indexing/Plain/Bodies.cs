using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>Gathers the stored texts of the field <c>body</c>.</summary>
internal sealed class Bodies : StoredFieldVisitor
{
    public List<string> Values { get; } = [];

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
