using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Building;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Building;

public sealed class OwnExamplesTests
{
    [Fact]
    public void Examples_OfAnArchive_FindWhatTheySay()
    {
        var search = new SampleSearch();

        var examples = OwnExamples.Of(search, TestContext.Current.CancellationToken);

        Assert.True(examples.AreOwn);
        Assert.All(
            new[] { examples.Words, examples.Phrase }.OfType<OwnExample>(),
            example =>
                Assert.Equal(
                    example.Total,
                    search
                        .Search(
                            new SearchRequest { Query = example.Query },
                            TestContext.Current.CancellationToken
                        )
                        .Total
                )
        );
    }

    [Fact]
    public void Examples_OfAnEmptyArchive_AreNone()
    {
        var examples = OwnExamples.Of(
            new SampleSearch { IsEmpty = true },
            TestContext.Current.CancellationToken
        );

        Assert.False(examples.AreOwn);
    }
}
