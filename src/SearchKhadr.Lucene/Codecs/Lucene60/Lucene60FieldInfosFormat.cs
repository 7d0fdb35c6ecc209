using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene60;

/// <summary>A segment's fields, in its <c>.fnm</c> file.</summary>
/// <remarks>
/// <c>index header (codec "Lucene60FieldInfos", version 2), count (vint)</c>, for each field <c>name (string),
/// number (vint), bits (byte: 1 term vectors, 2 no norms, 4 payloads, 8 soft deletes), index options (byte),
/// doc values (byte), doc values generation (int64), attributes (map), point dimensions (vint)</c>, where those are
/// not 0 <c>indexed dimensions (vint), bytes a dimension (vint)</c>, then <c>footer</c>.
/// Worked: one field <c>id</c>, number 0, without norms, indexed by documents, no column:
/// <c>01 | 02 69 64 | 00 | 02 | 01 | 00 | FFFFFFFFFFFFFFFF | 00 | 00</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene60FieldInfosFormat</c>.
/// </remarks>
internal static class Lucene60FieldInfosFormat
{
    private const string Codec = "Lucene60FieldInfos";
    private const string Extension = "fnm";
    private const int SelectiveIndexing = 2;
    private const int MaxPointDimensions = 8;
    private const int MaxPointBytes = 16;

    [Flags]
    private enum Bits
    {
        None = 0,
        TermVectors = 1,
        OmitNorms = 2,
        Payloads = 4,
        SoftDeletes = 8,
    }

    /// <summary>Writes the fields. <b>Requires</b> All formats have noted their attributes.</summary>
    public static void Write(SegmentWriteState state)
    {
        using var output = state.Directory.CreateOutput(state.FileName(Extension));
        CodecUtil.WriteIndexHeader(
            output,
            Codec,
            SelectiveIndexing,
            state.SegmentId.Span,
            state.SegmentSuffix
        );
        output.WriteVInt32(state.FieldInfos.Count);
        foreach (var field in state.FieldInfos)
            WriteField(output, field);
        CodecUtil.WriteFooter(output);
    }

    /// <summary>Reads the fields of a segment.</summary>
    /// <exception cref="IndexNotFoundException">There is no such file.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A field marks soft deletes or has updated values.</exception>
    public static FieldInfos Read(IndexDirectory directory, string segment, ReadOnlyMemory<byte> id)
    {
        using var input = directory.OpenInput(SegmentFiles.Name(segment, "", Extension));
        CodecUtil.CheckIndexHeader(input, Codec, SelectiveIndexing, SelectiveIndexing, id.Span, "");
        CodecUtil.ChecksumEntireFile(input);
        var count = input.ReadVInt32();
        if (count < 0 || count > input.Length)
            throw new CorruptIndexException($"impossible count of fields, actual={count}", input.Resource);
        var fields = new List<FieldInfo>(count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<int>();
        for (var i = 0; i < count; i++)
        {
            var field = ReadField(input);
            if (!names.Add(field.Name) || !numbers.Add(field.Number))
                throw new CorruptIndexException(
                    $"two fields of one name or number, actual={field.Name} {field.Number}",
                    input.Resource
                );
            fields.Add(field);
        }
        CodecUtil.CheckFooter(input);
        return new FieldInfos(fields);
    }

    private static void WriteField(IndexOutput output, FieldInfo field)
    {
        output.WriteString(field.Name);
        output.WriteVInt32(field.Number);
        output.WriteByte(
            (byte)(
                (field.HasTermVectors ? Bits.TermVectors : Bits.None)
                | (field.OmitNorms ? Bits.OmitNorms : Bits.None)
                | (field.HasPayloads ? Bits.Payloads : Bits.None)
            )
        );
        output.WriteByte((byte)field.IndexOptions);
        output.WriteByte((byte)field.DocValuesType);
        output.WriteInt64(field.DocValuesGeneration);
        output.WriteMapOfStrings(field.Attributes.AsReadOnly());
        output.WriteVInt32(field.PointDimensionCount);
        if (field.PointDimensionCount == 0)
            return;
        output.WriteVInt32(field.PointIndexDimensionCount);
        output.WriteVInt32(field.PointBytesPerDimension);
    }

    private static FieldInfo ReadField(IndexInput input)
    {
        var name = input.ReadString();
        var number = input.ReadVInt32();
        var bits = (Bits)input.ReadByte();
        var indexOptions = (IndexOptions)input.ReadByte();
        var columnType = (DocValuesType)input.ReadByte();
        var generation = input.ReadInt64();
        if (number < 0 || !Enum.IsDefined(indexOptions) || !Enum.IsDefined(columnType) || (int)bits > 15)
            throw new CorruptIndexException(
                $"impossible field {name}: number={number} bits={bits} index options={indexOptions} doc values={columnType}",
                input.Resource
            );
        if (bits.HasFlag(Bits.SoftDeletes) || generation != -1)
            throw new UnsupportedIndexException(
                $"field {name} of {Codec} has soft deletes or doc values updates, which are not supported",
                input.Resource
            );
        var attributes = new SortedDictionary<string, string>(
            new Dictionary<string, string>(input.ReadMapOfStrings(), StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var (dimensions, indexed, width) = ReadPoints(input, name);
        return new FieldInfo(name, number)
        {
            IndexOptions = indexOptions,
            OmitNorms = bits.HasFlag(Bits.OmitNorms),
            HasPayloads = bits.HasFlag(Bits.Payloads),
            HasTermVectors = bits.HasFlag(Bits.TermVectors),
            DocValuesType = columnType,
            PointDimensionCount = dimensions,
            PointIndexDimensionCount = indexed,
            PointBytesPerDimension = width,
            Attributes = attributes,
        };
    }

    private static (int Dimensions, int Indexed, int Width) ReadPoints(IndexInput input, string field)
    {
        var dimensions = input.ReadVInt32();
        if (dimensions == 0)
            return default;
        var indexed = input.ReadVInt32();
        var width = input.ReadVInt32();
        if (
            dimensions is < 0 or > 2 * MaxPointDimensions
            || indexed is < 1 or > MaxPointDimensions
            || indexed > dimensions
            || width is < 1 or > MaxPointBytes
        )
            throw new CorruptIndexException(
                $"impossible points of field {field}: dimensions={dimensions} indexed={indexed} bytes={width}",
                input.Resource
            );
        return (dimensions, indexed, width);
    }
}
