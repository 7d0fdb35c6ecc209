using SearchKhadr.Ingestion.Languages;

namespace SearchKhadr.Ingestion.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData(
        "en",
        "The court said that the order of the judge was to be carried out before the end of the week."
    )]
    [InlineData(
        "fr",
        "Le juge a dit que la décision de la cour serait rendue avant la fin de la semaine dans une autre ville."
    )]
    [InlineData(
        "de",
        "Das Gericht hat gesagt, dass die Entscheidung des Richters vor dem Ende der Woche nicht zu erwarten ist."
    )]
    [InlineData(
        "es",
        "El juez dijo que la decisión del tribunal se conocería antes de que terminara la semana en la ciudad."
    )]
    [InlineData("ru", "Суд сообщил, что решение судьи будет объявлено до конца недели в другом городе.")]
    [InlineData("uk", "Суд повідомив, що рішення судді буде оголошено до кінця тижня в іншому місті.")]
    [InlineData("be", "Суд паведаміў, што рашэнне суддзі будзе абвешчана да канца тыдня ў іншым горадзе.")]
    [InlineData(
        "bg",
        "Съдът съобщи, че решението на съдията ще бъде обявено до края на седмицата в друг град."
    )]
    [InlineData("sr", "Суд је саопштио да ће одлука судије бити објављена до краја недеље у другом граду.")]
    [InlineData(
        "mk",
        "Судот соопшти дека одлуката на судијата ќе биде објавена до крајот на неделата во друг град."
    )]
    [InlineData("kk", "Сот судьяның шешімі аптаның соңына дейін басқа қалада жарияланады деп хабарлады.")]
    [InlineData("ar", "قالت المحكمة إن قرار القاضي سيعلن قبل نهاية الأسبوع في مدينة أخرى من البلاد.")]
    [InlineData("fa", "دادگاه گفت که تصمیم قاضی پیش از پایان هفته در شهر دیگری اعلام خواهد شد و چیزی نگفت.")]
    [InlineData("ur", "عدالت نے کہا کہ جج کا فیصلہ ہفتے کے آخر سے پہلے دوسرے شہر میں سنایا جائے گا۔")]
    [InlineData("ps", "محکمې وویل چې د قاضي پرېکړه به د اونۍ تر پای مخکې په بل ښار کې اعلان شي.")]
    [InlineData("bn", "আদালত জানিয়েছে যে বিচারকের সিদ্ধান্ত সপ্তাহ শেষের আগে অন্য শহরে ঘোষণা করা হবে।")]
    [InlineData(
        "ta",
        "வாரம் முடிவதற்குள் நீதிபதியின் முடிவு வேறு நகரத்தில் அறிவிக்கப்படும் என்று நீதிமன்றம் கூறியது."
    )]
    [InlineData("ka", "სასამართლომ განაცხადა, რომ მოსამართლის გადაწყვეტილება კვირის ბოლომდე გამოცხადდება.")]
    [InlineData("ja", "裁判所は、裁判官の決定は週末までに別の町で発表されると述べた。")]
    [InlineData("zh", "法院表示，法官的决定将在周末之前在另一个城市宣布，没有说更多。")]
    [InlineData(
        "hu",
        "A bíróság közölte, hogy a bíró döntését még a hét vége előtt kihirdetik egy másik városban, de nem mondta meg, hogy hol."
    )]
    [InlineData(
        "hr",
        "Sud je priopćio da će odluka suca biti objavljena prije kraja tjedna u drugom gradu, ali nije rekao gdje."
    )]
    [InlineData(
        "sk",
        "Súd oznámil, že rozhodnutie sudcu, ktorý bol chorý, bude známe do konca týždňa v inom meste, ale aj tak nepovedal, kde to bude."
    )]
    [InlineData(
        "cs",
        "Soud oznámil, že rozhodnutí soudce bude známo do konce týdne v jiném městě, ale neřekl, kde to bude."
    )]
    [InlineData(
        "vi",
        "Tòa án cho biết quyết định của thẩm phán sẽ được công bố trước cuối tuần tại một thành phố khác."
    )]
    [InlineData(
        "ca",
        "El jutge va dir que la decisió del tribunal es coneixeria abans que acabés la setmana, però no va dir en quina ciutat seria."
    )]
    [InlineData(
        "fi",
        "Tuomioistuin ilmoitti, että tuomarin päätös julkistetaan ennen viikon loppua toisessa kaupungissa, mutta ei kertonut missä."
    )]
    [InlineData(
        "tr",
        "Mahkeme, hakimin kararının hafta sonundan önce başka bir şehirde açıklanacağını bildirdi ama nerede olduğu için bir şey söylemedi."
    )]
    [InlineData(
        "et",
        "Kohus teatas, et kohtuniku otsus kuulutatakse välja enne nädala lõppu teises linnas, aga ei öelnud, kus see on."
    )]
    [InlineData(
        "pt",
        "O juiz disse que a decisão do tribunal seria conhecida antes do fim da semana, mas não disse em que cidade."
    )]
    [InlineData(
        "it",
        "Il giudice ha detto che la decisione del tribunale sarà nota prima della fine della settimana in un'altra città."
    )]
    [InlineData("und", "Ana Ruiz 2010")]
    [InlineData("und", "")]
    public void Detect_Text_GivesItsLanguageOrUnd(string expected, string text)
    {
        var language = LanguageDetector.Detect([text]);

        Assert.Equal(expected, language);
    }
}
