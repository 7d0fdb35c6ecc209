using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Mends what feeds get wrong in their characters: bare ampersands, HTML's entities, prefixes never declared.</summary>
/// <remarks><b>Source</b> XML 1.0, sections 2.2 (characters) and 4.6 (the five entities); Namespaces in XML 1.0.</remarks>
internal static partial class XmlRepair
{
    /// <summary>What stands for a namespace that the feed does not name.</summary>
    private const string Undeclared = "urn:undeclared:";

    /// <summary>The text, mended; null where it declares entities of its own, which are never unfolded.</summary>
    public static string? Mend(string text) =>
        OwnEntity().IsMatch(text)
            ? null
            : DeclarePrefixes(Fault().Replace(NoCharacter().Replace(text, ""), MendOne));

    private static string MendOne(Match match)
    {
        var found = match.Value;
        if (found == "<")
            return "&lt;";
        if (found[0] == '<' || found is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
            return found;
        if (found.StartsWith("&#", StringComparison.Ordinal))
            return IsCharacter(match.Groups["number"].Value) ? found : "";
        var meant = WebUtility.HtmlDecode(found);
        return meant == found ? "&amp;" + found[1..] : meant;
    }

    private static bool IsCharacter(string number)
    {
        var isHex = number[0] is 'x' or 'X';
        return int.TryParse(
                isHex ? number[1..] : number,
                isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var code
            ) && (code > char.MaxValue ? code <= 0x10FFFF : XmlConvert.IsXmlChar((char)code));
    }

    private static string DeclarePrefixes(string text)
    {
        var missing = Prefix()
            .Matches(text)
            .Select(static match => match.Groups["prefix"].Value)
            .Distinct(StringComparer.Ordinal)
            .Where(prefix =>
                prefix is not ("xml" or "xmlns")
                && !text.Contains($"xmlns:{prefix}", StringComparison.Ordinal)
            )
            .Select(static prefix => $" xmlns:{prefix}=\"{Undeclared}{prefix}\"");
        return RootName().Replace(text, match => match.Value + string.Concat(missing), 1);
    }

    [GeneratedRegex(@"<!ENTITY\s+[^%\s]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnEntity();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex NoCharacter();

    [GeneratedRegex(
        @"<!\[CDATA\[.*?(?:\]\]>|\z)|<!--.*?(?:-->|\z)|<(?![A-Za-z_/!?])|"
            + @"&(?:#(?<number>\d{1,7}|[xX][0-9A-Fa-f]{1,6});|[A-Za-z][A-Za-z0-9]{1,30};)?",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Fault();

    [GeneratedRegex(
        @"</?(?<prefix>[A-Za-z][\w.-]{0,40}):[A-Za-z]|\s(?<prefix>[A-Za-z][\w.-]{0,40}):[\w.-]{1,60}\s?=\s?[""']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Prefix();

    [GeneratedRegex(@"<[A-Za-z_][\w:.-]{0,60}", RegexOptions.CultureInvariant)]
    private static partial Regex RootName();
}
