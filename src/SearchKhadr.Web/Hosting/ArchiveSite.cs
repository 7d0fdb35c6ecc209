using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Radzen;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Access;
using SearchKhadr.Web.Api;
using SearchKhadr.Web.Components;
using SearchKhadr.Web.Feeds;
using SearchKhadr.Web.Guarding;
using SearchKhadr.Web.Measuring;

namespace SearchKhadr.Web.Hosting;

/// <summary>Builds the web application that shows an archive.</summary>
public static class ArchiveSite
{
    /// <summary>Makes the application; the caller starts and stops it.</summary>
    /// <remarks>
    /// <b>Guarantees</b> It never asks another host for anything, writes no file, and answers only to its own names
    /// when it listens on this machine alone.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// No address to listen on was given, or one beyond this machine without a secret and without saying so.
    /// </exception>
    public static WebApplication Build(ArchiveSiteOptions options, ISearchService search)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(search);
        if (options.Urls.Count == 0)
            throw new ArgumentException("No address to listen on.", nameof(options));
        var isOwnMachine = AllowedHosts.AreLoopback(options.Urls);
        options.Access.Verify(isOwnMachine);
        options = options with { Limits = options.Limits.For(isOwnMachine) };

        // The assets lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Limits.BodyBytes;
        });
        // In a build folder the assets are found through a manifest, which is read by itself in Development only.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        // There it would also look for edits, and send each file as it is under the name of a compressed one.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        ConfigureLogging(builder.Logging, options.Verbose);
        ConfigureServices(builder.Services, options, search);

        var site = builder.Build();
        // Made now, so that it hears of what is measured from the first request on.
        site.Services.GetRequiredService<PrometheusMetrics>();
        site.Services.GetRequiredService<SiteMetrics>();
        ConfigurePipeline(site);
        Map(site, options);
        return site;
    }

    private static void ConfigureLogging(ILoggingBuilder logging, bool verbose)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.SetMinimumLevel(verbose ? LogLevel.Information : LogLevel.Warning);
        if (!verbose)
            logging.AddFilter("Microsoft", LogLevel.Warning);
        // It warns that keys are kept unencrypted; they are not kept at all.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // It prints the stack of a port that is taken; who starts the site says it in a line.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }

    private static void ConfigureServices(
        IServiceCollection services,
        ArchiveSiteOptions options,
        ISearchService search
    )
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PageStyle>();
        services.AddSingleton(options);
        services.AddSingleton(options.Access);
        services.AddSingleton(options.Limits);
        services.AddSingleton<AccessControl>();
        services.AddSingleton<PrometheusMetrics>();
        services.AddSingleton(made => new SiteMetrics(
            made.GetRequiredService<IMeterFactory>(),
            search,
            made.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<ISearchService>(made => new GuardedSearch(
            search,
            options.Limits,
            made.GetRequiredService<SiteMetrics>(),
            made.GetRequiredService<TimeProvider>()
        ));
        SessionCookie.Add(services);
        services.AddRateLimiter(limiter => RequestLimiting.Configure(limiter, options.Limits));
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddHttpContextAccessor();
        Compression.Add(services);
        // Keys live as long as the process: a page left open over a restart loads itself anew.
        services.AddDataProtection();
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeysInMemory());
        services.Configure<HostFilteringOptions>(filter =>
            filter.AllowedHosts = AllowedHosts.For(options.Urls)
        );
    }

    private static void ConfigurePipeline(WebApplication site)
    {
        site.UseHostFiltering();
        site.UseMiddleware<SecurityHeaders>();
        site.UseMiddleware<SameOriginCircuits>();
        site.UseResponseCompression();
        site.UseMiddleware<HeadAsGet>();
        site.UseRequestLocalization(LanguageEndpoint.Localization());
        site.UseExceptionHandler("/error", createScopeForErrors: true);
        site.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        site.UseWhen(
            static context =>
                context.Request.Path.StartsWithSegments(
                    ApiEndpoints.Root,
                    StringComparison.Ordinal,
                    out var rest
                ) && rest.HasValue,
            ApiErrors.Use
        );
        site.UseMiddleware<AccessGate>();
        site.UseMiddleware<CircuitLimit>();
        site.UseRateLimiter();
        site.UseMiddleware<ErrorsAsPages>();
        // Said here because an endpoint must be chosen after the lines above have had their say.
        site.UseRouting();
        site.UseAntiforgery();
    }

    private static void Map(WebApplication site, ArchiveSiteOptions options)
    {
        site.MapStaticAssets();
        HealthEndpoints.Map(site);
        FeedEndpoints.Map(site, options);
        ApiEndpoints.Map(site);
        site.MapGet(
            "/metrics",
            static (PrometheusMetrics metrics) => Results.Text(metrics.Print(), PrometheusMetrics.MediaType)
        );
        site.MapPost(LoginEndpoint.Enter, LoginEndpoint.EnterAsync);
        site.MapPost(LoginEndpoint.Leave, (Delegate)LoginEndpoint.LeaveAsync);
        site.MapPost(AppearanceEndpoint.Path, AppearanceEndpoint.Choose).DisableAntiforgery();
        site.MapPost(LanguageEndpoint.Path, LanguageEndpoint.Choose).DisableAntiforgery();
        site.MapPost(ViewEndpoint.Path, (Delegate)ViewEndpoint.Choose).DisableAntiforgery();
        site.MapGet(SuggestionsEndpoint.Path, SuggestionsEndpoint.Answer);
        site.MapGet(BuilderEndpoint.Path, BuilderEndpoint.Go);
        site.MapGet(BuilderEndpoint.ShowPath, BuilderEndpoint.Show);
        site.MapGet(OriginalEndpoint.Pattern, OriginalEndpoint.Get);
        site.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(static circuits =>
            {
                // The headers say who may frame a page; the default would say it twice, and differently.
                circuits.ContentSecurityFrameAncestorsPolicy = null;
                // Compressing would take more memory for each open page than all else of it, to spare a local wire.
                circuits.DisableWebSocketCompression = true;
            });
    }
}
