namespace SearchKhadr.Ingestion.Dates;

/// <summary>The words around a time of day, as parts of patterns; the languages of the web.</summary>
internal static class ClockWords
{
    /// <summary>What stands between a day and its time.</summary>
    public const string At =
        "at|à|um|gegen|a las?|alle ore|alle|ore|la ora|la|en|ora|om|às|as|kl|klo|klokken|klockan|o godz|godz|o|w|v|ve|u|saati?|pukul|jam"
        + "|lúc|в|во|о|об|у|στις|στη|στο|ώρα|الساعة|ساعت|در ساعت|در|בשעה|ב|को|समय|เวลา";

    /// <summary>What stands behind the time and says no more than that it is one.</summary>
    public const string Oclock = @"uhr\b|hrs?\b|h\b|horas?\b|น\.?(?!\w)|बजे(?!\w)|год\.|час(а|ов)?\b";

    /// <summary>The half of the day before noon.</summary>
    public const string BeforeNoon =
        @"a\.?\s?m\b\.?|上午|午前|凌晨|清晨|早上|早晨|오전|새벽|صباحًا|صباحا|ص(?!\w)|ق\.?ظ(?!\w)|قبل از ظهر|पूर्वाह्न|sáng\b|(?-i:SA)\b|π\.?μ\.?(?!\w)"
        + @"|(?-i:ÖÖ)\b|dop\.|f\.?m\.?(?!\w)|d\.?e\.(?!\w)|לפנה[""״]צ";

    /// <summary>The half of the day behind noon.</summary>
    public const string AfterNoon =
        @"p\.?\s?m\b\.?|下午|午後|傍晚|晚上|晚间|오후|저녁|مساءً|مساء|م(?!\w)|ب\.?ظ(?!\w)|بعد از ظهر|अपराह्न|chiều\b|tối\b|(?-i:CH)\b|μ\.?μ\.?(?!\w)"
        + @"|(?-i:ÖS)\b|odp\.|e\.?m\.?(?!\w)|d\.?u\.(?!\w)|אחה[""״]צ";

    /// <summary>The days of the week, in full and cut short.</summary>
    public const string Weekdays =
        "mon|monday|tues?|tuesday|wed|wednesday|thu|thurs?|thursday|fri|friday|sat|saturday|sun|sunday"
        + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so"
        + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
        + "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|gi[ou]|ven|sab|dom"
        + "|segunda|terça|quarta|quinta|sexta|(segunda|terça|quarta|quinta|sexta)-feira"
        + "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
        + "|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag"
        + "|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle"
        + "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя"
        + "|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
        + "|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή"
        + "|(ال)?(إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)|(یک|دو|سه|چهار|پنج)?.?شنبه|جمعه"
        + "|(יום )?(ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)"
        + "|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|senin|selasa|rabu|kamis|jumat|sabtu|minggu"
        + "|thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật|星期[一二三四五六日天]|周[一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일";
}
