namespace SearchKhadr.Analysis.Tests;

/// <summary>Words made of stems and suffixes, so that every rule of a stemmer is met with short and long stems.</summary>
internal static class WordForms
{
    public static IEnumerable<string> English() =>
        Combine(
            "b|be|bee|bel|sky|try|hop|hopp|fall|fizz|plast|relat|condition|val|digit|oper|feudal|decis|hope|call|form|sens|triplic|electr|good|reviv|allow|infer|airlin|gyroscop|adjust|irrit|homolog|commun|activ|angul|effect|bowdler|prob|cease|controll|roll|y|sayy|toy|tr|tree|agr|pla|mot|conflat|troubl|siz|tann|hiss|fil|happ|archaeo|psycho",
            "|s|es|ies|sses|ss|eed|ed|ing|y|ated|bled|ized|ational|tional|enci|anci|izer|bli|abli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi|logy|icate|ative|alize|iciti|ical|ful|ness|al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|sion|tion|ion|ou|ism|ate|iti|ous|ive|ize|e|l|ll|lle|eds|ings|eedly"
        );

    public static IEnumerable<string> French() =>
        Combine(
            "b|be|abr|fin|grand|nation|journ|morc|ann|personn|constit|quali|class|éduc|direct|act|premi|trois|chant|dans|heur|lumi|berg|sport|mass|art|polit|princ|lend|pat|organ|réal|vis|mond|cré|pun|f|m|aabb|éé|ress|cc|appe|manuel|individu|usu|sécur",
            "|s|x|eux|aux|eaux|issement|issements|issant|issants|ement|ivement|ficatrice|ficateur|catrice|cateur|atrice|ateur|trice|ième|teuse|teur|euse|ère|ive|folle|molle|nnelle|nnel|ète|ique|esse|inage|isation|ualisation|isateur|ation|ition|ie|r|er|ée|ees|ll|lle|êt|île|ç|ô|û"
        );

    public static IEnumerable<string> Combine(string stems, string suffixes) =>
        from stem in stems.Split('|')
        from suffix in suffixes.Split('|')
        select stem + suffix;
}
