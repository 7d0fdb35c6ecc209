namespace SearchKhadr.Web.Hosting;

/// <summary>Keeps a way back on this site.</summary>
internal static class OwnPath
{
    /// <summary>The path, or the start page where it could lead elsewhere.</summary>
    public static string Of(string? path) => IsOwn(path) ? path! : "/";

    // "//host" and "/\host" are addresses of other hosts to a browser.
    private static bool IsOwn(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
