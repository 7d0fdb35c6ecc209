using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components;

/// <summary>What a component finds around it: the sample archive, a clock that stands still, no script.</summary>
public abstract class ComponentTest : BunitContext
{
    // What comes is waited for as long as a busy machine takes.
    static ComponentTest() => DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    protected ComponentTest()
    {
        Services.AddSingleton<ISearchService>(_ => Search);
        Services.AddSingleton<TimeProvider>(Clock);
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
    }

    internal SampleSearch Search { get; set; } = new();

    internal ManualClock Clock { get; } = new();

    /// <summary>Renders as after the circuit is up.</summary>
    protected void GoLive() => SetRendererInfo(new RendererInfo("Server", isInteractive: true));
}
