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
        var found = 0;

        for (var i = 0; i < 200_000; i++)
        {
            var term = terms[random.Next(terms.Length)];
            if (
                !cache.TryFind(
                    term + (random.Next(2) == 0 ? "" : " and a long rest"),
                    term.Length,
                    out var seen
                )
            )
            {
                cache.Add(seen.Place, isKept: term[0] != 'a', term.ToUpperInvariant());
                continue;
            }
            found++;
            Assert.Equal(term[0] == 'a' ? TermCache.LeftOut : term.Length, seen.ResultLength);
            for (var at = 0; at < seen.ResultLength; at++)
                Assert.Equal(char.ToUpperInvariant(term[at]), (char)seen.Result[at]);
        }

        Assert.True(found > 10_000, $"only {found} terms were remembered");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(TermCache.MaxTermChars + 1)]
    public void TryFind_TermOfAnotherLength_IsNotRemembered(int length)
    {
        var cache = new TermCache();
        var term = new string('x', length);

        cache.TryFind(term, length, out var first);
        cache.Add(first.Place, isKept: true, term);

        Assert.Equal(TermCache.NoSlot, first.Place);
        Assert.False(cache.TryFind(term, length, out _));
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
