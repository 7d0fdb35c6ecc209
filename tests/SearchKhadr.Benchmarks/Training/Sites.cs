namespace SearchKhadr.Benchmarks.Training;

/// <summary>Parts pages into folds so that all pages of a site fall into one.</summary>
internal static class Sites
{
    public static int Fold(string url, int folds)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : url;
        var site = string.Join('.', host.Split('.').TakeLast(2));
        return (int)(site.Aggregate(17u, static (hash, c) => (hash * 31) + c) % (uint)folds);
    }
}
