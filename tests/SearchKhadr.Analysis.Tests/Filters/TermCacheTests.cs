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
            var text = term + (random.Next(2) == 0 ? "" : " and a long rest");
            Assert.True(TermCache.TryKey(text, term.Length, out var key));
            cache.Prefetch(key);
            if (!cache.TryFind(key, out var remembered))
            {
                cache.TryAdd(key, isKept: term[0] != 'a', term.ToUpperInvariant(), out _);
                continue;
            }
            found++;
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
    public void TryKey_TermOfAnotherLength_HasNone(int length)
    {
        Assert.False(TermCache.TryKey(new string('x', length), length, out _));
    }

    [Theory]
    [InlineData("\u00E9t\u00E9")]
    [InlineData("caf\u00E9")]
    [InlineData("\u0161\u0161")]
    public void TryKey_TermBeyondAscii_HasNone(string term)
    {
        Assert.False(TermCache.TryKey(term, term.Length, out _));
    }

    [Fact]
    public void TryAdd_ResultThatIsTooLong_IsNotRemembered()
    {
        var cache = new TermCache();
        TermCache.TryKey("word", 4, out var key);

        var isAdded = cache.TryAdd(key, isKept: true, new string('x', TermCache.MaxTermChars + 1), out _);

        Assert.False(isAdded);
        Assert.False(cache.TryFind(key, out _));
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
