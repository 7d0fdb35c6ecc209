using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Short forms of months as sites print them in lists and bylines, beside those in <see cref="MonthNames"/>.</summary>
/// <remarks>"lip" and "lis" are July and November in Polish and Czech, and others in Croatian: more write the former.</remarks>
internal static class ShortMonthNames
{
    /// <summary>Forms that are words of other languages too.</summary>
    private static readonly FrozenSet<string> Words =
        "mac pro led dub ara kas tem haz lip lis tra svi kol stu sie lut julie medi"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordSpans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>January first; the forms of one month stand in one text, a space between them.</summary>
    public static IReadOnlyList<string> Months { get; } =
    [
        "led oca sty січ студ яну sij jän ינו қаң",
        "úno şub lut лют февр velj פבר febr ақп",
        "bře mär márc бер ožu mac сак нау",
        "dub ápr квіт кві крас kwi tra ניס сәу",
        "kvě máj трав тра svi маи мам μαΐ μαϊ",
        "čvn jún черв чер cze haz יונ мау",
        "čvc lip júl лип ліп tem יול шіл",
        "srp sie серп сер жнів ağu agu agt ags kol אוג там ág",
        "zář wrz верес вер eyl ruj ספט қыр szep",
        "říj paź paźdz жовт жов кастр eki אוק қаз",
        "lis лис лист ліс нояб ное kas stu נוב қар",
        "pro gru груд гру снеж ara דצמ жел",
    ];

    /// <summary>Whether a name is a month's only where a day stands in front: "5 Mac 2010", and not "for Mac 2010".</summary>
    public static bool NeedsDayInFront(ReadOnlySpan<char> name) => WordSpans.Contains(name);
}
