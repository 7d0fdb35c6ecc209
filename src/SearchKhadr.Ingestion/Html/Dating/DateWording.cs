using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>The words that stand before a date and say what it is the date of.</summary>
internal static partial class DateWording
{
    /// <summary>What a line would say that names the date of publishing.</summary>
    public const string Publishing = "published";

    private const int LongestBehind = 40;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static bool SpeaksOfUpdate(string text) => text.Length > 0 && Updated.IsMatch(text);

    /// <summary>Whether a text that follows a line's last date says that it is the date of a change: "2019.03.26 更新".</summary>
    public static bool SaysUpdatedBehind(string text) =>
        text.Length is > 0 and <= LongestBehind && UpdatedBehind.IsMatch(text);

    /// <summary>Whether a text that follows a line's last date says that it is the date of publishing.</summary>
    public static bool SaysPublishedBehind(string text) =>
        text.Length is > 0 and <= LongestBehind && PublishedBehind.IsMatch(text);

    /// <summary>Whether words say that this text first came out on the date behind them, here and not elsewhere.</summary>
    public static bool SpeaksOfFirst(string text) => text.Length > 0 && First.IsMatch(text);

    /// <summary>Whether words say that a date is the publication's; that of a printed edition is another.</summary>
    public static bool SpeaksOfPublishing(string text) =>
        text.Length > 0 && Published.IsMatch(text) && !InPrint.IsMatch(text);

    [GeneratedRegex(
        @"\b(updated?|modified|modification|revised|edited|changed|(mise?|remise?) à jour|modifiée?|actualisée?|"
            + @"aktualisiert|aktualisierung|geändert|änderung|bearbeitet|stand|actualizad[oa]|actualización|modificad[oa]|"
            + @"aggiornat[oa]|aggiornamento|atualizad[oa]|atualização|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|"
            + @"päivitetty|muokattu|aktualizacja|zaktualizowano|aktualizováno|aktualizované|frissítve|actualizat|"
            + @"güncelleme|güncellendi|обновлено|обновлён|изменено|оновлено|ажурирано|ενημέρωση|ενημερώθηκε|diperbarui)\b"
            + @"|更新|修改|최종수정|수정|آخر تحديث|تحديث|עודכן|אחרון|به.?روز.?رسانی|به روز شده|अपडेट|अद्यतन|संशोधित|cập nhật|แก้ไข|อัปเดต|อัพเดท",
        Options
    )]
    private static partial Regex Updated { get; }

    [GeneratedRegex(
        @"\b(published|posted|created|publication date|pub(lished)? date|released?|submitted|publiée?|postée?|mise? en ligne|"
            + @"parue?|écrit|veröffentlicht|veröffentlichung|erstellt|erschienen|eingestellt|publiziert|gespeichert|geschrieben|"
            + @"publicad[oa]|publicación|fecha|pubblicat[oa]|data|publicação|postad[oa]|geplaatst|gepubliceerd|publicerad|"
            + @"publisert|offentliggjort|udgivet|julkaistu|opublikowano|data publikacji|dodano|publikováno|vydáno|zveřejněno|"
            + @"közzétéve|megjelent|publicat|yayınlanma|yayınlandı|yayın|tarih|eklenme|опубликовано|дата|опубліковано|"
            + @"објављено|objavljeno|δημοσίευση|δημοσιεύτηκε|diterbitkan|dipublikasikan)\b"
            + @"|(发布|發布|發佈|公開|発表|配信|掲載).{0,8}$|입력|등록|기사입력|نشر|تاريخ|פורסם|منتشر شده|انتشار|تاریخ|प्रकाशित|đăng lúc|đăng ngày|ngày đăng|xuất bản|เผยแพร่|ประกาศ|วันที่",
        Options
    )]
    private static partial Regex Published { get; }

    /// <summary>Words that stand behind their date and end the line.</summary>
    [GeneratedRegex(
        @"^[\s)\]）】|]*(最終|last\s?)?(更新|수정|updated?|aktualisiert|bijgewerkt|uppdaterad|opdateret|oppdatert|güncellendi)[^\d:：]*$",
        Options
    )]
    private static partial Regex UpdatedBehind { get; }

    [GeneratedRegex(
        @"^[\s)\]）】|]*(公開|掲載|配信|発表|发布|發布|發佈|입력|등록|yayınlandı|eklendi)[^\d:：]*$",
        Options
    )]
    private static partial Regex PublishedBehind { get; }

    [GeneratedRegex(
        @"^\W*(this\s+(\w+\s+)?\w+\s+(was|is)\s+)?(originally|first|initially)\s+(published|posted|appeared)(\s+(here|on|at))*[\s:]*$|^\W*zuerst (veröffentlicht|erschienen)( am)?[\s:]*$"
            + @"|^\W*(initialement|d['’]abord) publiée?( le)?[\s:]*$|^\W*publicad[oa] originalmente( el)?[\s:]*$",
        Options
    )]
    private static partial Regex First { get; }

    [GeneratedRegex(@"\b(print edition|in print)\b", Options)]
    private static partial Regex InPrint { get; }
}
