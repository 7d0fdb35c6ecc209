namespace SearchKhadr.Web.Reading;

/// <summary>Decides whether an address read from a page may become a link.</summary>
internal static class SafeLink
{
    /// <summary>The address to link to; null where it is not a whole http or https address.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;
}
