using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Assembling;
using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Assembling;

public sealed class AgencyLineTests
{
    private const string Text =
        "The ferry was late for the ninth week, its company said on Tuesday, and nobody knew why.";

    [Fact]
    public void Lift_AgencyAloneAboveTheText_IsBesideTheByline()
    {
        var draft = AgencyLine.Lift(
            new PageDraft
            {
                Body = [new("The Canadian Press"), new(Text), new(Text)],
                Captions = [new("A ferry", null) { Before = 2 }],
                Entries = [new(1, "10:05", "10:05")],
            },
            OutletRegister.Shipped
        );

        Assert.Equal("The Canadian Press", draft.BylineOutlet?.Name);
        Assert.Equal([Text, Text], draft.Paragraphs);
        Assert.Equal(1, draft.Captions[0].Before);
        Assert.Equal(0, draft.Entries[0].First);
    }

    [Fact]
    public void Lift_AgencyAloneBelowTheText_IsBesideTheByline()
    {
        var draft = AgencyLine.Lift(
            new PageDraft { Body = [new(Text), new(Text), new("— Reuters")] },
            OutletRegister.Shipped
        );

        Assert.Equal("Reuters", draft.BylineOutlet?.Name);
        Assert.Equal(2, draft.Body.Count);
    }

    [Fact]
    public void Lift_TextThatNamesAnAgencyInIt_StaysWhole()
    {
        var draft = new PageDraft { Body = [new(Text), new("Reuters", BlockKind.Subhead), new(Text)] };

        Assert.Same(draft, AgencyLine.Lift(draft, OutletRegister.Shipped));
    }
}
