using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace SearchKhadr.Web.Hosting;

/// <summary>The style of every page, which each carries within it, so that its text is there to read with one request.</summary>
/// <remarks>
/// The policy of the pages allows no style that is written into them but this one, by its checksum.
/// </remarks>
internal sealed partial class PageStyle(IWebHostEnvironment environment)
{
    private const string Folder = "_content/SearchKhadr.Web/";

    // In this order: components read from the first what they look like.
    private static readonly (string Begin, string End)[] Files =
    [
        ("tokens.", "css"),
        ("controls.", "css"),
        ("SearchKhadr.Web.", "bundle.scp.css"),
    ];

    private readonly Lazy<string> _css = new(() => Join(environment.WebRootFileProvider));

    /// <summary>The style sheets, one behind the other.</summary>
    /// <exception cref="FileNotFoundException">The program was put together without one of them.</exception>
    public string Css => _css.Value;

    /// <summary>What a policy calls it. <b>Shape</b> <c>'sha256-…'</c>, with its quotes.</summary>
    /// <exception cref="FileNotFoundException">The program was put together without one of the style sheets.</exception>
    public string Source => field ??= SourceOf(Css);

    /// <summary>A style sheet without comments and without the white space that only its writers need.</summary>
    internal static string Shorten(string css) =>
        AroundMarks().Replace(WhiteSpace().Replace(Comment().Replace(css, ""), " "), "$1").Trim();

    private static string Join(IFileProvider files) =>
        Shorten(string.Concat(Files.Select(name => Read(files, name))));

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

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(" ?([{};]) ?")]
    private static partial Regex AroundMarks();
}
