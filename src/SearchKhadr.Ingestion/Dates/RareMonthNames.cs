namespace SearchKhadr.Ingestion.Dates;

/// <summary>Names of the months in languages that fewer pages are written in.</summary>
internal static class RareMonthNames
{
    /// <summary>January first; the names of one month stand in one text, a space between them.</summary>
    public static IReadOnlyList<string> Months { get; } =
    [
        "janar xaneiro janúar jannar јануари студзеня yanvar urtarrila sausio sausis januári "
            + "ژانویه جنوری জানুয়ারি জানুয়ারী ஜனவரி జనవరి जानेवारी जाने იანვარი იანვარს იან հունվարի "
            + "հունվար มกราคม januarie janaayo janairu январ қаңтар январи ionawr eanáir جنوري جانفي "
            + "كانون_الثاني ജനുവരി ಜನವರಿ જાન્યુઆરી ਜਨਵਰੀ ජනවාරි មករា ມັງກອນ siječanj urtarrilaren "
            + "januare",
        "shkurt febreiro febrúar frar лютага fevral otsaila vasario vasaris pebrero فوریه فروری "
            + "ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి फेब्रुवारी თებერვალი თებერვალს თებ փետրվարի "
            + "փետրվար กุมภาพันธ์ febraayo fabrairu феврал ақпан феврали chwefror feabhra فبروري فيفري "
            + "ഫെബ്രുവരി ಫೆಬ್ರವರಿ ફેબ્રુઆરી ਫਰਵਰੀ පෙබරවාරි កុម្ភៈ ກຸມພາ veljača otsailaren",
        "marzu сакавіка martxoa kovo kovas marso machi مارچ মার্চ மார்ச் మార్చి მარტი მარტს մարտի "
            + "մարտ มีนาคม maarso maris наурыз марти mawrth márta മാർച്ച് ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ මාර්තු មីនា "
            + "ມີນາ ožujak martxoaren",
        "prill красавіка aprel apirila balandžio balandis aprili آوریل اپریل এপ্রিল ஏப்ரல் ఏప్రిల్ "
            + "एप्रिल აპრილი აპრილს აპრ ապրիլի ապրիլ เมษายน abriil afrilu апрел сәуір апрели ebrill "
            + "aibreán أفريل ഏപ്രിൽ ಏಪ್ರಿಲ್ એપ્રિલ ਅਪ੍ਰੈਲ មេសា ເມສາ travanj apirilaren",
        "maí mejju maiatza gegužės gegužė مه مئی মে மே మే मे მაისი მაისს մայիսի մայիս พฤษภาคม "
            + "maajo mayu мамыр майи bealtaine ماي മേയ് ಮೇ મે ਮਈ මැයි ឧសភា ພຶດສະພາ svibanj maiatzaren",
        "qershor xuño júní ġunju јуни чэрвеня iyun ekaina birželio birželis hunyo ژوئن جون জুন "
            + "ஜூன் జూన్ ივნისი ივნისს ივნ հունիսի հունիս มิถุนายน junie juun yuni маусым июни mehefin "
            + "meitheamh جوان ജൂൺ ಜೂನ್ જૂન ਜੂਨ ජූනි មិថុនា ມິຖຸນາ lipanj junij ekainaren",
        "korrik xullo júlí lulju јули ліпеня iyul uztaila liepos liepa hulyo julai ژوئیه جولای "
            + "جولائی জুলাই ஜூலை జూలై जुलै ივლისი ივლისს ივლ հուլիսի հուլիս กรกฎาคม julie luuliyo yuli "
            + "шілде июли gorffennaf iúil جويلية يوليوز ജൂലൈ ಜುಲೈ જુલાઈ ਜੁਲਾਈ ජූලි កក្កដា ກໍລະກົດ srpanj "
            + "julij uztailaren",
        "gusht ágúst awwissu жніўня avqust abuztua rugpjūčio rugpjūtis agosti ogos اوت اگست আগস্ট "
            + "ஆகஸ்ட் ఆగస్టు ऑगस्ट აგვისტო აგვისტოს აგვ օգոստոսի օգոստոս สิงหาคม agoosto agusta тамыз "
            + "августи awst lúnasa أوت غشت ഓഗസ്റ്റ് ആഗസ്റ്റ് ಆಗಸ್ಟ್ ઓગસ્ટ ਅਗਸਤ අගෝස්තු សីហា ສິງຫາ "
            + "kolovoz abuztuaren",
        "shtator settembru верасня sentyabr iraila rugsėjo rugsėjis setyembre septemba سپتامبر "
            + "ستمبر সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్ सप्टेंबर სექტემბერი სექტემბერს სექ սեպտեմբերի "
            + "սեպտեմբեր กันยายน sebteembar satumba сентябр қыркүйек сентябри medi شتنبر സെപ്റ്റംബർ "
            + "ಸೆಪ್ಟೆಂಬರ್ સપ્ટેમ્બર ਸਤੰਬਰ සැප්තැම්බර් កញ្ញា ກັນຍາ rujan septembar sentabr irailaren "
            + "سپتمبر",
        "tetor ottubru кастрычніка oktyabr urria spalio spalis oktubre oktoba اکتبر اکتوبر অক্টোবর "
            + "அக்டோபர் అక్టోబర్ ऑक्टोबर ოქტომბერი ოქტომბერს ოქტ հոկտեմբերի հոկտեմբեր ตุลาคม oktoobar "
            + "октябр қазан октябри hydref تشرين_الأول ഒക്ടോബർ ಅಕ್ಟೋಬರ್ ઓક્ટોબર ਅਕਤੂਬਰ ඔක්තෝබර් តុលា "
            + "ຕຸລາ oktobar oktobra oktabr urriaren",
        "nëntor nóvember novembru лістапада noyabr azaroa lapkričio lapkritis nobyembre novemba "
            + "نوامبر نومبر নভেম্বর நவம்பர் నవంబర్ नोव्हेंबर ნოემბერი ნოემბერს ნოე նոյեմբերի նոյեմբեր "
            + "พฤศจิกายน nofeembar nuwamba ноябр қараша ноябри tachwedd samhain تشرين_الثاني نونبر നവംബർ "
            + "ನವೆಂಬರ್ નવેમ્બર ਨਵੰਬਰ නොවැම්බර් វិច្ឆិកា ພະຈິກ studenoga studenog studeni novembar "
            + "azaroaren",
        "dhjetor decembro diċembru снежня dekabr abendua gruodžio gruodis disyembre desemba "
            + "disember دسامبر دسمبر ডিসেম্বর டிசம்பர் డిసెంబర్ डिसेंबर დეკემბერი დეკემბერს დეკ "
            + "դեկտեմբերի դեկտեմբեր ธันวาคม diseembar disamba декабр желтоқсан декабри rhagfyr nollaig "
            + "كانون_الأول دجنبر ഡിസംബർ ಡಿಸೆಂಬರ್ ડિસેમ્બર ਦਸੰਬਰ දෙසැම්බර් ធ្នូ ທັນວາ prosinca prosinac "
            + "decembar abenduaren",
    ];
    private static readonly string[] VietnameseNumbers =
    [
        "một",
        "hai",
        "ba",
        "tư",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "mười một",
        "mười hai",
    ];

    /// <summary>1 to 12 for a Thai short form without its last stop; 0 for another.</summary>
    public static int ThaiShort(ReadOnlySpan<char> name) =>
        name switch
        {
            "ม.ค" => 1,
            "ก.พ" => 2,
            "มี.ค" => 3,
            "เม.ย" => 4,
            "พ.ค" => 5,
            "มิ.ย" => 6,
            "ก.ค" => 7,
            "ส.ค" => 8,
            "ก.ย" => 9,
            "ต.ค" => 10,
            "พ.ย" => 11,
            "ธ.ค" => 12,
            _ => 0,
        };

    /// <summary>The number that Vietnamese puts behind its word for month, written in words; 0 for another.</summary>
    public static int Vietnamese(ReadOnlySpan<char> words)
    {
        if (words.Equals("giêng", StringComparison.OrdinalIgnoreCase))
            return 1;
        if (words.Equals("chạp", StringComparison.OrdinalIgnoreCase))
            return 12;
        for (var i = 0; i < VietnameseNumbers.Length; i++)
        {
            if (words.Equals(VietnameseNumbers[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }
}
