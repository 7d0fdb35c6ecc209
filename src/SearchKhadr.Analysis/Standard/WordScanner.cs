using SearchKhadr.Analysis.Unicode;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Finds where a word that begins at a place ends.</summary>
/// <remarks>
/// Letters, digits and katakana run on through what joins them: an apostrophe or a point between two letters, a comma
/// between two digits, an underscore anywhere. Each step remembers the last place where a word may end.
/// <b>Source</b> Unicode Standard Annex 29, rules WB4 to WB13b; the alternatives of Lucene 8's <c>StandardTokenizer</c>.
/// </remarks>
internal static class WordScanner
{
    private const WordClass LetterOrDigit = WordClass.Letter | WordClass.Numeric;

    private enum State
    {
        Prefix,
        Letter,
        Hebrew,
        HebrewQuoted,
        HebrewDone,
        Numeric,
        Katakana,
        Underscore,
        AfterMidLetter,
        AfterMidNum,
        AfterDoubleQuote,
        Stop,
    }

    /// <summary>The end of the longest word from a place; the place itself where none begins there.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var state = State.Prefix;
        int end = start,
            place = start;
        while (place < text.Length)
        {
            var character = text[place];
            var found = CodePoints.ClassAt(text, place, out var lengthChars);
            state = Next(state, found, character);
            if (state == State.Stop)
                break;
            place = CodePoints.SkipExtend(text, place + lengthChars);
            if (MayEnd(state))
                end = place;
        }
        return end;
    }

    /// <summary>The end of a run of South-East Asian script, which is not broken into words.</summary>
    public static int EndOfSouthEastAsian(ReadOnlySpan<char> text, int start)
    {
        var place = start;
        while (CodePoints.ClassFrom(text, place, out var next).IsAny(WordClass.SouthEastAsian))
            place = CodePoints.SkipExtend(text, next);
        return place;
    }

    private static bool MayEnd(State state) => state is > State.Prefix and < State.AfterMidLetter;

    private static State Next(State state, WordClass found, char character) =>
        state switch
        {
            State.Letter => AfterLetter(found),
            State.Numeric => AfterNumeric(found),
            State.Katakana => found.IsAny(WordClass.Katakana) ? State.Katakana : UnderscoreOrStop(found),
            State.Prefix => found.IsAny(WordClass.ExtendNumLet) ? State.Prefix : Base(found),
            State.Underscore => found.IsAny(WordClass.ExtendNumLet) ? State.Underscore : Base(found),
            State.Hebrew => AfterHebrew(found, character),
            State.HebrewQuoted => found.IsAny(WordClass.Letter) ? Base(found) : AfterDone(found),
            State.HebrewDone => AfterDone(found),
            // Joined to a letter it is one more letter: it begins none of the forms that only Hebrew has.
            State.AfterMidLetter => found.IsAny(WordClass.Letter) ? State.Letter : State.Stop,
            State.AfterMidNum => found.IsAny(WordClass.Numeric) ? State.Numeric : State.Stop,
            State.AfterDoubleQuote => found.IsAny(WordClass.Hebrew) ? State.HebrewDone : State.Stop,
            State.Stop => State.Stop,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    private static State Base(WordClass found) =>
        found.IsAny(WordClass.Hebrew) ? State.Hebrew
        : found.IsAny(WordClass.Letter) ? State.Letter
        : found.IsAny(WordClass.Numeric) ? State.Numeric
        : found.IsAny(WordClass.Katakana) ? State.Katakana
        : State.Stop;

    private static State AfterLetter(WordClass found) =>
        found.IsAny(LetterOrDigit) ? Base(found)
        : found.IsAny(WordClass.MidLetter) ? State.AfterMidLetter
        : UnderscoreOrStop(found);

    private static State AfterNumeric(WordClass found) =>
        found.IsAny(LetterOrDigit) ? Base(found)
        : found.IsAny(WordClass.MidNum) ? State.AfterMidNum
        : UnderscoreOrStop(found);

    private static State AfterHebrew(WordClass found, char character) =>
        character switch
        {
            '\'' => State.HebrewQuoted,
            '"' => State.AfterDoubleQuote,
            _ => AfterLetter(found),
        };

    private static State AfterDone(WordClass found) =>
        found.IsAny(LetterOrDigit) ? Base(found) : UnderscoreOrStop(found);

    private static State UnderscoreOrStop(WordClass found) =>
        found.IsAny(WordClass.ExtendNumLet) ? State.Underscore : State.Stop;
}
