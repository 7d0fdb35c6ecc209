using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests;

/// <summary>A folder of two pages with a catalog, and its index.</summary>
public sealed class SmallFolder : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Pages => _folder.Combine("pages");

    public string Index => _folder.Combine("index");

    public async ValueTask InitializeAsync()
    {
        _folder.Write(
            "pages/a.txt",
            """
            Transfer expected within weeks

            The prisoner will be moved before winter, two officials said. Nobody would say where to.

            His lawyers learnt of the transfer from a reporter, as they had of every step before it.

            2 comments to Transfer expected within weeks

              • Quayside

                About time. The whole business was a handgun to the head of the law.

              • I would still want to see the order first.
            """
        );
        _folder.Write(
            "pages/b.txt",
            """
            A long file for a short answer

            The court released its reasons on Friday, all two hundred pages of them.

            They answer one question, and leave the transfer for another day.
            """
        );
        _folder.Write(
            "pages/catalog.csv",
            """
            file,outlet,published,url,kind,note
            a.txt,The Harbour Post,2012,,newspaper,
            b.txt,,2010-10-26,,,
            """
        );
        _folder.Write("pages/c.bin", "no page");
        await Command.RunAsync("index", Pages, "--index", Index);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
