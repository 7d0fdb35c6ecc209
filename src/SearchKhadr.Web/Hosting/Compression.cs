using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace SearchKhadr.Web.Hosting;

/// <summary>Compresses what is sent, written pages and files alike, unless a file lies there compressed already.</summary>
/// <remarks>
/// Over HTTPS nothing is compressed here: the length of a compressed answer tells about secrets that it repeats beside
/// what the asker chose (BREACH). A proxy that knows better can do it.
/// </remarks>
internal static class Compression
{
    private static readonly string[] Types = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];

    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = Types;
        });
        services.Configure<BrotliCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Optimal
        );
        services.Configure<GzipCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Optimal
        );
    }
}
