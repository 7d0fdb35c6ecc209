using SearchKhadr.Cli.Verbs;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class StandardInputTests
{
    [Fact]
    public void Keep_DashAmongPaths_IsTheFileOfWhatCameByThePipe()
    {
        using var folder = new TemporaryFolder();

        var paths = StandardInput.Keep(
            ["a.txt", "-", "b.txt"],
            folder.Path,
            () => new MemoryStream("Late"u8.ToArray())
        );

        Assert.Equal(("a.txt", "b.txt"), (paths[0], paths[2]));
        Assert.Equal("Late", File.ReadAllText(paths[1]));
    }

    [Fact]
    public void Keep_NoDash_DoesNotTouchThePipe()
    {
        using var folder = new TemporaryFolder();

        var paths = StandardInput.Keep(["a.txt"], folder.Path, () => throw new IOException("read"));

        Assert.Equal(["a.txt"], paths);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
