namespace SearchKhadr.Analysis.English;

/// <summary>One word on its way to its stem, changed in place.</summary>
/// <remarks>
/// A stem's measure is how often vowels are followed by consonants in it: 0 in "tr", 1 in "trouble", 2 in "troubles".
/// <b>Source</b> M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the author's two later
/// changes ("logi", "bli"), as Lucene 8's <c>PorterStemmer</c> has it.
/// </remarks>
internal ref struct PorterStemmer(Span<char> word)
{
    private readonly Span<char> _word = word;
    private int _length = word.Length;

    /// <summary>Applies the five steps and returns the stem's length.</summary>
    public int Stem()
    {
        RemovePlural();
        RemovePastAndProgressive();
        if (EndsIn("y", out var stem) && HasVowel(stem))
            _word[_length - 1] = 'i';
        ReplaceFirst(PorterSuffixes.Second);
        ReplaceFirst(PorterSuffixes.Third);
        RemoveLongSuffix();
        RemoveFinalE();
        if (_word[_length - 1] == 'l' && EndsInDouble(_length) && Measure(_length - 1) > 1)
            _length--;
        return _length;
    }

    private void RemovePlural()
    {
        if (_word[_length - 1] != 's')
            return;
        if (EndsIn("sses", out _) || EndsIn("ies", out _))
            _length -= 2;
        else if (_word[_length - 2] != 's')
            _length--;
    }

    private void RemovePastAndProgressive()
    {
        if (EndsIn("eed", out var stem))
        {
            if (Measure(stem) > 0)
                _length--;
            return;
        }
        if (!((EndsIn("ed", out stem) || EndsIn("ing", out stem)) && HasVowel(stem)))
            return;
        _length = stem;
        if (EndsIn("at", out _) || EndsIn("bl", out _) || EndsIn("iz", out _))
            Append('e');
        else if (EndsInDouble(_length))
            _length -= _word[_length - 1] is 'l' or 's' or 'z' ? 0 : 1;
        else if (Measure(_length) == 1 && EndsInShortSyllable(_length))
            Append('e');
    }

    // Only the first suffix that fits counts, whether its stem is long enough or not.
    private void ReplaceFirst(PorterRules rules)
    {
        foreach (var (suffix, replacement) in rules.For(_word[.._length]))
        {
            if (!EndsIn(suffix, out var stem))
                continue;
            if (Measure(stem) > 0)
            {
                replacement.CopyTo(_word[stem..]);
                _length = stem + replacement.Length;
            }
            return;
        }
    }

    private void RemoveLongSuffix()
    {
        foreach (var (suffix, _) in PorterSuffixes.Fourth.For(_word[.._length]))
        {
            if (!EndsIn(suffix, out var stem))
                continue;
            // "ion" is a suffix after s and t only.
            if (suffix is "ion" && (stem == 0 || _word[stem - 1] is not ('s' or 't')))
                continue;
            if (Measure(stem) > 1)
                _length = stem;
            return;
        }
    }

    private void RemoveFinalE()
    {
        if (_word[_length - 1] != 'e')
            return;
        // Lucene measures the word with its final e here, which gives the same number: a final vowel adds nothing.
        var measure = Measure(_length - 1);
        if (measure > 1 || (measure == 1 && !EndsInShortSyllable(_length - 1)))
            _length--;
    }

    private void Append(char character) => _word[_length++] = character;

    private readonly bool EndsIn(string suffix, out int stem)
    {
        stem = _length - suffix.Length;
        return stem >= 0 && _word[stem.._length].SequenceEqual(suffix);
    }

    private readonly bool IsConsonant(int index) =>
        _word[index] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => false,
            'y' => index == 0 || !IsConsonant(index - 1),
            _ => true,
        };

    private readonly int Measure(int length)
    {
        var measure = 0;
        var afterVowel = false;
        for (var i = 0; i < length; i++)
        {
            var consonant = IsConsonant(i);
            if (consonant && afterVowel)
                measure++;
            afterVowel = !consonant;
        }
        return measure;
    }

    private readonly bool HasVowel(int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!IsConsonant(i))
                return true;
        }
        return false;
    }

    private readonly bool EndsInDouble(int length) =>
        length > 1 && _word[length - 1] == _word[length - 2] && IsConsonant(length - 1);

    // Consonant, vowel, consonant, the last none of w, x, y: such a stem had a silent e.
    private readonly bool EndsInShortSyllable(int length) =>
        length > 2
        && IsConsonant(length - 1)
        && !IsConsonant(length - 2)
        && IsConsonant(length - 3)
        && _word[length - 1] is not ('w' or 'x' or 'y');
}
