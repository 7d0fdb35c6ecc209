using SearchKhadr.Ingestion.Comments;

namespace SearchKhadr.Ingestion.Tests.Comments;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("an hour ago")]
    [InlineData("Yesterday")]
    [InlineData("il y a une heure")]
    [InlineData("vor einer Stunde")]
    [InlineData("hace un día")]
    [InlineData("un'ora fa")]
    [InlineData("há uma hora")]
    [InlineData("час назад, Анна")]
    [InlineData("πριν από μία ώρα")]
    [InlineData("Μαρία · χθες")]
    [InlineData("gerade eben")]
    [InlineData("just now")]
    [InlineData("刚刚")]
    [InlineData("قبل ساعة")]
    [InlineData("Ana, Monday")]
    [InlineData("٣:٢٠")]
    public void MayTellTime_AnyWayToTellIt_IsTold(string line)
    {
        var mayTell = PlainWords.MayTellTime(line);

        Assert.True(mayTell);
    }

    [Theory]
    [InlineData("Ana Ruiz")]
    [InlineData("The ferry was late again, and nobody minded.")]
    public void MayTellTime_LineWithoutOne_IsPassedOver(string line)
    {
        var mayTell = PlainWords.MayTellTime(line);

        Assert.False(mayTell);
    }

    [Theory]
    [InlineData("Ana says:")]
    [InlineData("Luc a écrit :")]
    [InlineData("Anna schrieb")]
    [InlineData("Иван написал:")]
    [InlineData("Ayşe diyor ki")]
    [InlineData("李明说道：")]
    [InlineData("علی می‌گوید:")]
    [InlineData("Ana replies")]
    public void MaySaySo_AnyWayToSayIt_IsTold(string line)
    {
        var maySay = PlainWords.MaySaySo(line);

        Assert.True(maySay);
    }
}
