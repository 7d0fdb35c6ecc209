using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Measuring;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>
/// Types random and mutated queries into the real search; <c>SEARCHKHADR_FUZZ_QUERIES=1000000</c> for the long form.
/// </summary>
public sealed class SearchFuzzTests(SeedsIndex seeds)
{
    private const string Variable = "SEARCHKHADR_FUZZ_QUERIES";
    private const int Unsaid = 500;

    private static readonly string[] Typed =
    [
        "omar khadr settlement",
        "\"supreme court\" -hamdan",
        "deten* OR guantan*",
        "headline:(khadr OR apology) published:2008..2017",
        "\"omar bail\"~4 by:oduya",
        "khadir~2 lang:en",
        "outlet:\"northern wire\" date:none",
        "(a OR (b OR (c OR (d OR \"e f\"))))",
        "l'affaire khadr",
        "al-Qaeda",
        "\u0639\u0645\u0631 \u062e\u0636\u0631",
        "\u65b0\u805e \u691c\u7d22",
    ];

    private static readonly string[] Pieces =
    [
        "\"",
        "*",
        "~",
        "~9",
        "(",
        ")",
        ":",
        "-",
        " OR ",
        " AND ",
        "NOT ",
        "..",
        "body:",
        "comments:",
        "published:",
        "\u0000",
        "\u0001",
        "\ud800",
        "\udc00",
        "\u200d",
        "\u202e",
        "\u0301",
        "\ufeff",
        "\\",
        "/.*/",
        "[a TO b]",
        "^9",
        "\ud83d\ude00",
        "\u0130",
        "\u00df",
    ];

    [Fact]
    public async Task Search_ForWhatIsRandom_AnswersOrSaysWhatItCouldNot()
    {
        var random = TestSeed.Random(nameof(SearchFuzzTests));
        var wrong = new List<string>();
        var figures = new FuzzFigures(isLong: Count > Unsaid);

        for (var i = 0; i < Count; i++)
        {
            var typed = Next(random);
            // Asked again it is asked the same, and what follows is what it would have been.
            var how = random.Next();
            if (!await figures.MeasureAsync(typed, () => Task.FromResult(IsAnswered(typed, new Random(how)))))
                wrong.Add(typed);
        }

        figures.Print("queries");
        Assert.Empty(wrong);
        Assert.Empty(figures.Hangs);
    }

    [Theory]
    [InlineData("khadr ")]
    [InlineData("k* ")]
    [InlineData("\"a b\" OR ")]
    [InlineData("((((")]
    [InlineData("-")]
    [InlineData("khadr~2 ")]
    public void Search_ForTheSameAThousandTimes_AnswersOrSaysThatItIsTooMuch(string piece)
    {
        var typed = string.Concat(Enumerable.Repeat(piece, 1_000));

        var response = seeds.Service.Search(
            new SearchRequest { Query = typed },
            TestContext.Current.CancellationToken
        );

        Assert.True(response.Total > 0 || response.Diagnostics.Count > 0 || response.Understood.Length > 0);
    }

    // Longer than anything may take; what hangs is said, and the rest is asked all the same.
    private bool IsAnswered(string typed, Random random)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            return IsAnswered(typed, random, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private bool IsAnswered(string typed, Random random, CancellationToken cancellation)
    {
        var request = new SearchRequest
        {
            Query = typed,
            Sort = (SortOrder)random.Next(3),
            Scope = (SearchScope)random.Next(3),
            PageSize = 3,
        };
        var response = seeds.Service.Search(request, cancellation);
        var facets = random.Next(8) == 0 ? seeds.Service.Facets(request, cancellation) : null;
        var suggested = random.Next(4) == 0 ? seeds.Service.Suggest(typed, 5, cancellation) : null;
        return response.Total >= response.Hits.Count
            && (facets is null || facets.Total == response.Total)
            && response.Diagnostics.All(said => said.StartChar + said.LengthChars <= typed.Length)
            && (
                suggested is null
                || !suggested.Headlines.Concat(suggested.Spellings).Any(text => text.Text.Any(IsMark))
            );
    }

    private static int Count =>
        int.TryParse(
            Environment.GetEnvironmentVariable(Variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : Unsaid;

    private static bool IsMark(char c) => c is >= '\u0001' and <= '\u0005';

    private static string Next(Random random)
    {
        var typed = Typed[random.Next(Typed.Length)];
        for (var left = random.Next(6); left > 0; left--)
        {
            var at = random.Next(typed.Length + 1);
            typed = random.Next(4) switch
            {
                0 => typed.Insert(at, Pieces[random.Next(Pieces.Length)]),
                1 => typed.Remove(at, Math.Min(random.Next(1, 6), typed.Length - at)),
                2 => typed.Insert(at, Typed[random.Next(Typed.Length)]),
                _ => typed.Insert(at, $"{(char)random.Next(1, 0x3000)}"),
            };
        }
        return typed;
    }
}
