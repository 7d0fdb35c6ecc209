using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Month names and their usual short forms in some fifty languages; none of them names two months.</summary>
/// <remarks>
/// "listopada" is November in Polish and Czech and October in Croatian: it stands for November, which more write.
/// </remarks>
internal static class MonthNames
{
    private const int LongestName = 14;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for a word that names no month.</summary>
    public static int Number(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[LongestName];
        if (name.Length > LongestName)
            return 0;
        var length = name.ToLowerInvariant(folded);
        folded[..length].Replace('İ', 'i');
        if (Numbers.TryGetValue(folded[..length], out var number))
            return number;
        // A letter and its accent may be written as one character or as two.
        return
            folded[..length].IsNormalized()
            || !Numbers.TryGetValue(folded[..length].ToString().Normalize(), out var composed)
            ? 0
            : composed;
    }

    /// <summary>Whether any word of a text names a month.</summary>
    /// <remarks><b>Cost</b> One look-up for each word, which is far below that of the patterns it saves.</remarks>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (IsOrOpensName(text[start..i]))
                    return true;
                start = -1;
            }
        }

        return false;
    }

    /// <summary>"تشرين" and "كانون" are months with the word behind them.</summary>
    private static bool IsOrOpensName(ReadOnlySpan<char> word) =>
        Number(word) > 0 || PersianCalendarDates.Month(word) > 0 || word is "تشرين" or "كانون";

    private static bool IsLetter(char c) =>
        char.IsAscii(c)
            ? char.IsAsciiLetter(c)
            : char.IsLetter(c)
                || char.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark;

    private static FrozenDictionary<string, int> Build()
    {
        string[] months =
        [
            "january janvier januari januar jänner janeiro gennaio enero janv jan gen ene gener "
                + "tammikuuta tammikuu stycznia styczeń ledna leden januára január ianuarie ian ocak "
                + "siječnja januara januarja januāris januārī jaanuar января январь янв січня січень "
                + "януари јануара јануар ιανουαρίου ιανουάριος ιαν يناير ינואר בינואר जनवरी",
            "february februari februar fevereiro febbraio febrero février fevrier févr fevr fév feb "
                + "feber febrer helmikuuta helmikuu lutego luty února únor februára február februarie "
                + "şubat veljače februara februarja februāris februārī veebruar февраля февраль фев лютого "
                + "лютий февруари фебруара фебруар φεβρουαρίου φεβρουάριος φεβ فبراير شباط פברואר בפברואר "
                + "फरवरी फ़रवरी",
            "march mars märz maart março marzo mrz mrt mar marts març maaliskuuta maaliskuu marca "
                + "marzec března březen március martie mart ožujka martā märts maret марта март мар "
                + "березня березень μαρτίου μάρτιος μαρ مارس آذار מרץ במרץ मार्च",
            "april avril aprile abril avr apr abr huhtikuuta huhtikuu kwietnia kwiecień dubna duben "
                + "apríla április aprilie nisan travnja aprila aprīlis aprīlī aprill апреля апрель апр "
                + "квітня квітень април априла απριλίου απρίλιος απρ أبريل ابريل إبريل نيسان אפריל באפריל "
                + "अप्रैल",
            "may mai mei maio mayo maggio mag maj maig toukokuuta toukokuu maja května květen mája "
                + "május mayıs svibnja maijs maijā мая май травня травень маја мај μαΐου μαϊου μάιος μάϊος "
                + "μαι مايو أيار מאי במאי मई",
            "june juin juni junho junio giugno giu jun juny kesäkuuta kesäkuu czerwca czerwiec "
                + "června červen júna június iunie iun haziran lipnja juna junija jūnijs jūnijā juuni июня "
                + "июнь июн червня червень юни јуна јун ιουνίου ιούνιος ιουν يونيو حزيران يونيه יוני ביוני "
                + "जून",
            "july juillet juli julho julio luglio juil lug jul juliol heinäkuuta heinäkuu lipca "
                + "lipiec července červenec júla július iulie iul temmuz srpnja jula julija jūlijs jūlijā "
                + "juuli июля июль июл липня липень юли јула јул ιουλίου ιούλιος ιουλ يوليو تموز يوليه "
                + "יולי ביולי जुलाई",
            "august augustus agosto août aout aug ago augusti agost elokuuta elokuu sierpnia "
                + "sierpień srpna srpen augusta augusztus ağustos kolovoza avgusta avgust augustā августа "
                + "август авг серпня серпень αυγούστου αύγουστος αυγ أغسطس اغسطس آب אוגוסט באוגוסט अगस्त",
            "september septembre septiembre setiembre settembre setembro setembre sept sep set "
                + "syyskuuta syyskuu września wrzesień září septembra szeptember szept septembrie eylül "
                + "rujna septembris septembrī сентября сентябрь сен сент вересня вересень септември "
                + "септембра септембар σεπτεμβρίου σεπτέμβριος σεπ سبتمبر أيلول ספטמבר בספטמבר सितंबर "
                + "सितम्बर",
            "october octobre oktober octubre ottobre outubro oct okt ott out lokakuuta lokakuu "
                + "października październik října říjen októbra október octombrie ekim oktobris oktobrī "
                + "oktoober октября октябрь окт жовтня жовтень октомври октобра октобар οκτωβρίου "
                + "οκτώβριος οκτ أكتوبر اكتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर",
            "november novembre noviembre novembro nov marraskuuta marraskuu listopada listopad "
                + "novembra noiembrie noi kasım novembris novembrī ноября ноябрь ноя листопада листопад "
                + "ноември новембра новембар νοεμβρίου νοέμβριος νοε نوفمبر נובמבר בנובמבר नवंबर नवम्बर",
            "december décembre decembre diciembre dezembro dicembre dezember desember desembre déc "
                + "dec dez dic des joulukuuta joulukuu grudnia grudzień prosince prosinec decembra "
                + "decembrie aralık decembris decembrī detsember декабря декабрь дек грудня грудень "
                + "декември децембра децембар δεκεμβρίου δεκέμβριος δεκ ديسمبر דצמבר בדצמבר दिसंबर दिसम्बर",
        ];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < months.Length; i++)
        {
            var names = $"{months[i]} {RareMonthNames.Months[i]} {ShortMonthNames.Months[i]}";
            foreach (var name in names.Split(' '))
                numbers[name.Normalize().Replace('_', ' ')] = i + 1;
        }

        // Capitals are often printed without accents, and so is what old programs wrote.
        foreach (var (name, number) in numbers.ToList())
            numbers.TryAdd(WithoutAccents(name), number);

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The name in plain letters where its script is Latin or Greek; in others marks tell names apart.</summary>
    private static string WithoutAccents(string name) =>
        name[0] >= '\u0400'
            ? name
            : string.Concat(
                    name.Normalize(NormalizationForm.FormD)
                        .Where(static c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                )
                .Replace('ı', 'i');
}
