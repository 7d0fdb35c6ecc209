using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Tests.Furniture;

public sealed class FurniturePatternsTests
{
    [Theory]
    [InlineData("Skip to main content")]
    [InlineData("Aller au contenu principal")]
    [InlineData("Share on Facebook")]
    [InlineData("Partager sur Twitter")]
    [InlineData("Facebook Twitter Email Print")]
    [InlineData("Home | News | Opinion | Sports")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("Related stories")]
    [InlineData("À lire aussi")]
    [InlineData("© 2010 The Northern Gazette. All rights reserved.")]
    [InlineData("Leave a Reply")]
    [InlineData("« Older Newer »")]
    public void Classify_PageFurniture_IsRecognised(string line)
    {
        var kind = FurniturePatterns.Classify(line);

        Assert.NotEqual(FurnitureKind.None, kind);
    }

    [Theory]
    [InlineData("The judge reserved her decision until Friday.")]
    [InlineData("Court orders disclosure of interview records")]
    [InlineData("What is habeas corpus?")]
    [InlineData("Droits bafoués, remède incertain")]
    public void Classify_ArticleText_IsNone(string line)
    {
        var kind = FurniturePatterns.Classify(line);

        Assert.Equal(FurnitureKind.None, kind);
    }
}
