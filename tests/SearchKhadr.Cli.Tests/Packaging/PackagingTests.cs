using System.Runtime.InteropServices;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Packaging;

/// <summary>What is handed to people works where there is no checkout: as a .NET tool, and as one folder.</summary>
public sealed class PackagingTests
{
    // The tests' own configuration: what it holds is built.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static readonly string DotnetRoot = Path.GetDirectoryName(Environment.ProcessPath)!;

    [Fact]
    public async Task Tool_PackedAndInstalled_SearchesAndServesThePage()
    {
        using var folder = new TemporaryFolder();
        var packages = folder.Combine("packages");
        folder.Write(
            "NuGet.config",
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder.Combine("cache")}" /></config>
              <packageSources><clear /><add key="here" value="{packages}" /></packageSources>
            </configuration>
            """
        );

        await DotnetAsync("pack", Project, "-c", Configuration, "--no-build", "--no-restore", "-o", packages);
        await DotnetAsync(
            "tool",
            "install",
            "searchkhadr",
            "--tool-path",
            folder.Combine("tools"),
            "--configfile",
            folder.Combine("NuGet.config")
        );

        await new Installed(folder.Combine("tools", "searchkhadr"), folder).AssertWorksAsync(DotnetRoot);
    }

    [Fact]
    public async Task Folder_PublishedSelfContained_WorksWithoutDotnet()
    {
        using var folder = new TemporaryFolder();
        var published = folder.Combine("published");

        // What the project refers to is built; compiling ahead of time takes longest and changes nothing that is tried here.
        var (exitCode, said) = await Installed.RunAsync(
            Environment.ProcessPath!,
            RepositoryRoot.Path,
            dotnetRoot: null,
            "publish",
            Project,
            "-c",
            Configuration,
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "--self-contained",
            "-o",
            published,
            "-p:BuildProjectReferences=false",
            "-p:RunAnalyzersDuringBuild=false",
            "-p:PublishReadyToRun=false"
        );
        Assert.SkipWhen(
            exitCode != 0 && said.Contains("NU1101", StringComparison.Ordinal),
            $"the runtime's package cannot be restored here: {said}"
        );
        Assert.True(exitCode == 0, said);

        await new Installed(Path.Combine(published, "searchkhadr"), folder).AssertWorksAsync(
            folder.Combine("no-dotnet-here")
        );
    }

    private static string Project { get; } = RepositoryRoot.Combine("src", "SearchKhadr.Cli");

    private static async Task DotnetAsync(params string[] words)
    {
        var (exitCode, said) = await Installed.RunAsync(
            Environment.ProcessPath!,
            RepositoryRoot.Path,
            dotnetRoot: null,
            words
        );
        Assert.True(exitCode == 0, said);
    }
}
