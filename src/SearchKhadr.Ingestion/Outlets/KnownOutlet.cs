namespace SearchKhadr.Ingestion.Outlets;

/// <summary>An outlet as a person wrote it into <c>outlets.yml</c>.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Aliases">Other ways in which pages write it.</param>
/// <param name="Domains">Hosts it publishes under; a host below one of them is its too.</param>
/// <param name="Country">ISO 3166-1, two letters; null where it is not said.</param>
/// <param name="Kind">newspaper, broadcaster, agency, magazine, site; null where it is not said.</param>
internal sealed record KnownOutlet(
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Domains,
    string? Country,
    string? Kind
);
