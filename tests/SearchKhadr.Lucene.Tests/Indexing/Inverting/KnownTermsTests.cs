using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Inverting;

public sealed class KnownTermsTests
{
    [Fact]
    public void Find_MoreTicketsThanPlaces_IsNeverAnotherTicketsTerm()
    {
        var random = TestSeed.Random("tickets");
        var known = new KnownTerms();
        var ids = new Dictionary<long, int>();
        var found = 0;

        for (var i = 0; i < 300_000; i++)
        {
            var ticket = 1 + random.NextInt64(100_000);
            var id = known.Find(ticket);
            if (id >= 0)
            {
                found++;
                Assert.Equal(ids[ticket], id);
                continue;
            }
            ids[ticket] = i;
            known.Add(ticket, i);
        }

        Assert.True(found > 50_000, $"only {found} tickets were known");
    }

    [Fact]
    public void Find_NoTicket_IsNoTerm()
    {
        var known = new KnownTerms();
        known.Add(1 << 20, 5);

        var id = known.Find(0);

        Assert.Equal(-1, id);
    }
}
