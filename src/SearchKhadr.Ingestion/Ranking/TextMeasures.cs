using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Ranking;

/// <summary>What can be counted in a text without knowing its language.</summary>
internal readonly record struct TextMeasures
{
    /// <summary>Words of notices and prompts, in the languages that templates are written in.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Notices = (
        "cookie cookies privacy policy subscribe newsletter newsletters copyright reserved rights sign signup login "
        + "log register registered account email e-mail inbox download app advertisement advertising sponsored "
        + "terms conditions click here related share follow facebook twitter instagram whatsapp telegram pinterest "
        + "comments comment javascript browser trademark trademarks affiliate commission disclaimer contact "
        + "datenschutz impressum anmelden abonnieren newsletter-anmeldung kommentare teilen confidentialité "
        + "abonnez abonner partager inscrivez privacidad suscríbete suscribirse compartir derechos reservados "
        + "iscriviti condividi privacidade assine compartilhe todos nieuwsbrief delen"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public int Words { get; private init; }

    public int Commas { get; private init; }

    public int Stops { get; private init; }

    public int Upper { get; private init; }

    public int Digits { get; private init; }

    public int Breaks { get; private init; }

    public bool StartsUpper { get; private init; }

    public int FurnitureWords { get; private init; }

    public static TextMeasures Of(string text)
    {
        int words = 0,
            commas = 0,
            stops = 0,
            upper = 0,
            digits = 0,
            breaks = 0,
            notices = 0,
            start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                start = start < 0 ? i : start;
                upper += char.IsUpper(c) ? 1 : 0;
                digits += char.IsDigit(c) ? 1 : 0;
                continue;
            }

            if (start >= 0)
            {
                words++;
                notices += Notices.Contains(text.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }

            commas += c is ',' or ';' or '،' or '、' or '，' ? 1 : 0;
            stops += c is '.' or '!' or '?' or '。' or '…' ? 1 : 0;
            breaks += c == '\n' ? 1 : 0;
            notices += c == '©' ? 1 : 0;
        }

        return new TextMeasures
        {
            Words = words,
            Commas = commas,
            Stops = stops,
            Upper = upper,
            Digits = digits,
            Breaks = breaks,
            StartsUpper = text.Length > 0 && char.IsUpper(text[0]),
            FurnitureWords = notices,
        };
    }
}
