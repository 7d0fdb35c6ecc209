using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Languages;

/// <summary>Tells the language of a text by its commonest small words, or by its script where that is enough.</summary>
/// <remarks>
/// <b>Guarantees</b> <c>und</c> where the text is too short or too mixed to say; a guess is never forced.
/// <b>Cost</b> One pass over at most the first 20,000 characters.
/// </remarks>
internal static class LanguageDetector
{
    public const string Unknown = "und";

    private const int SampleChars = 20_000;
    private const int FewestWords = 12;

    /// <summary>Languages that say by endings what others say by small words.</summary>
    private static readonly FrozenSet<string> Endings = FrozenSet.Create("fi", "tr", "hu", "et");

    /// <summary>Letters that the neighbours which share most small words do not have.</summary>
    private static readonly FrozenDictionary<string, string> OwnLetters = new Dictionary<string, string>
    {
        ["cs"] = "ěřů",
        ["sk"] = "ľĺŕôä",
        ["es"] = "ñ",
        ["ca"] = "çàèòï",
        ["pt"] = "ãõ",
        ["hr"] = "đć",
        ["sv"] = "äö",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Code, FrozenSet<string> Words)[] Languages = Build();

    /// <summary>An ISO 639-1 code or <c>und</c>.</summary>
    public static string Detect(IEnumerable<string> paragraphs)
    {
        var scripts = new ScriptCounts();
        var hits = new int[Languages.Length];
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        int words = 0,
            chars = 0;
        foreach (var paragraph in paragraphs)
        {
            if (chars > SampleChars)
                break;
            chars += paragraph.Length;
            foreach (var word in Words(paragraph))
            {
                words++;
                scripts.Count(word);
                found[word] = found.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var (word, count) in found)
        {
            for (var i = 0; i < Languages.Length; i++)
                hits[i] += Languages[i].Words.Contains(word) ? count : 0;
        }

        return scripts.Language() ?? ByWords(hits, words, found);
    }

    private static string ByWords(int[] hits, int words, Dictionary<string, int> found)
    {
        if (words < FewestWords)
            return Unknown;

        var ranked = Enumerable.Range(0, hits.Length).OrderByDescending(i => hits[i]).Take(2).ToList();
        var (best, second) = (ranked[0], ranked[1]);
        var isClear = hits[best] * 10 >= hits[second] * 12;
        if (!isClear)
        {
            // Of two that share their small words, what only one of them has decides.
            var (own, others) = (OwnOf(best, second, found), OwnOf(second, best, found));
            if (others > own)
                (best, own, others) = (second, others, own);
            isClear = own >= others * 2 && own > 0;
        }

        // Running text has one such word in four or more, fewer where endings say the same; a list of names has next to none.
        var isDense = hits[best] * (Endings.Contains(Languages[best].Code) ? 14 : 8) >= words;
        return isDense && isClear ? Languages[best].Code : Unknown;
    }

    /// <summary>How many words are of a language and not of another: by its small words, or by a letter of its own.</summary>
    private static int OwnOf(int language, int other, Dictionary<string, int> found)
    {
        var letters = OwnLetters.GetValueOrDefault(Languages[language].Code, "");
        return found
            .Where(word =>
                Languages[language].Words.Contains(word.Key)
                    ? !Languages[other].Words.Contains(word.Key)
                    : word.Key.AsSpan().ContainsAny(letters)
            )
            .Sum(static word => word.Value);
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    private static (string Code, FrozenSet<string> Words)[] Build()
    {
        (string Code, string Words)[] lists =
        [
            (
                "en",
                "the of and to in is that for it was on as with he be at by have his from had not are but they this which you were or her said an their has will would been she we there who what when him if so out into about"
            ),
            (
                "fr",
                "le la les de des du un une et à est en que qui dans pour il elle pas ne ce cette au aux sur par plus se sont avec son sa ses mais on ou été a l d qu n s c leur nous vous ils était avait être fait comme"
            ),
            (
                "es",
                "el la los las de del que y en un una es por con no para se su al lo como más pero sus le ha o este esta son entre cuando muy sin sobre también fue había era ser hasta desde"
            ),
            (
                "de",
                "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis"
            ),
            (
                "it",
                "il lo la i gli le di che e un una per non in con del della dei è si da al alla nel sono come più anche ha ma ai dal dalla su questo questa delle nella degli stato era essere"
            ),
            (
                "pt",
                "o a os as de do da dos das que e um uma em para com não no na por mais se ao como mas foi ele sua seu pela pelo são é também já ou quando muito há nos nas está ser tem"
            ),
            (
                "nl",
                "de het een van en in is dat op te zijn met voor niet aan er die ook als bij door naar om uit maar dan nog werd wordt heeft hij ze tot over was zich deze had kan worden"
            ),
            (
                "sv",
                "och att det som en på är av för med den till inte ett om de har jag han var sig från vi så kan man när men ska också skulle efter eller nu där vid hade"
            ),
            (
                "da",
                "og at det som en på er af for med den til ikke et de har han var sig fra vi så kan man når men skal også efter eller nu der ved havde blev af jeg hvor"
            ),
            (
                "no",
                "og at det som en på er av for med den til ikke et de har han var seg fra vi så kan man når men skal også etter eller nå der ved hadde ble jeg hvor"
            ),
            (
                "fi",
                "ja on ei se että oli hän joka mutta ovat sen myös kun niin kuin tai jos jo ole nyt hänen mukaan vain vielä olla ollut voi mitä"
            ),
            (
                "pl",
                "i w na z do nie się że to jest o jak za od po przez dla ale jego był czy oraz są przy tym co już tylko ich może które który która było"
            ),
            (
                "cs",
                "a se na je v že s z to do o i jako za ale by pro byl podle po ve které který od jeho jsou tak také už být před která"
            ),
            (
                "sk",
                "a v na sa je že to s z do o aj ale ako pre po ktorý ktoré ktorá od boli bol bola by už sú tak podľa len ešte alebo keď jeho"
            ),
            (
                "hr",
                "i u je na se da za su od s a koji nije bi kao ali o iz što to će ili koja koje po biti bio još prema nakon samo između"
            ),
            (
                "hu",
                "a az és hogy nem is egy van volt meg de ez már csak mint vagy ki el még azt be amely akkor sem után lesz így azonban pedig szerint"
            ),
            (
                "ca",
                "el la els les de del dels i a en que un una per amb no es és al als ha més com però són seva aquest aquesta va ser també fins sobre ens l d"
            ),
            (
                "vi",
                "và của là có trong cho được không các một với những đã này khi về để người từ đến ra vào như cũng ở theo tại"
            ),
            (
                "et",
                "ja on ei et oli see kui ka mis oma aga ning või siis ta seda kes nii selle pole välja pärast juba"
            ),
            (
                "ro",
                "și de la în a nu cu pe că un o din este să se care pentru mai au fost sunt ca ce sau le dar prin între după"
            ),
            (
                "tr",
                "ve bir bu için ile da de çok olarak olan daha gibi en kadar sonra ne ama olduğu var ya o her ise"
            ),
            (
                "id",
                "yang dan di dengan untuk ini itu dari dalam pada tidak akan oleh ke ada juga sebagai bahwa adalah mereka telah"
            ),
        ];
        return
        [
            .. lists.Select(static l => (l.Code, l.Words.Split(' ').ToFrozenSet(StringComparer.Ordinal))),
        ];
    }
}
