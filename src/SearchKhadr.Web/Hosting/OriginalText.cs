using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Archive.Reading;

namespace SearchKhadr.Web.Hosting;

/// <summary>Makes of a saved page what a browser may be shown.</summary>
/// <remarks>
/// Browsers open connections for <c>link rel=preconnect</c>, for a link as soon as it is pressed, and for what they mean
/// to load before they ask the document's policy. So whatever names another place, by itself or when pressed, is given a
/// name that means nothing, and what was a link only looks like one. A tag's name can be written in no other way, so none
/// is missed; nothing else of a page is changed.
/// </remarks>
internal static partial class OriginalText
{
    // Behind the page, so that the page begins as it was saved and its own styles win.
    private const string Look = "<style>x-a[href]{color:#06c;text-decoration:underline}</style>";

    /// <summary>The page as UTF-8.</summary>
    public static byte[] Of(OriginalFile original)
    {
        var text = EncodingOf(original.Encoding).GetString(original.Bytes.Span).TrimStart('\uFEFF');
        return Encoding.UTF8.GetBytes(original.MediaType == "text/html" ? Harmless(text) : text);
    }

    private static string Harmless(string page) => Connecting().Replace(page, "$1x-$2") + Look;

    private static Encoding EncodingOf(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8; // A name that nobody knows any more: most pages are this.
        }
    }

    [GeneratedRegex(
        "(</?)(link|a|area|base|meta|i?frame|object|embed|video|audio|source|track|img|form)(?=[\\s/>])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Connecting();
}
