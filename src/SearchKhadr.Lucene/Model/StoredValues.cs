using System.Text;

namespace SearchKhadr.Lucene.Model;

/// <summary>The stored values of one document, as they were added.</summary>
/// <remarks>
/// <b>Shape</b> In the order of adding; a value is a <see cref="string"/>, an array of <see cref="byte"/>, an
/// <see cref="int"/>, a <see cref="long"/>, a <see cref="float"/> or a <see cref="double"/>.
/// </remarks>
public sealed class StoredValues
{
    private StoredValues(IReadOnlyList<KeyValuePair<string, object>> all) => All = all;

    /// <summary>Every value that was read, with its field's name.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> All { get; }

    /// <summary>The first text of a field; null when it has none.</summary>
    public string? Text(string field) => Texts(field).FirstOrDefault();

    /// <summary>The texts of a field.</summary>
    public IEnumerable<string> Texts(string field) => Of(field).OfType<string>();

    /// <summary>The values of a field.</summary>
    public IEnumerable<object> Of(string field) =>
        All.Where(value => string.Equals(value.Key, field, StringComparison.Ordinal))
            .Select(value => value.Value);

    /// <summary>Reads a document's values, of all fields or of those that are named.</summary>
    internal static StoredValues Read(IndexReader reader, int docId, IReadOnlySet<string>? fields)
    {
        var gatherer = new Gatherer(fields);
        reader.StoredFields(docId, gatherer);
        return new StoredValues(gatherer.Values);
    }

    private sealed class Gatherer(IReadOnlySet<string>? fields) : StoredFieldVisitor
    {
        public List<KeyValuePair<string, object>> Values { get; } = [];

        public override Wish Wants(FieldInfo field) =>
            fields is null || fields.Contains(field.Name) ? Wish.Take : Wish.Skip;

        public override void Text(FieldInfo field, ReadOnlySpan<byte> utf8) =>
            Add(field, Encoding.UTF8.GetString(utf8));

        public override void Binary(FieldInfo field, ReadOnlySpan<byte> bytes) => Add(field, bytes.ToArray());

        public override void Int32(FieldInfo field, int value) => Add(field, value);

        public override void Int64(FieldInfo field, long value) => Add(field, value);

        public override void Single(FieldInfo field, float value) => Add(field, value);

        public override void Double(FieldInfo field, double value) => Add(field, value);

        private void Add(FieldInfo field, object value) => Values.Add(new(field.Name, value));
    }
}
