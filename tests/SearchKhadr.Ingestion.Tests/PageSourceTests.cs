using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests;

public sealed class PageSourceTests
{
    [Fact]
    public void List_Folder_GivesPagesInOrderAndPassesOverAssets()
    {
        using var folder = new TemporaryFolder();
        Write(
            folder,
            "b/x.html",
            "b/x_files/logo.png",
            "b/x_files/frame.html",
            "a.txt",
            "catalog.csv",
            "README.md"
        );
        Write(folder, ".hidden.txt", "b/README.md", "photo.JPG", "b/unknown.xyz");

        var listing = PageSource.List([folder.Path]);

        Assert.Equal(
            ["a.txt", "b/README.md", "b/unknown.xyz", "b/x.html"],
            listing.Files.Select(static f => f.File)
        );
        Assert.Equal(5, listing.SkippedAssets);
        Assert.Empty(listing.Rejections);
    }

    [Fact]
    public void List_LinkToTheFolderAbove_Ends()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "a.txt", "sub/b.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "up"), folder.Path);

        var listing = PageSource.List([folder.Path]);

        Assert.Equal(["a.txt", "sub/b.txt"], listing.Files.Select(static f => f.File));
    }

    [Fact]
    public void List_PathThatIsNotThere_IsARejection()
    {
        var listing = PageSource.List(["/no/such/folder"]);

        Assert.Equal(RejectionReason.Unreadable, Assert.Single(listing.Rejections).Reason);
    }

    [Fact]
    public void List_OneFile_IsNamedByItsName()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "sub/b.txt");

        var listing = PageSource.List([Path.Combine(folder.Path, "sub", "b.txt")]);

        Assert.Equal("b.txt", Assert.Single(listing.Files).File);
    }

    private static void Write(TemporaryFolder folder, params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder.Path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }
}
