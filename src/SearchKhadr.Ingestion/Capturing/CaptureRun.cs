using System.Text.Json;
using System.Xml;
using CsvHelper;
using SearchKhadr.Ingestion.Capturing.Containers;
using SearchKhadr.Ingestion.Capturing.Kinds;
using SearchKhadr.Ingestion.Capturing.Mime;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Unpacks one file: says what each part is, and gives it to whoever takes that kind apart.</summary>
internal sealed class CaptureRun(
    CaptureLimits limits,
    CaptureBudget budget,
    CaptureTally tally,
    TimeProvider time
)
{
    private const long SmallBytes = 1 << 20;

    public CaptureLimits Limits => limits;

    public CaptureTally Tally => tally;

    public TimeProvider Time => time;

    /// <summary>Whether a bound of the whole file was reached: containers end then.</summary>
    public bool IsSpent => budget.IsSpent;

    /// <summary>A compressed part's stream, its bytes counted as they come out.</summary>
    public Stream Meter(Stream inner) => new MeteredStream(inner, budget);

    /// <summary>The pages of a part; what goes wrong in it is a refusal of it, and the parts around it go on.</summary>
    public IEnumerable<Captured> Open(Capsule capsule)
    {
        var wasSpent = IsSpent;
        using var parts = Enumerable.Repeat(capsule, 1).SelectMany(Unpack).GetEnumerator();
        while (true)
        {
            Captured part;
            try
            {
                if (!parts.MoveNext())
                    yield break;
                part = parts.Current;
                if (part.Page is not null)
                    budget.CountPage();
            }
            catch (Exception e) when (IsOfTheFile(e))
            {
                part = Refusal(capsule.Name, e);
            }

            if (wasSpent)
                yield break;
            yield return part;
            if (part.Rejection is not null && IsSpent)
                yield break;
        }
    }

    /// <summary>All bytes of a part that is one page.</summary>
    /// <exception cref="LimitException">It is longer than a page may be.</exception>
    public ReadOnlyMemory<byte> ReadAll(Capsule capsule)
    {
        if (capsule.LengthBytes > limits.PageBytes)
            throw TooLarge(capsule.LengthBytes);
        using var stream = capsule.Open();
        using var reader = new ByteReader(stream);
        var bytes = reader.Take(limits.PageBytes + 1);
        return bytes.Length > limits.PageBytes ? throw TooLarge(null) : bytes;
    }

    public LimitException TooLarge(long? lengthBytes) =>
        new(
            RejectionReason.TooLarge,
            lengthBytes is { } length
                ? $"It has {length} bytes; at most {limits.PageBytes} are read of one page."
                : $"It has more than {limits.PageBytes} bytes; no more are read of one page."
        );

    private IEnumerable<Captured> Unpack(Capsule capsule)
    {
        budget.CheckTime();
        if (capsule.LengthBytes == 0)
            return [Captured.Of(capsule.Name, RejectionReason.Empty, "The file holds no bytes.")];
        // A small part is read once, and looked at in memory.
        if (capsule.LengthBytes <= Math.Min(SmallBytes, limits.PageBytes) && capsule.Kind is null)
        {
            var bytes = ReadAll(capsule);
            capsule = capsule with
            {
                Open = () => new ReadOnlyMemoryStream(bytes),
                LengthBytes = bytes.Length,
            };
        }

        var (kind, foreign) = capsule.Kind is { } known ? (known, null) : Sniff(capsule);
        return kind switch
        {
            FileKind.Text => Page(capsule, PageFormat.Text),
            FileKind.Markdown => Page(capsule, PageFormat.Markdown),
            FileKind.Html => Page(capsule, PageFormat.Html),
            FileKind.Mime => MimePages.Read(this, capsule),
            FileKind.Gzip => GzipPages.Read(this, capsule),
            FileKind.JsonLines => JsonLinePages.Read(this, capsule),
            FileKind.Json => JsonPages.Read(this, capsule),
            FileKind.Csv => CsvPages.Read(this, capsule),
            FileKind.Xml => XmlPages.Read(this, capsule),
            FileKind.Warc => Deeper(capsule, WarcPages.Read),
            FileKind.Zip => Deeper(capsule, ZipPages.Read),
            FileKind.Tar => Deeper(capsule, TarPages.Read),
            _ => [Unknown(capsule, foreign)],
        };
    }

    private IEnumerable<Captured> Deeper(
        Capsule capsule,
        Func<CaptureRun, Capsule, IEnumerable<Captured>> read
    ) =>
        capsule.Depth < limits.Depth
            ? read(this, capsule)
            :
            [
                Captured.Of(
                    capsule.Name,
                    RejectionReason.TooDeep,
                    $"It is a container in {limits.Depth} others; unpack the outermost and index the folder."
                ),
            ];

    private Captured[] Page(Capsule capsule, PageFormat format) =>
        [Captured.Of(RawPage.Of(capsule.Name, ReadAll(capsule), format, capsule.Context))];

    private static (FileKind Kind, string? Foreign) Sniff(Capsule capsule)
    {
        using var stream = capsule.Open();
        Span<byte> head = stackalloc byte[KindSniffer.HeadBytes];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return KindSniffer.Sniff(head[..read], capsule.KindName ?? capsule.Name);
    }

    private static Captured Unknown(Capsule capsule, string? foreign)
    {
        var extension = Path.GetExtension(capsule.KindName ?? capsule.Name);
        var message =
            foreign is not null ? $"It is {foreign}."
            : extension.Length == 0 ? "The file has no extension, and does not begin as a page does."
            : $"No reader takes {extension} files, and it does not begin as a page does.";
        return Captured.Of(capsule.Name, RejectionReason.UnknownFormat, message);
    }

    private static bool IsOfTheFile(Exception e) =>
        e
            is IOException
                or InvalidDataException
                or UnauthorizedAccessException
                or XmlException
                or JsonException
                or CsvFormatException
                or NotSupportedException;

    private static Captured Refusal(string name, Exception e) =>
        e switch
        {
            LimitException limit => Captured.Of(name, limit.Reason, limit.Message),
            InvalidDataException
            or EndOfStreamException
            or XmlException
            or JsonException
            or CsvFormatException => Captured.Of(
                name,
                RejectionReason.Damaged,
                $"It is damaged; what stands before the damage was read: {e.Message}"
            ),
            NotSupportedException => Captured.Of(
                name,
                RejectionReason.UnknownFormat,
                "It is packed in a way that is not read; unpack it first: " + e.Message
            ),
            _ => Captured.Of(name, RejectionReason.Unreadable, "The file could not be read: " + e.Message),
        };
}
