using System.Collections.Frozen;

namespace SearchKhadr.Highlighting;

/// <summary>Words before a full stop that does not end a sentence, or not always; English and French.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms mx dr prof sen rep gen col lt sgt cpl capt maj cmdr adm gov hon rev pres supt insp det st mt ft "
            + "messrs m mm mme mmes mlle mlles mgr me ste"
    );

    private static readonly FrozenSet<string> NeverLast = Set("vs v cf al approx ca viz env p pp");

    private static readonly FrozenSet<string> BeforeNumbers = Set(
        "no nos art arts para paras sec fig figs vol vols ch n jan feb mar apr jun jul aug sep sept oct nov dec "
            + "mon tue tues wed thu thurs fri sat sun janv févr avr juil déc"
    );

    private static readonly FrozenSet<string> SometimesLast = Set(
        "inc ltd co corp bros jr sr esq etc dept est ave blvd rd ont que alta sask man a.m p.m e.g i.e ph.d m.d "
            + "b.c a.d u.s u.k u.n d.c j.-c"
    );

    private static readonly FrozenSet<string> Openers = Set(
        "the a an he she it they we you i this that these those there here his her its their our my but and or so "
            + "if in on at as by for from to with when while what who why how where after before since although "
            + "however meanwhile then now still yet no not one some many most all both each according "
            + "le la les un une des il elle ils elles on nous vous je ce cette ces mais et ou donc or ni car si en "
            + "dans à au aux pour par avec sans selon après avant depuis quand"
    );

    /// <summary>Whether a full stop between a word and a character only shortens the word.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word, char next) =>
        (char.IsUpper(word[0]) && Contains(Titles, word))
        || Contains(NeverLast, word)
        || (char.IsAsciiDigit(next) && Contains(BeforeNumbers, word));

    /// <summary>Whether a full stop behind a word may do both.</summary>
    public static bool MayEnd(ReadOnlySpan<char> word) => Contains(SometimesLast, word);

    /// <summary>Whether a word in capitals is likelier to open a sentence than to be a name.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Contains(Openers, word);

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        if (word.IsEmpty || word.Length > lower.Length)
            return false;
        var length = word.ToLowerInvariant(lower);
        return length > 0 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
