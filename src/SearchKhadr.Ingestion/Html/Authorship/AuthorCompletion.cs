using SearchKhadr.Ingestion.Bylines;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>Completes one name by what other places of the page say of the same person.</summary>
internal static class AuthorCompletion
{
    /// <summary>The people, with those who sign in one line or one record of a catalogue with the first, and with the surname that stands elsewhere.</summary>
    public static IReadOnlyList<string> Of(AuthorItem best, IReadOnlyList<AuthorItem> items) =>
        best.People is not [var name] ? best.People
        : items.FirstOrDefault(item => IsTogether(item, name)) is { } together ? together.People
        : !name.Contains(' ', StringComparison.Ordinal)
        && items.FirstOrDefault(item => IsFuller(item, name)) is { } fuller
            ? fuller.People
        : best.People;

    private static bool IsTogether(AuthorItem item, string name) =>
        item.People.Count > 1
        && item.People[0].Equals(name, StringComparison.OrdinalIgnoreCase)
        && item.Clues.Any(static clue => clue.Kind == AuthorClueKind.Together || IsRecord(clue));

    /// <summary>Whether metadata made for catalogues give it, which name all who wrote, one by one.</summary>
    private static bool IsRecord(AuthorClue clue) =>
        clue.Kind == AuthorClueKind.Meta
        && (
            clue.Evidence.EndsWith("citation_author", StringComparison.Ordinal)
            || clue.Evidence.Contains(" dc", StringComparison.Ordinal)
        );

    private static bool IsFuller(AuthorItem item, string name) =>
        item.People is [var full]
        && full.StartsWith(name + " ", StringComparison.Ordinal)
        && PersonNames.LooksLikeName(full)
        && !MediaWords.LooksLikeOutlet(full)
        && item.Clues.Any(static clue =>
            clue.Kind
                is AuthorClueKind.LinkedPerson
                    or AuthorClueKind.Meta
                    or AuthorClueKind.MarkedNear
                    or AuthorClueKind.SaidNear
                    or AuthorClueKind.LoneName
        );
}
