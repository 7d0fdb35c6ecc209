using System.Text;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene87;

/// <summary>Gathers all fields of a document; bytes in hexadecimal.</summary>
internal sealed class GatheringVisitor : StoredFieldVisitor
{
    public List<(string Name, object Value)> Fields { get; } = [];

    public Func<FieldInfo, Wish> Choose { get; init; } = _ => Wish.Take;

    public override Wish Wants(FieldInfo field) => Choose(field);

    public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) =>
        Fields.Add((field.Name, Encoding.UTF8.GetString(utf8)));

    public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) =>
        Fields.Add((field.Name, Convert.ToHexString(bytes)));

    public override void Int32(FieldInfo field, int value) => Fields.Add((field.Name, value));

    public override void Int64(FieldInfo field, long value) => Fields.Add((field.Name, value));

    public override void Single(FieldInfo field, float value) => Fields.Add((field.Name, value));

    public override void Double(FieldInfo field, double value) => Fields.Add((field.Name, value));
}
