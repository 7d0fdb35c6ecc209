using System.Text;

namespace SearchKhadr.Lucene.Model;

/// <summary>A word of a field, as its bytes stand in the index.</summary>
/// <remarks><b>Guarantees</b> Two are equal when field and bytes are; the order is by field, then by bytes.</remarks>
/// <param name="Field">The field's name.</param>
/// <param name="Bytes">The term; for text its UTF-8. <b>Requires</b> Not changed afterwards.</param>
public readonly record struct Term(string Field, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Makes a term of text.</summary>
    public Term(string field, string text)
        : this(field, Encoding.UTF8.GetBytes(text)) { }

    /// <summary>The bytes read as UTF-8; what is none is shown as U+FFFD.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>Whether both are the same word of the same field.</summary>
    public bool Equals(Term other) =>
        string.Equals(Field, other.Field, StringComparison.Ordinal)
        && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Field, StringComparer.Ordinal);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>Below 0, 0 or above 0 as one term stands before, at or after another.</summary>
    public static int Compare(Term left, Term right)
    {
        var byField = string.CompareOrdinal(left.Field, right.Field);
        return byField != 0 ? byField : left.Bytes.Span.SequenceCompareTo(right.Bytes.Span);
    }

    /// <summary>The field, a colon and the text.</summary>
    public override string ToString() => $"{Field}:{Text}";
}
