using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Bylines;

/// <summary>Tells names of outlets and agencies from names of people by the words they are made of.</summary>
internal static partial class MediaWords
{
    /// <summary>Whether a name has a word that outlets call themselves by, such as Gazette, Radio or Presse.</summary>
    public static bool LooksLikeOutlet(string name) =>
        name.Length is > 1 and < 80
        && (Outlet.IsMatch(name) || (Acronym.IsMatch(name) && !Initials.IsMatch(name)))
        && !name.EndsWith('.');

    /// <summary>Whether an outlet's name is that of a wire agency, which writes for other outlets' pages.</summary>
    public static bool LooksLikeAgency(string name) => Agency.IsMatch(name);

    [GeneratedRegex(
        @"\b(news|newsroom|newspapers?|newswire|press|presse|times|post|posten|herald|tribune|gazette|courier|courrier|"
            + @"journal|chronicle|sentinel|messenger|ledger|observer|examiner|star|sun|globe|mail|telegraph|guardian|"
            + @"standard|record|register|review|revue|mercury|dispatch|bulletin|advertiser|citizen|echo|inquirer|daily|"
            + @"weekly|quarterly|monthly|magazine|broadcasting|broadcaster|radio|radio-canada|television|tv|wire|agency|agence|"
            + @"service|services|reuters|bloomberg|blog|media|network|réseau|online|le\s+devoir|le\s+monde|le\s+soleil|"
            + @"la\s+presse|le\s+quotidien|hebdo|zeitung|tageblatt|anzeiger|rundschau|nachrichten|rundfunk|giornale|corriere|"
            + @"gazzetta|repubblica|diario|periódico|jornal|folha|dagblad|courant|tidning)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Outlet { get; }

    /// <summary>"CTV", "CBC Ottawa"; a name in capitals throughout is a person's.</summary>
    [GeneratedRegex(@"^[A-Z]{2,5}(\s+[A-Z]\p{L}*\p{Ll}\p{L}*){0,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Acronym { get; }

    /// <summary>"JT Smith", "AC": a person's initials in front of a name are no outlet.</summary>
    [GeneratedRegex(@"^[A-Z]{2}\s+[A-Z][\p{L}'’-]+$")]
    private static partial Regex Initials { get; }

    [GeneratedRegex(
        @"\b(wire|newswire|agency|agence|press\s+association|associated\s+press|canadian\s+press|presse\s+canadienne|"
            + @"reuters|bloomberg|afp|ap|cp|upi|dpa|efe|ansa|anp|apa|tt|ntb|lusa|pap|unian|antara|anadolu|тасс|риа|интерфакс|унн|уніан|укрінформ|απε|news\s+service|wire\s+service|wire\s+services|getty|agentur)\b|رويترز|أ\s?ف\s?ب|أسوشيتد\s+برس|وام|واس|ایسنا|ایرنا|新华社|新華社|中新社|共同通信|時事通信|연합뉴스|뉴시스",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Agency { get; }
}
