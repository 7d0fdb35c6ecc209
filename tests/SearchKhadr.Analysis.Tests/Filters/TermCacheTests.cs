using SearchKhadr.Analysis.Filters;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Filters;

public sealed class TermCacheTests
{
    [Fact]
    public void TryFind_ManyMoreTermsThanSlots_IsNeverAnotherTermsResult()
    {
        var random = TestSeed.Random("terms");
        var cache = new TermCache();
        var terms = Enumerable.Range(0, 40_000).Select(_ => Term(random)).ToArray();
        var result = new char[TermCache.MaxTermChars];
        var tickets = new Dictionary<long, string>();
        var found = 0;

        for (var i = 0; i < 200_000; i++)
        {
            var term = terms[random.Next(terms.Length)];
            if (
                !cache.TryFind(
                    term + (random.Next(2) == 0 ? "" : " and a long rest"),
                    term.Length,
                    out var slot
                )
            )
            {
                cache.TryAdd(slot, isKept: term[0] != 'a', term.ToUpperInvariant(), out _);
                continue;
            }
            found++;
            var remembered = cache.Read(slot);
            remembered.CopyTo(result);
            var length = remembered.Length;
            Assert.True(tickets.TryAdd(remembered.Ticket, term) || tickets[remembered.Ticket] == term);
            Assert.Equal(term[0] == 'a' ? TermCache.LeftOut : term.Length, length);
            Assert.Equal(
                term[0] == 'a' ? "" : term.ToUpperInvariant(),
                new string(result, 0, Math.Max(0, length))
            );
        }

        Assert.True(found > 10_000, $"only {found} terms were remembered");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(TermCache.MaxTermChars + 1)]
    public void TryFind_TermOfAnotherLength_IsNotRemembered(int length)
    {
        AssertForgotten(new string('x', length));
    }

    [Theory]
    [InlineData("\u00E9t\u00E9")]
    [InlineData("caf\u00E9")]
    [InlineData("\u0161\u0161")]
    public void TryFind_TermBeyondAscii_IsNotRemembered(string term)
    {
        AssertForgotten(term);
    }

    private static void AssertForgotten(string term)
    {
        var cache = new TermCache();

        cache.TryFind(term, term.Length, out var first);
        var isAdded = cache.TryAdd(first, isKept: true, term, out _);

        Assert.False(isAdded);
        Assert.Equal(TermCache.NoSlot, first);
        Assert.False(cache.TryFind(term, term.Length, out _));
    }

    private static string Term(Random random) =>
        string.Create(
            random.Next(1, TermCache.MaxTermChars + 1),
            random,
            static (span, random) =>
            {
                foreach (ref var character in span)
                    character = (char)random.Next('a', 'h');
            }
        );
}
