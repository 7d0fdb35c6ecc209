using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Month names and their usual short forms in some thirty languages; none of them names two months.</summary>
/// <remarks>
/// "listopada" is November in Polish and Czech and October in Croatian: it stands for November, which more write.
/// </remarks>
internal static class MonthNames
{
    /// <summary>The alternatives for a regular expression, longest first so that "sept" wins over "sep".</summary>
    public const string Pattern =
        "października|maaliskuuta|marraskuuta|październik|σεπτέμβριος|σεπτεμβρίου|φεβρουάριος|"
        + "φεβρουαρίου|heinäkuuta|helmikuuta|huhtikuuta|joulukuuta|septembrie|septembris|"
        + "septiembre|szeptember|tammikuuta|toukokuuta|δεκέμβριος|δεκεμβρίου|ιανουάριος|ιανουαρίου|"
        + "augusztus|decembrie|decembris|detsember|diciembre|februarie|februarja|februāris|"
        + "fevereiro|kesäkuuta|listopada|lokakuuta|maaliskuu|marraskuu|noiembrie|novembris|"
        + "noviembre|octombrie|september|septembra|septembre|septembrī|setiembre|settembre|"
        + "syyskuuta|αυγούστου|αύγουστος|νοέμβριος|νοεμβρίου|οκτωβρίου|οκτώβριος|листопада|"
        + "септембар|септембра|септември|augustus|czerwiec|december|decembra|decembre|decembrī|"
        + "desember|desembre|dezember|dezembro|dicembre|décembre|elokuuta|febbraio|februara|"
        + "februari|february|februára|februārī|grudzień|heinäkuu|helmikuu|huhtikuu|ianuarie|"
        + "januarja|januāris|joulukuu|kolovoza|kwiecień|kwietnia|listopad|november|novembra|"
        + "novembre|novembro|novembrī|oktobris|oktoober|prosince|prosinec|setembre|setembro|"
        + "sierpień|sierpnia|siječnja|stycznia|tammikuu|toukokuu|veebruar|wrzesień|września|"
        + "července|červenec|απρίλιος|απριλίου|березень|вересень|декември|децембар|децембра|"
        + "листопад|новембар|новембра|октомври|сентябрь|сентября|фебруара|февруари|באוקטובר|"
        + "aprilie|aprīlis|augusta|augusti|augustā|avgusta|ağustos|czerwca|febrero|februar|február|"
        + "fevrier|février|gennaio|grudnia|haziran|jaanuar|janeiro|januara|januari|january|januára|"
        + "januārī|janvier|juillet|kesäkuu|lokakuu|március|october|octobre|octubre|oktober|oktobrī|"
        + "október|októbra|ottobre|outubro|styczeń|svibnja|syyskuu|travnja|veljače|április|ιουλίου|"
        + "ιουνίου|ιούλιος|ιούνιος|μάρτιος|μαρτίου|августа|березня|вересня|грудень|декабрь|декабря|"
        + "жовтень|квітень|ноември|октобар|октобра|октябрь|октября|серпень|травень|фебруар|февраль|"
        + "февраля|червень|јануара|אוקטובר|באוגוסט|בנובמבר|בספטמבר|בפברואר|अक्टूबर|अक्तूबर|दिसम्बर|"
        + "सितम्बर|agosto|aprila|aprile|aprill|apríla|aprīlī|aralık|august|avgust|březen|března|"
        + "elokuu|febrer|giugno|januar|január|julija|juliol|junija|jänner|július|június|jūlijs|"
        + "jūlijā|jūnijs|jūnijā|květen|května|lipiec|lipnja|luglio|lutego|maggio|martie|marzec|"
        + "ožujka|srpnja|temmuz|červen|června|август|апрель|апреля|априла|грудня|жовтня|квітня|"
        + "липень|лютого|ноябрь|ноября|серпня|січень|травня|червня|январь|января|януари|јануар|"
        + "אוגוסט|באפריל|בדצמבר|בינואר|נובמבר|ספטמבר|פברואר|أكتوبر|اكتوبر|حزيران|ديسمبر|سبتمبر|"
        + "فبراير|نوفمبر|अप्रैल|दिसंबर|नवम्बर|फ़रवरी|सितंबर|abril|agost|april|avril|duben|dubna|"
        + "enero|eylül|feber|gener|iulie|iunie|julho|julio|junho|junio|juuli|juuni|kasım|leden|"
        + "ledna|lipca|maart|maijs|maijā|marca|march|maret|marts|martā|marzo|março|mayıs|május|"
        + "märts|nisan|rujna|srpen|srpna|szept|února|říjen|října|şubat|μάιος|μάϊος|μαΐου|μαϊου|"
        + "април|липня|лютий|марта|січня|אפריל|ביולי|ביוני|דצמבר|ינואר|أبريل|أغسطس|أيلول|إبريل|"
        + "ابريل|اغسطس|نيسان|يناير|يوليه|يوليو|يونيه|يونيو|अगस्त|जनवरी|जुलाई|नवंबर|फरवरी|मार्च|"
        + "aout|août|ekim|fevr|févr|janv|juil|juin|jula|juli|july|juna|june|juni|juny|júla|júna|"
        + "luty|maig|maio|maja|mars|mart|març|mayo|mája|märz|ocak|sept|září|únor|ιουλ|ιουν|июль|"
        + "июля|июнь|июня|март|маја|сент|јула|јуна|במאי|במרץ|יולי|יוני|آذار|أيار|تموز|شباط|مارس|"
        + "مايو|abr|ago|apr|aug|avr|dec|des|dez|dic|déc|ene|feb|fév|gen|giu|ian|iul|iun|jan|jul|"
        + "jun|lug|mag|mai|maj|mar|may|mei|mrt|mrz|noi|nov|oct|okt|ott|out|sep|set|απρ|αυγ|δεκ|ιαν|"
        + "μαι|μαρ|νοε|οκτ|σεπ|φεβ|авг|апр|дек|июл|июн|май|мар|мая|мај|ноя|окт|сен|фев|юли|юни|янв|"
        + "јул|јун|מאי|מרץ|जून|آب|मई";

    private static readonly FrozenDictionary<string, int> Numbers = Build();

    /// <summary>1 to 12, or 0 for a word that names no month.</summary>
    public static int Number(string name) => Numbers.GetValueOrDefault(name.ToLowerInvariant());

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
            foreach (var name in months[i].Split(' '))
                numbers[name] = i + 1;
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
