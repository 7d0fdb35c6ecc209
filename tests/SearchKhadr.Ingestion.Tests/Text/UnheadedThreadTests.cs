using System.Globalization;

namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>Threads over which no heading stands.</summary>
public sealed class UnheadedThreadTests
{
    private const string Article = """
        The Quayside
        Home
        News
        Harbour
        Tide tables
        About
        Contact
        Search

        Ferry late again
        By Mara Quill | September 12, 2012

        The ferry from the lower quay left forty minutes late on Tuesday for the third time this month, and the crowd that had waited in the rain was told nothing until it was gone.

        The harbour office said that a pump had failed in the night, that a part was on its way from the yard in Bremen, and that nobody could say when the timetable would hold again.

        """;

    private const string Side = """

        Archives
        Tide tables
        Imprint
        Contact
        """;

    private static readonly string[] Said =
    [
        "Hi Mara,\nthe link to the timetable seems to be broken...",
        "Thanks, mended. The harbour office had moved it without a word.",
        "Good blog.",
        "A pump in the night, a part from Bremen: we heard the very same story last spring.",
    ];

    public static TheoryData<string, string, string[]> Threads =>
        new()
        {
            {
                "numbers, names and addresses",
                "{0} {1} http://{2}.example | 9/14/2012 5:14:46 PM",
                ["Old Hand", "tidewatcher", "Ranjit", "Ana Ruiz"]
            },
            {
                "numbers and ages",
                "{0}. {1}, 3 hours ago",
                ["Old Hand", "tidewatcher", "Ranjit", "Ana Ruiz"]
            },
            {
                "one verb and the number of each",
                "Re: (Score:2)\nby {1} (3{0}337) writes:",
                ["Old Hand", "tidewatcher", "Ranjit", "Anonymous Coward"]
            },
            {
                "one verb, a day and the number of what is said",
                "by {1} (3{0}337) writes: on Friday September 14, @10:07PM (#4011{0}) Homepage Journal",
                ["Old Hand", "tidewatcher", "Ranjit", "Anonymous Coward"]
            },
            {
                "addresses before names",
                "http://www.faces.example/{2}.{0} {1}",
                ["Old Hand", "Tide Watcher", "Ranjit Rao", "Ana Ruiz"]
            },
        };

    [Theory]
    [MemberData(nameof(Threads))]
    public void Read_ThreadThatProvesItself_IsRead(string layout, string head, string[] names)
    {
        var thread = names.Select(
            (name, i) =>
                string.Format(
                    CultureInfo.InvariantCulture,
                    head,
                    i + 1,
                    name,
                    name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()
                )
                + "\n"
                + Said[i]
        );

        var draft = TextPages.Read($"{Article}{string.Join('\n', thread)}{Side}");

        Assert.True(names.SequenceEqual(draft.Comments.Select(static c => c.Author)), layout);
        Assert.Equal(
            Said.Select(static text => text.Replace("\n", "\n\n", StringComparison.Ordinal)),
            draft.Comments.Select(static c => c.Text)
        );
        Assert.Equal(2, draft.Paragraphs.Count);
    }

    /// <summary>Each comment is a line that opens with who writes it, from where, below a heading or none.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Comments\n")]
    [InlineData("3 Comments\n")]
    public void Read_LinesThatOpenWithWhoWrites_AreComments(string heading)
    {
        var draft = TextPages.Read(
            $"""
            {Article}{heading}1. PIET HOLM from Lower Quay, Canada writes: It was never late in my day.
            2. Old Hand from Bremen, Germany writes: A pump in the night, a part from Bremen.
            3. T. J. Watcher from Here, Canada writes: Good.
            {Side}
            """
        );

        Assert.Equal(
            [
                ("PIET HOLM", "It was never late in my day."),
                ("Old Hand", "A pump in the night, a part from Bremen."),
                ("T. J. Watcher", "Good."),
            ],
            draft.Comments.Select(static comment => (comment.Author!, comment.Text))
        );
    }

    [Theory]
    [InlineData("{0} - {1} says:")]
    [InlineData("{0}. {1} wrote:")]
    public void Read_NamesWithInitials_AreNames(string head)
    {
        string[] names = ["M. H. Young", "J. R. Holm", "Old Hand", "Dr. A. Ruiz"];
        var thread = names.Select(
            (name, i) =>
                string.Format(CultureInfo.InvariantCulture, head, i + 1, name)
                + $"\nMarch 4, 2019 at {i + 1}:14 pm\n{Said[i]}"
        );

        var draft = TextPages.Read($"{Article}4 comments\n{string.Join('\n', thread)}{Side}");

        Assert.Equal(names, draft.Comments.Select(static comment => comment.Author));
    }

    /// <summary>Links with a line about each are a list, whatever the addresses are called.</summary>
    [Fact]
    public void Read_AddressesWithTitles_AreNoComments()
    {
        var draft = TextPages.Read(
            $"""
            {Article}http://quay.example/tides Tide Tables
            http://yard.example/pumps Yard Pumps
            http://lock.example/winter The Lock Keeper
            {Side}
            """
        );

        Assert.Empty(draft.Comments);
    }
}
