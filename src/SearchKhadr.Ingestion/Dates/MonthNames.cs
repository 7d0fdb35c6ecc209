using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Month names and their usual short forms in seven languages; none of them names two months.</summary>
internal static class MonthNames
{
    /// <summary>The alternatives for a regular expression, longest first so that "sept" wins over "sep".</summary>
    public const string Pattern =
        "septiembre|setiembre|settembre|september|septembre|setembro|sept|sep|"
        + "noviembre|novembre|novembro|november|nov|diciembre|dezembro|dicembre|dezember|december|"
        + "décembre|decembre|déc|dec|dez|dic|octobre|october|oktober|octubre|ottobre|outubro|oct|okt|ott|out|"
        + "january|janvier|januari|januar|jänner|janeiro|gennaio|enero|janv|jan|gen|ene|"
        + "february|februari|februar|fevereiro|febbraio|febrero|février|fevrier|févr|fevr|fév|feb|"
        + "march|mars|märz|maart|março|marzo|mrz|mrt|mar|april|avril|aprile|abril|avr|apr|abr|"
        + "may|mai|mei|maio|mayo|maggio|mag|june|juin|juni|junho|junio|giugno|giu|jun|"
        + "july|juillet|juli|julho|julio|luglio|juil|lug|jul|"
        + "august|augustus|agosto|août|aout|aug|ago|set";

    private static readonly FrozenDictionary<string, int> Numbers = Build();

    /// <summary>1 to 12, or 0 for a word that names no month.</summary>
    public static int Number(string name) => Numbers.GetValueOrDefault(name.ToLowerInvariant());

    private static FrozenDictionary<string, int> Build()
    {
        string[] months =
        [
            "january janvier januari januar jänner janeiro gennaio enero janv jan gen ene",
            "february februari februar fevereiro febbraio febrero février fevrier févr fevr fév feb",
            "march mars märz maart março marzo mrz mrt mar",
            "april avril aprile abril avr apr abr",
            "may mai mei maio mayo maggio mag",
            "june juin juni junho junio giugno giu jun",
            "july juillet juli julho julio luglio juil lug jul",
            "august augustus agosto août aout aug ago",
            "september septembre septiembre setiembre settembre setembro sept sep set",
            "october octobre oktober octubre ottobre outubro oct okt ott out",
            "november novembre noviembre novembro nov",
            "december décembre decembre diciembre dezembro dicembre dezember déc dec dez dic",
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
