using System.Diagnostics;
using System.Text.RegularExpressions;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.House.Tests;

/// <summary>The engine as a package: what its README shows is what somebody gets who installs it.</summary>
public sealed partial class PackageTests : IDisposable
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Package_InAProjectOfItsOwn_RunsTheExampleOfItsReadme()
    {
        var readme = Sources.Text("src/SearchKhadr.Lucene/README.md");
        foreach (var name in (string[])["Lucene", "Analysis", "Highlighting"])
        {
            var project = RepositoryRoot.Combine("src", $"SearchKhadr.{name}");
            await Dotnet("pack", project, "--no-build", "-c", Configuration, "-o", _folder.Combine("feed"));
        }
        WriteConsumer(Block(readme, "csharp"));

        await Dotnet("build", _folder.Combine("consumer"), "-o", _folder.Combine("built"));
        var printed = await Dotnet(_folder.Combine("built", "Consumer.dll"));

        Assert.Equal(Block(readme, "text"), printed);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A console program whose only source of packages is what was just packed.</summary>
    private void WriteConsumer(string program)
    {
        _folder.Write("consumer/Program.cs", program);
        _folder.Write(
            "consumer/Consumer.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>../packages</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SearchKhadr.Analysis" Version="*" />
                <PackageReference Include="SearchKhadr.Highlighting" Version="*" />
                <PackageReference Include="SearchKhadr.Lucene" Version="*" />
              </ItemGroup>
            </Project>
            """
        );
        _folder.Write(
            "consumer/nuget.config",
            """
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="../feed" />
              </packageSources>
            </configuration>
            """
        );
    }

    private async Task<string> Dotnet(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", arguments)
            {
                UseShellExecute = false,
                WorkingDirectory = _folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"dotnet {arguments[0]}: {output}{await errors}");
        return output.ReplaceLineEndings("\n");
    }

    /// <summary>The first fenced block of a language.</summary>
    private static string Block(string markdown, string language) =>
        Fences()
            .Matches(markdown)
            .First(fence => fence.Groups["language"].Value == language)
            .Groups["text"]
            .Value;

    [GeneratedRegex(
        @"^```(?<language>\w+)\n(?<text>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Fences();
}
