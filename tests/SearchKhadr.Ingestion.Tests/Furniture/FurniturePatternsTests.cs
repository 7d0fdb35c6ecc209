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
    [InlineData("To have your say on the ferry, visit www.gazette.example/letters")]
    [InlineData("You can use these HTML tags and attributes: <em> <strong>")]
    [InlineData("This is only a preview. Your comment has not yet been posted.")]
    [InlineData("The content of this field is kept private and will not be shown publicly.")]
    [InlineData("Please log in or register to post comments")]
    [InlineData("Name and email address are required. The address is not shown.")]
    [InlineData("Les champs obligatoires sont indiqués avec *")]
    [InlineData("Los campos obligatorios están marcados con *")]
    [InlineData("Vereiste velden zijn gemarkeerd met *")]
    [InlineData("Pour donner votre avis sur ce dossier, écrivez à la rédaction")]
    [InlineData("« Older Newer »")]
    [InlineData("Lesen Sie auch: Die Fähre, die keiner flicken wollte")]
    [InlineData("Читайте также: Паром снова опоздал")]
    [InlineData("分享到")]
    [InlineData("اقرأ أيضا: العبّارة تتأخر")]
    [InlineData("무단 전재 및 재배포 금지")]
    public void Classify_PageFurniture_IsRecognised(string line)
    {
        var kind = FurniturePatterns.Classify(line);

        Assert.NotEqual(FurnitureKind.None, kind);
    }

    [Theory]
    [InlineData("The judge reserved her decision until Friday.")]
    [InlineData("Court orders disclosure of interview records")]
    [InlineData("What is habeas corpus?")]
    [InlineData("Name is required reading for anybody in the harbour trade.")]
    [InlineData("Use these tags to follow the debate about the ferry")]
    [InlineData("Your comment was the best thing I have read this year, he wrote back.")]
    [InlineData("The comments are closed-minded, she said.")]
    [InlineData("Please wait outside, the guard told him.")]
    [InlineData("To have your say in court you need a lawyer, he was told.")]
    [InlineData("Droits bafoués, remède incertain")]
    [InlineData("Antwortend sagte der Vorsitzende nichts")]
    [InlineData("Teilen will der Vorstand die Kosten nicht")]
    [InlineData("Реклама парома обошлась порту дорого")]
    [InlineData("تابعنا القضية منذ بدايتها")]
    [InlineData("分享会在码头举行")]
    [InlineData("著作権法違反の疑いで理事長を調べている")]
    public void Classify_ArticleText_IsNone(string line)
    {
        var kind = FurniturePatterns.Classify(line);

        Assert.Equal(FurnitureKind.None, kind);
    }
}
