using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>The words that stand before a date and say what it is the date of.</summary>
internal static partial class DateWords
{
    public static bool SpeaksOfUpdate(string text) => Updated().IsMatch(text);

    public static bool SpeaksOfPublishing(string text) => Published().IsMatch(text);

    [GeneratedRegex(
        @"\b(updated|modified|revised|edited|changed|mis à jour|mise à jour|modifié|aktualisiert|geändert|actualizado|aggiornato|bijgewerkt|aktualizacja)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Updated();

    [GeneratedRegex(
        @"\b(published|posted|created|first posted|publié|posté|mis en ligne|veröffentlicht|erstellt|publicado|pubblicato|geplaatst)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Published();
}
