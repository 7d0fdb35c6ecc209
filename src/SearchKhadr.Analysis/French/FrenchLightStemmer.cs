namespace SearchKhadr.Analysis.French;

/// <summary>One French word on its way to its stem, changed in place.</summary>
/// <remarks>
/// <b>Source</b> J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages",
/// SAC 2006 ("UniNE"), with the order and least lengths of Lucene 8's <c>FrenchLightStemmer</c>.
/// </remarks>
internal ref struct FrenchLightStemmer(Span<char> word)
{
    private readonly Span<char> _word = word;
    private int _length = word.Length;

    /// <summary>Takes the endings off and returns the stem's length.</summary>
    public int Stem()
    {
        RemovePlural();
        if (!(RemoveAdverb() || RemoveAgent() || RemoveFeminine()))
            RemoveDerivation();
        Fold();
        RemoveInflection();
        return _length;
    }

    private void RemovePlural()
    {
        if (_length > 5 && Last == 'x')
        {
            // "journaux" is "journal", but "morceaux" stays "morceau".
            if (_word[(_length - 4).._length] is [not 'e', 'a', 'u', 'x'])
                _word[_length - 2] = 'l';
            _length--;
        }
        if (_length > 3 && Last == 'x')
            _length--;
        if (_length > 3 && Last == 's')
            _length--;
    }

    private bool RemoveAdverb()
    {
        if (Replace("issement", 9, "ir") || Replace("issant", 8, "ir"))
            return true;
        if (!Replace("ement", 6, "e"))
            return false;
        if (_length > 3)
            Replace("ive", 3, "if");
        return true;
    }

    private bool RemoveAgent()
    {
        if (
            Replace("ficatrice", 11, "fier")
            || Replace("ficateur", 10, "fier")
            || Replace("catrice", 9, "quer")
            || Replace("cateur", 8, "quer")
            || Replace("atrice", 8, "er")
            || Replace("ateur", 7, "er")
        )
        {
            return true;
        }
        Replace("trice", 6, "teur");
        return Replace("ième", 5, "")
            || Replace("teuse", 7, "ter")
            || Replace("teur", 6, "ter")
            || Replace("euse", 5, "eu");
    }

    private bool RemoveFeminine()
    {
        if (
            Replace("ère", 8, "er")
            || Replace("ive", 7, "if")
            || Replace("folle", 4, "fou")
            || Replace("molle", 4, "mou")
            || Replace("nnelle", 9, "n")
            || Replace("nnel", 9, "n")
        )
        {
            return true;
        }
        Replace("ète", 4, "et");
        return false;
    }

    private void RemoveDerivation()
    {
        Replace("ique", 8, "");
        if (Replace("esse", 8, "e") || Replace("inage", 7, "in"))
            return;
        if (Replace("isation", 9, ""))
        {
            if (_length > 5)
                Replace("ual", 5, "uel");
            return;
        }
        _ = Replace("isateur", 9, "") || Replace("ation", 8, "") || Replace("ition", 8, "");
    }

    // Accents away, and each run of one letter made a single letter.
    private void Fold()
    {
        if (_length <= 4)
            return;
        var kept = 0;
        for (var i = 0; i < _length; i++)
        {
            var character = WithoutAccent(_word[i]);
            if (kept == 0 || character != _word[kept - 1] || !char.IsLetter(character))
                _word[kept++] = character;
        }
        _length = kept;
    }

    private void RemoveInflection()
    {
        Replace("ie", 4, "");
        if (_length <= 4)
            return;
        if (Last == 'r')
            _length--;
        if (Last == 'e')
            _length--;
        if (Last == 'e')
            _length--;
        if (Last == _word[_length - 2] && char.IsLetter(Last))
            _length--;
    }

    private readonly char Last => _word[_length - 1];

    private bool Replace(string suffix, int longerThan, string replacement)
    {
        if (_length <= longerThan || !_word[.._length].EndsWith(suffix))
            return false;
        _length -= suffix.Length;
        replacement.CopyTo(_word[_length..]);
        _length += replacement.Length;
        return true;
    }

    private static char WithoutAccent(char character) =>
        character switch
        {
            'à' or 'á' or 'â' => 'a',
            'ô' => 'o',
            'è' or 'é' or 'ê' => 'e',
            'ù' or 'û' => 'u',
            'î' => 'i',
            'ç' => 'c',
            _ => character,
        };
}
