namespace SearchKhadr.Ingestion.Languages;

/// <summary>Counts letters by script; a script that one language writes names the language, of others some letters do.</summary>
/// <remarks><b>Source</b> The blocks of Unicode; which letters a language's alphabet has and its neighbours' have not.</remarks>
internal sealed class ScriptCounts
{
    private const char FirstBeyondLatin = '\u0370';
    private const char FirstCyrillic = '\u0400';
    private const char FirstArabic = '\u0600';
    private const int LettersOfBlock = 0x100;

    /// <summary>Fewer letters are a name.</summary>
    private const int FewestLetters = 20;

    /// <summary>Blocks of letters, in order, and the language that mostly writes them.</summary>
    private static readonly (char First, char Last, string Code)[] Scripts =
    [
        ('\u0370', '\u03FF', "el"),
        (FirstCyrillic, '\u04FF', Cyrillic),
        ('\u0530', '\u058F', "hy"),
        ('\u0590', '\u05FF', "he"),
        (FirstArabic, '\u06FF', Arabic),
        ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"),
        ('\u0A80', '\u0AFF', "gu"),
        ('\u0B80', '\u0BFF', "ta"),
        ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"),
        ('\u0D00', '\u0D7F', "ml"),
        ('\u0D80', '\u0DFF', "si"),
        ('\u0E00', '\u0E7F', "th"),
        ('\u0E80', '\u0EFF', "lo"),
        ('\u1000', '\u109F', "my"),
        ('\u10A0', '\u10FF', "ka"),
        ('\u1200', '\u137F', "am"),
        ('\u1780', '\u17FF', "km"),
        ('\u3040', '\u30FF', Kana),
        ('\u4E00', '\u9FFF', Han),
        ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>Letters that only some languages of a script have, and in how many letters of a text one of them stands.</summary>
    private static readonly (string Code, string Letters, int Among)[] OfCyrillic =
    [
        ("be", "ў", 200),
        ("kk", "әғқңұһ", 60),
        ("uk", "іїєґ", 50),
        ("mk", "ѓќѕ", 600),
        ("sr", "ђћј", 100),
        ("bg", "ъ", 45),
    ];

    private static readonly (string Code, string Letters, int Among)[] OfArabic =
    [
        ("ku", "ڵۆێڕە", 25),
        ("ps", "ښځڅړږۍېګڼ", 60),
        ("ur", "ٹڈڑںےہھ", 25),
        ("fa", "پچژگی", 30),
    ];

    private const string Cyrillic = "ru";
    private const string Arabic = "ar";
    private const string Kana = "ja";
    private const string Han = "zh";

    private readonly int[] _counts = new int[Scripts.Length];
    private readonly int[] _cyrillic = new int[LettersOfBlock];
    private readonly int[] _arabic = new int[LettersOfBlock];
    private int _latin;

    public void Count(string word)
    {
        foreach (var letter in word)
        {
            if (letter < FirstBeyondLatin)
                _latin++;
            else
                CountBeyondLatin(letter);
        }
    }

    /// <summary>Null where most of the text is in Latin script, or none is.</summary>
    public string? Language()
    {
        // Japanese mixes kana with Han; Chinese has no kana.
        var kana = CountOf(Kana);
        var han = CountOf(Han);
        var best = kana + han > _counts.Max() ? Han : Scripts[Array.IndexOf(_counts, _counts.Max())].Code;
        if (best is Kana or Han)
            best = kana * 10 > han ? Kana : Han;
        var count = best is Kana or Han ? kana + han : CountOf(best);
        return count < FewestLetters || count <= _latin ? null
            : best == Cyrillic ? ByLetters(best, count, OfCyrillic, _cyrillic, FirstCyrillic)
            : best == Arabic ? ByLetters(best, count, OfArabic, _arabic, FirstArabic)
            : best;
    }

    private static string ByLetters(
        string mostly,
        int count,
        (string Code, string Letters, int Among)[] others,
        int[] letters,
        char first
    ) =>
        Array
            .Find(others, other => other.Letters.Sum(letter => letters[letter - first]) * other.Among > count)
            .Code
        ?? mostly;

    private void CountBeyondLatin(char letter)
    {
        var script = Array.FindIndex(Scripts, block => letter >= block.First && letter <= block.Last);
        if (script < 0)
            return;
        _counts[script]++;
        if (Scripts[script].Code == Cyrillic)
            _cyrillic[letter - FirstCyrillic]++;
        else if (Scripts[script].Code == Arabic)
            _arabic[letter - FirstArabic]++;
    }

    private int CountOf(string code) => _counts[Array.FindIndex(Scripts, script => script.Code == code)];
}
