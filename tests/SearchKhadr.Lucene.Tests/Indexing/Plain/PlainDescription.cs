using System.Globalization;
using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>What an index must know of a document, as lines of text, found without any of the engine's writing code.</summary>
internal static class PlainDescription
{
    /// <summary>All lines of a document, in ordinal order.</summary>
    public static List<string> Of(Document document, Analyzer analyzer)
    {
        var lines = new List<string>();
        var place = 0;
        foreach (var field in document.Where(field => field.Type.IsStored))
            lines.Add($"stored {place++:000} {field.Name} {Value(field)}");
        foreach (var values in document.GroupBy(field => field.Name, StringComparer.Ordinal))
        {
            AddPostings(
                lines,
                values.Key,
                [.. values.Where(field => field.Type.IndexOptions != IndexOptions.None)],
                analyzer
            );
            lines.AddRange(
                values
                    .Where(field => field.Type.PointDimensions > 0)
                    .Select(field => $"point {values.Key} {Convert.ToHexString(field.Bytes.Span)}")
            );
            AddColumn(
                lines,
                values.Key,
                [.. values.Where(field => field.Type.DocValuesType != DocValuesType.None)]
            );
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>A number in text, the same wherever it came from.</summary>
    public static string Number(IFormattable value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Value(Field field) =>
        field.Kind switch
        {
            FieldValueKind.Text => $"text {Encoding.UTF8.GetString(field.Bytes.Span)}",
            FieldValueKind.Bytes => $"bytes {Convert.ToHexString(field.Bytes.Span)}",
            FieldValueKind.Int32 => string.Create(CultureInfo.InvariantCulture, $"int {field.Number}"),
            FieldValueKind.Int64 => string.Create(CultureInfo.InvariantCulture, $"long {field.Number}"),
            FieldValueKind.Single => $"float {Number(BitConverter.Int32BitsToSingle((int)field.Number))}",
            FieldValueKind.Double => $"double {Number(BitConverter.Int64BitsToDouble(field.Number))}",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    private static void AddPostings(List<string> lines, string name, Field[] values, Analyzer analyzer)
    {
        if (values.Length == 0)
            return;
        var occurrences = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var options = values[0].Type.IndexOptions;
        int position = -1,
            offset = 0,
            length = 0;
        void Add(string hex, int start, int end)
        {
            if (!occurrences.TryGetValue(hex, out var list))
                occurrences.Add(hex, list = []);
            list.Add(
                options switch
                {
                    IndexOptions.DocsAndFreqsAndPositionsAndOffsets =>
                        $"{position}:{offset + start}-{offset + end}",
                    IndexOptions.DocsAndFreqsAndPositions => $"{position}",
                    _ => "",
                }
            );
        }
        foreach (var value in values)
        {
            if (!value.Type.IsTokenized || value.Text is null)
            {
                position++;
                length++;
                Add(Convert.ToHexString(value.Bytes.Span), 0, value.Text?.Length ?? 0);
                offset += value.Text?.Length ?? 0;
                continue;
            }
            var stream = analyzer.Open(name);
            stream.Reset(value.Text.AsMemory());
            while (stream.MoveNext())
            {
                position += stream.PositionIncrement;
                length += stream.PositionIncrement == 0 ? 0 : 1;
                var hex = Convert.ToHexString(Encoding.UTF8.GetBytes(stream.Term.ToString()));
                Add(hex, stream.StartOffset, stream.EndOffset);
            }
            position += stream.FinalPositionIncrement + analyzer.PositionIncrementGap(name);
            offset += stream.FinalOffset + analyzer.OffsetGap(name);
        }
        foreach (var (hex, list) in occurrences)
        {
            var freq = options == IndexOptions.Docs ? 1 : list.Count;
            lines.Add($"term {name} {hex} {freq} {string.Join(' ', list).Trim()}".TrimEnd());
        }
        if (!values[0].Type.OmitNorms)
        {
            var norm = SmallFloat.Int32ToByte4(options == IndexOptions.Docs ? occurrences.Count : length);
            lines.Add($"norm {name} {(sbyte)norm}");
        }
    }

    private static void AddColumn(List<string> lines, string name, Field[] values)
    {
        if (values.Length == 0)
            return;
        var texts = values.Select(field => Convert.ToHexString(field.Bytes.Span));
        var joined = values[0].Type.DocValuesType switch
        {
            DocValuesType.Numeric or DocValuesType.SortedNumeric => string.Join(
                ' ',
                values.Select(field => field.Number).Order()
            ),
            DocValuesType.SortedSet => string.Join(
                ' ',
                texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            ),
            DocValuesType.Binary or DocValuesType.Sorted => string.Join(' ', texts),
            _ => throw new ArgumentOutOfRangeException(nameof(values)),
        };
        lines.Add($"column {name} {joined}");
    }
}
