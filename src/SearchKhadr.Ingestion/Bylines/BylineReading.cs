namespace SearchKhadr.Ingestion.Bylines;

/// <summary>What a byline's line says.</summary>
/// <param name="People">The names, in order.</param>
/// <param name="Outlet">The outlet or agency it names beside them; null where none.</param>
internal sealed record BylineReading(IReadOnlyList<string> People, string? Outlet)
{
    public static BylineReading Nobody { get; } = new([], null);
}
