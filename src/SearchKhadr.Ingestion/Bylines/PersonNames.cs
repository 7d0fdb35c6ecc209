using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Bylines;

/// <summary>Says whether a few words are shaped like a person's name.</summary>
internal static partial class PersonNames
{
    /// <summary>Two to six words, each with a capital or a particle (de, van, bin), without digits.</summary>
    public static bool LooksLikeName(string text) =>
        text.Length is >= 4 and <= 70 && FullName.IsMatch(text) && !NotAName.IsMatch(text);

    /// <summary>Whether a text is a family name and a given name in Chinese characters with a space between.</summary>
    public static bool IsSpacedHan(string text) => SpacedHan.IsMatch(text);

    /// <summary>Whether a text is as long as a name in Chinese characters, and is in these.</summary>
    public static bool IsHan(string text) => Han.IsMatch(text);

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,4}$")]
    private static partial Regex Han { get; }

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,3}[ \u3000]\p{IsCJKUnifiedIdeographs}{1,3}$")]
    private static partial Regex SpacedHan { get; }

    [GeneratedRegex(
        @"^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Lt|Col|Sgt|Rev)\.?\s+)?"
            + @"\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|del|della|di|da|dos|du|des|la|le|von|van|der|den|bin|ibn|al|el|ten|ter|y|d['’]|"
            + @"[\p{Lu}""“«(][\p{L}\p{M}'’.)”""»-]*)\s+)*(?:d['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FullName { get; }

    /// <summary>Words that begin headlines, links and labels, hardly names.</summary>
    [GeneratedRegex(
        @"^(?:The|A|An|Our|Your|This|That|How|Why|What|When|Where|Who|In|On|At|For|From|More|Most|All|No|New|Top|Share|Read|"
            + @"Follow|Sign|Log|Print|Email|Send|Skip|Jump|Back|Next|Previous|Home|About|Contact|Le|La|Les|Un|Une|Des|Mon|Nos|"
            + @"Plus|Accueil|Comment|Pourquoi|Special|Staff|Last|Updated|Published|Posted|Subscribe|Privacy|Terms|Breaking|"
            + @"Start|Try|Buy|Join|Watch|Learn|Download|Request|Shop|Quick|Key|Final|Frequently|Related|Popular|Browse|Click|"
            + @"Check|Explore|Discover|Find|Get|See|View|Sponsor|Sponsored|"
            + @"January|February|March|April|May|June|July|August|September|October|November|December|"
            + @"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s"
            + @"|\b(?:Staff|Reporter|Correspondent|Editor|Editorial|Writer|Columnist|Newsletter|Policy|Comments|Stories|Articles|"
            + @"Consultant|Specialist|Program(?:me)?|Services?|Solutions|Team|Guide|Account|Center|Centre|Company|Course|Podcast|Gallery)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotAName { get; }
}
