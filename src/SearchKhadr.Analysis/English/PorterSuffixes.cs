namespace SearchKhadr.Analysis.English;

/// <summary>The suffixes of the Porter stemmer's tables.</summary>
internal static class PorterSuffixes
{
    /// <summary>Step 2.</summary>
    public static readonly PorterRules Second = new(
        lettersFromEnd: 2,
        ("ational", "ate"),
        ("tional", "tion"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("izer", "ize"),
        ("bli", "ble"),
        ("alli", "al"),
        ("entli", "ent"),
        ("eli", "e"),
        ("ousli", "ous"),
        ("ization", "ize"),
        ("ation", "ate"),
        ("ator", "ate"),
        ("alism", "al"),
        ("iveness", "ive"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("biliti", "ble"),
        ("logi", "log")
    );

    /// <summary>Step 3.</summary>
    public static readonly PorterRules Third = new(
        lettersFromEnd: 1,
        ("icate", "ic"),
        ("ative", ""),
        ("alize", "al"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ful", ""),
        ("ness", "")
    );

    /// <summary>Step 4.</summary>
    public static readonly PorterRules Fourth = new(
        lettersFromEnd: 2,
        ("al", ""),
        ("ance", ""),
        ("ence", ""),
        ("er", ""),
        ("ic", ""),
        ("able", ""),
        ("ible", ""),
        ("ant", ""),
        ("ement", ""),
        ("ment", ""),
        ("ent", ""),
        ("ion", ""),
        ("ou", ""),
        ("ism", ""),
        ("ate", ""),
        ("iti", ""),
        ("ous", ""),
        ("ive", ""),
        ("ize", "")
    );
}
