using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Outlets;

/// <summary>The outlets that are known by name: the product's own list, overruled by the folder's.</summary>
/// <remarks>
/// <b>Guarantees</b> It only names: the same outlet is written the same way on every page, and a page that names none
/// is named by its address. No page is read in another way because of it.
/// <b>Threads</b> Safe for many threads at once.
/// </remarks>
internal sealed class OutletRegister
{
    private readonly Dictionary<string, KnownOutlet> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownOutlet> _byDomain = new(StringComparer.OrdinalIgnoreCase);

    private OutletRegister(IEnumerable<KnownOutlet> outlets)
    {
        foreach (var outlet in outlets)
        {
            foreach (var name in outlet.Aliases.Prepend(outlet.Name))
                _byName[NameKey.Of(name)] = outlet;
            foreach (var domain in outlet.Domains)
                _byDomain[domain] = outlet;
        }
    }

    /// <summary>The product's own list.</summary>
    public static OutletRegister Shipped { get; } = new(ReadShipped());

    /// <summary>The product's list with what the folder's <c>outlets.yml</c> adds and overrules.</summary>
    public static OutletRegister Open(string folder, out IReadOnlyList<IngestWarning> warnings)
    {
        var said = new List<IngestWarning>();
        warnings = said;
        var path = Path.Combine(folder, OutletFile.FileName);
        if (!File.Exists(path))
            return Shipped;

        try
        {
            var (text, notes) = NoteText.Read(File.ReadAllBytes(path));
            said.AddRange(notes.Select(static note => new IngestWarning(OutletFile.FileName, null, note)));
            using var reader = new StringReader(text);
            return new(ReadShipped().Concat(OutletFile.Read(reader, said)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            said.Add(new(OutletFile.FileName, null, "The outlets could not be read: " + e.Message));
            return Shipped;
        }
    }

    /// <summary>What a page says, written as the list writes it; the owner of the address where it says nothing.</summary>
    public OutletEvidence? Named(OutletEvidence? said, string? url)
    {
        if (said is not null)
        {
            return _byName.TryGetValue(NameKey.Of(said.Name), out var known)
                ? said with
                {
                    Name = known.Name,
                }
                : said;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && OwnerOf(address.Host) is { } owner
            ? new OutletEvidence(owner.Name, $"address {address.Host}")
            : null;
    }

    /// <summary>A name as the list writes it, where the list calls it an agency; else null.</summary>
    public string? Agency(string name) =>
        _byName.TryGetValue(NameKey.Of(name), out var known) && known.Kind == "agency" ? known.Name : null;

    private KnownOutlet? OwnerOf(string host)
    {
        for (
            var rest = host;
            rest.Contains('.', StringComparison.Ordinal);
            rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..]
        )
        {
            if (_byDomain.TryGetValue(rest, out var owner))
                return owner;
        }

        return null;
    }

    private static List<KnownOutlet> ReadShipped()
    {
        var name = $"{typeof(OutletRegister).Namespace}.{OutletFile.FileName}";
        using var stream =
            typeof(OutletRegister).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        var warnings = new List<IngestWarning>();
        var outlets = OutletFile.Read(reader, warnings);
        return warnings.Count == 0 ? outlets : throw new InvalidOperationException(warnings[0].Message);
    }
}
