namespace SearchKhadr.Ingestion.Languages;

/// <summary>Counts words by script; a script that one language writes names the language.</summary>
internal sealed class ScriptCounts
{
    private int _latin;
    private int _cyrillic;
    private int _ukrainian;
    private int _greek;
    private int _hebrew;
    private int _arabic;
    private int _persian;
    private int _kana;
    private int _han;
    private int _hangul;
    private int _devanagari;
    private int _thai;

    public void Count(string word)
    {
        foreach (var c in word)
        {
            switch (c)
            {
                case < '\u0250':
                    _latin++;
                    break;
                case 'і' or 'ї' or 'є' or 'ґ':
                    _ukrainian++;
                    _cyrillic++;
                    break;
                case >= '\u0400' and <= '\u04FF':
                    _cyrillic++;
                    break;
                case >= '\u0370' and <= '\u03FF':
                    _greek++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    _hebrew++;
                    break;
                case 'پ' or 'چ' or 'ژ' or 'گ' or 'ی':
                    _persian++;
                    _arabic++;
                    break;
                case >= '\u0600' and <= '\u06FF':
                    _arabic++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    _devanagari++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    _thai++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    _kana++;
                    break;
                case >= '\u4E00' and <= '\u9FFF':
                    _han++;
                    break;
                case >= '\uAC00' and <= '\uD7AF':
                    _hangul++;
                    break;
            }
        }
    }

    /// <summary>Null where most of the text is in Latin script, or none is.</summary>
    public string? Language()
    {
        (int Count, string Code)[] scripts =
        [
            (_cyrillic, _ukrainian * 50 > _cyrillic ? "uk" : "ru"),
            (_greek, "el"),
            (_hebrew, "he"),
            (_arabic, _persian * 30 > _arabic ? "fa" : "ar"),
            (_devanagari, "hi"),
            (_thai, "th"),
            // Japanese mixes kana with Han; Chinese has no kana.
            (_kana + _han, _kana * 10 > _han ? "ja" : "zh"),
            (_hangul, "ko"),
        ];
        var best = scripts.MaxBy(static s => s.Count);
        return best.Count >= 20 && best.Count > _latin ? best.Code : null;
    }
}
