using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene87;

/// <summary>Writes the fields of a document again.</summary>
internal sealed class StoredFieldsCopier(Lucene87StoredFieldsWriter writer) : StoredFieldVisitor
{
    public override Wish Wants(FieldInfo field) => Wish.Take;

    public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) =>
        writer.WriteText(field.Number, utf8);

    public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) =>
        writer.WriteBinary(field.Number, bytes);

    public override void Int32(FieldInfo field, int value) => writer.WriteInt32(field.Number, value);

    public override void Int64(FieldInfo field, long value) => writer.WriteInt64(field.Number, value);

    public override void Single(FieldInfo field, float value) => writer.WriteSingle(field.Number, value);

    public override void Double(FieldInfo field, double value) => writer.WriteDouble(field.Number, value);
}
