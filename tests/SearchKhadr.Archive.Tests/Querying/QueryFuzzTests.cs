using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Tests.Querying;

public sealed class QueryFuzzTests
{
    private const int Seed = 20020727;
    private const int Texts = 20_000;

    private static readonly string[] Pieces =
    [
        "omar",
        "the",
        "l'affaire",
        "al-Qaeda",
        "\u00e9t\u00e9",
        "\ud83d\ude00",
        "\ud800",
        "\u0130stanbul",
        "\u202e",
        "\0",
        "\"",
        "\u201C",
        "\u00BB",
        "*",
        "-",
        "+",
        "(",
        ")",
        ":",
        "..",
        "OR",
        "AND",
        "NOT",
        " ",
        "  ",
        "\t",
        "\n",
        "headline:",
        "body:",
        "outlet:",
        "by:",
        "published:",
        "date:none",
        "2010",
        "2009-02..2010-12",
        "lang:fr",
        "x:",
        "http://",
        "/",
        "\\",
        "[",
        "]",
        "~",
        "~2",
        "\"~",
        "^",
        "?",
        "&&",
        "||",
        "'",
    ];

    [Fact]
    public void Parse_RandomText_NeverThrowsAndPointsIntoTheText()
    {
        var random = new Random(Seed);

        for (var i = 0; i < Texts; i++)
        {
            var typed = RandomText(random);
            var parsed = QueryParser.Parse(typed);
            QueryCompiler.Compile(parsed.Root, SearchableParts.All);
            EnglishWords.Instance.Of(QueryWords.Describe(parsed.Root, SearchableParts.All));

            Assert.All(
                parsed.Diagnostics,
                diagnostic =>
                    Assert.True(
                        diagnostic.StartChar >= 0
                            && diagnostic.StartChar + diagnostic.LengthChars <= typed.Length,
                        $"seed {Seed}, text {i}: {diagnostic} outside \"{typed}\""
                    )
            );
        }
    }

    [Fact]
    public void Parse_WhatItWrote_IsUnderstoodTheSame()
    {
        var random = new Random(Seed);

        for (var i = 0; i < Texts; i++)
        {
            var typed = RandomText(random);
            var first = QueryParser.Parse(typed).Root;
            var second = QueryParser.Parse($"{first}").Root;

            Assert.True(
                Equals(first, second),
                $"seed {Seed}, text {i}: \"{typed}\" is [{first}], which is [{second}]"
            );
        }
    }

    private static string RandomText(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(1, 14))
                .Select(_ =>
                    random.Next(8) == 0
                        ? $"{(char)random.Next(0x20, 0x2100)}"
                        : Pieces[random.Next(Pieces.Length)] + (random.Next(3) == 0 ? " " : "")
                )
        );
}
