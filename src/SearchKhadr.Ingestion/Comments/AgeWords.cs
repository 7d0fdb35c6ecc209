namespace SearchKhadr.Ingestion.Comments;

/// <summary>The words that tell how long ago a comment was written, as parts of patterns; the languages of the web.</summary>
internal static class AgeWords
{
    /// <summary>What stands before the number: "vor 3 Stunden".</summary>
    public const string Before =
        "il y a|vor|hace|há|fa|faz|před|pred|acum|prije|pre|преди|пре|πριν( από)?|منذ|قبل|לפני";

    /// <summary>What stands behind the number and its unit: "3 часа назад".</summary>
    public const string Behind =
        "fa|geleden|sedan|siden|sidan|temu|atrás|назад|тому|önce|sitten|ezelőtt|πριν|پیش|قبل|पहले|আগে|yang lalu|lalu|trước|ที่แล้ว|ที่ผ่านมา";

    /// <summary>One of them, or a few, in words.</summary>
    public const string One =
        @"une?|quelques|eine[mr]?|wenigen|una?|unos|unas|uma?|cerca de \d+|un[ao]'?|een|ett?|en|ein|několika|jednou"
        + "|один|одну|bir|yksi|egy|ένα|μία|יום|seminggu|một";

    /// <summary>Today and yesterday.</summary>
    public const string Lately =
        "today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|i dag|igår|i går"
        + "|tänään|eilen|dzisiaj|dziś|wczoraj|dnes|včera|danas|jučer|сегодня|вчера|сьогодні|вчора|bugün|dün|σήμερα|χθες"
        + "|اليوم|أمس|امروز|دیروز|היום|אתמול|आज|कल|hari ini|kemarin|hôm nay|hôm qua|今天|昨天|今日|昨日|오늘|어제";

    /// <summary>This very moment.</summary>
    public const string Now =
        "just now|gerade eben|soeben|à l['’]instant|ahora mismo|adesso|agora mesmo|zojuist|just nu|teraz|только что|щойно|şimdi|az önce"
        + "|τώρα|الآن|همین الان|כרגע|अभी|baru saja|vừa xong|刚刚|剛剛|たった今|방금";
}
