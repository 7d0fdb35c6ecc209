using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace SearchKhadr.Web.Hosting;

/// <summary>The style of the pages, which each carries within it, so that its text is there to read with one request.</summary>
/// <remarks>
/// The page of results has what it is made of, since every browser reads all of a style before it paints a word; the others
/// have the rest behind it. The policy of the pages allows no style that is written into them but these two, by checksum.
/// </remarks>
internal sealed partial class PageStyle(IWebHostEnvironment environment)
{
    private const string Folder = "_content/SearchKhadr.Web/";

    // In this order: components read from the first what they look like.
    private static readonly (string Begin, string End)[] Shared = [("tokens.", "css"), ("controls.", "css")];

    private static readonly (string Begin, string End) Components = ("SearchKhadr.Web.", "bundle.scp.css");

    // Folders of components, and one component, that the page of results and the frame around all pages are made of.
    private static readonly string[] OfSearch =
    [
        "Layout/",
        "Searching/",
        "Suggesting/",
        "Exporting/",
        "Text/",
        "Comparing/CompareLinks",
    ];

    private readonly Lazy<(string First, string More)> _css = new(() =>
        Read(environment.WebRootFileProvider)
    );

    /// <summary>What every page has.</summary>
    /// <exception cref="FileNotFoundException">The program was put together without one of the style sheets.</exception>
    public string Css => _css.Value.First;

    /// <summary>What all but the page of results have behind it.</summary>
    /// <exception cref="FileNotFoundException">The program was put together without one of the style sheets.</exception>
    public string MoreCss => _css.Value.More;

    /// <summary>What a policy calls them. <b>Shape</b> <c>'sha256-…' 'sha256-…'</c>, with the quotes.</summary>
    /// <exception cref="FileNotFoundException">The program was put together without one of the style sheets.</exception>
    public string Source => field ??= $"{SourceOf(Css)} {SourceOf(MoreCss)}";

    /// <summary>A style sheet without comments and without the white space that only its writers need.</summary>
    internal static string Shorten(string css) =>
        AroundMarks().Replace(WhiteSpace().Replace(Comment().Replace(css, ""), " "), "$1").Trim();

    /// <summary>
    /// Parts the sheet of all components, in which each component's own follows a comment with its name.
    /// </summary>
    internal static (string First, string More) Part(string components)
    {
        var first = new StringBuilder();
        var more = new StringBuilder();
        var sheets = Component().Split(components);
        first.Append(sheets[0]);
        // Names and sheets by turns.
        for (var i = 1; i < sheets.Length; i += 2)
        {
            var isFirst = Array.Exists(
                OfSearch,
                name => sheets[i].StartsWith(name, StringComparison.Ordinal)
            );
            (isFirst ? first : more).Append(sheets[i + 1]);
        }
        return (first.ToString(), more.ToString());
    }

    private static (string First, string More) Read(IFileProvider files)
    {
        var (first, more) = Part(Read(files, Components));
        return (Shorten(string.Concat(Shared.Select(name => Read(files, name))) + first), Shorten(more));
    }

    private static string Read(IFileProvider files, (string Begin, string End) name)
    {
        var file =
            files.GetDirectoryContents(Folder).FirstOrDefault(file => IsNamed(file.Name, name))
            ?? throw new FileNotFoundException(
                "A style sheet of the page is missing.",
                name.Begin + name.End
            );
        using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
        // Written into a page they are beside no file: what they name is named from the root.
        return reader.ReadToEnd().Replace("url(\"fonts/", $"url(\"/{Folder}fonts/", StringComparison.Ordinal)
            + "\n";
    }

    // The build puts a checksum of its own into the names of some.
    private static bool IsNamed(string file, (string Begin, string End) name) =>
        file.StartsWith(name.Begin, StringComparison.Ordinal)
        && file.EndsWith(name.End, StringComparison.Ordinal);

    private static string SourceOf(string css) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";

    [GeneratedRegex(@"/\* \S*?Components/(\S+)\.razor\S* \*/")]
    private static partial Regex Component();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?([{};]) ?")]
    private static partial Regex AroundMarks();
}
