using SearchKhadr.Ingestion.Capturing.Kinds;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Bytes under a name that may be a page or hold pages, and can be read from their beginning again.</summary>
/// <param name="Name">The name in the archive, with forward slashes.</param>
/// <param name="Open">Gives the bytes from their beginning; whoever opens closes.</param>
/// <param name="LengthBytes">How many there are; null where only reading tells.</param>
/// <param name="Depth">How many containers stand around it.</param>
/// <param name="Context">What stands around it.</param>
internal sealed record Capsule(
    string Name,
    Func<Stream> Open,
    long? LengthBytes,
    int Depth,
    PageContext Context
)
{
    /// <summary>What its surroundings say it is; null where only its bytes and name do.</summary>
    public FileKind? Kind { get; init; }

    /// <summary>The name that decides by its ending, where the own one does not: <c>a.html</c> of <c>a.html.gz</c>.</summary>
    public string? KindName { get; init; }

    public string Child(string inner) => Name + "!/" + inner;

    public static Capsule OfBytes(string name, ReadOnlyMemory<byte> bytes, int depth, PageContext context) =>
        new(name, () => new ReadOnlyMemoryStream(bytes), bytes.Length, depth, context);
}
