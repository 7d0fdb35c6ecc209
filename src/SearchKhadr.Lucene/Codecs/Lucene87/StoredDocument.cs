using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Takes the unpacked bytes of a document apart.</summary>
internal static class StoredDocument
{
    /// <summary>Hands its fields to a visitor.</summary>
    /// <exception cref="CorruptIndexException">A field is unknown or cut off.</exception>
    public static void Visit(
        ReadOnlySpan<byte> document,
        int fieldCount,
        FieldInfos fields,
        StoredFieldVisitor visitor,
        string resource
    )
    {
        var input = new StoredBytes(document, resource);
        for (var i = 0; i < fieldCount; i++)
        {
            var (number, type) = ReadHead(ref input, resource);
            var field =
                fields.Find(number)
                ?? throw new CorruptIndexException($"a stored document has unknown field {number}", resource);
            switch (visitor.Wants(field))
            {
                case StoredFieldVisitor.Wish.Take:
                    Take(ref input, field, type, visitor);
                    break;
                case StoredFieldVisitor.Wish.Skip:
                    Skip(ref input, type);
                    break;
                default:
                    return;
            }
        }
        if (!input.IsAtEnd)
            throw new CorruptIndexException(
                $"a stored document is longer than its fields: actual={document.Length} expected={input.Position}",
                resource
            );
    }

    /// <summary>Reads the head of a field: its number and the type of its value.</summary>
    /// <exception cref="CorruptIndexException">They are impossible.</exception>
    public static (int Number, StoredType Type) ReadHead(ref StoredBytes input, string resource)
    {
        var head = input.ReadVUInt64();
        var number = head >> TypeBits;
        var type = (StoredType)(head & ((1 << TypeBits) - 1));
        if (number > int.MaxValue || type > StoredType.Double)
            throw new CorruptIndexException(
                $"impossible stored field: number={number} type={type}",
                resource
            );
        return ((int)number, type);
    }

    /// <summary>Goes past a value.</summary>
    public static void Skip(ref StoredBytes input, StoredType type)
    {
        switch (type)
        {
            case StoredType.Text or StoredType.Binary:
                _ = input.ReadCounted();
                break;
            case StoredType.Int32:
                _ = StoredNumbers.ReadInt32(ref input);
                break;
            case StoredType.Single:
                _ = StoredNumbers.ReadSingle(ref input);
                break;
            case StoredType.Int64:
                _ = StoredNumbers.ReadInt64(ref input);
                break;
            default:
                _ = StoredNumbers.ReadDouble(ref input);
                break;
        }
    }

    private static void Take(
        ref StoredBytes input,
        FieldInfo field,
        StoredType type,
        StoredFieldVisitor visitor
    )
    {
        switch (type)
        {
            case StoredType.Text:
                visitor.Text(field, input.ReadCounted());
                break;
            case StoredType.Binary:
                visitor.Binary(field, input.ReadCounted());
                break;
            case StoredType.Int32:
                visitor.Int32(field, StoredNumbers.ReadInt32(ref input));
                break;
            case StoredType.Single:
                visitor.Single(field, StoredNumbers.ReadSingle(ref input));
                break;
            case StoredType.Int64:
                visitor.Int64(field, StoredNumbers.ReadInt64(ref input));
                break;
            default:
                visitor.Double(field, StoredNumbers.ReadDouble(ref input));
                break;
        }
    }
}
