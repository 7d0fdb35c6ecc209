using System.Runtime.CompilerServices;
using SearchKhadr.Analysis.Standard;

namespace SearchKhadr.Analysis.Filters;

/// <summary>The words of a text, some of them found before they are asked for.</summary>
/// <remarks>
/// What filters made of a word stands anywhere in a table that is larger than the processor's nearest memory. When it is
/// asked for some words early, it is there when its turn comes.
/// </remarks>
internal sealed class WordsAhead(StandardTokenizer tokenizer)
{
    private const int Count = 32;

    private readonly Word[] _words = new Word[Count];
    private int _place;
    private int _count;

    /// <summary>The word it stands on.</summary>
    public ref readonly Word Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _words[_place];
    }

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> FullText => tokenizer.FullText;

    /// <summary>Begins a text.</summary>
    public void Reset(ReadOnlyMemory<char> text)
    {
        tokenizer.Reset(text);
        _place = _count = 0;
    }

    /// <summary>Steps to the next word; false after the last.</summary>
    /// <param name="cache">Where its key will be looked for.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(TermCache cache) => ++_place < _count || Fill(cache);

    private bool Fill(TermCache cache)
    {
        _place = _count = 0;
        while (_count < Count && tokenizer.MoveNext())
        {
            ref var word = ref _words[_count++];
            word.Start = tokenizer.StartOffset;
            word.End = tokenizer.EndOffset;
            word.IsPlain = tokenizer.IsPlain;
            word.HasKey = TermCache.TryKey(tokenizer.TermAndRest, tokenizer.TermLength, out word.Key);
            if (word.HasKey)
                cache.Prefetch(word.Key);
        }
        return _count > 0;
    }

    /// <summary>A word.</summary>
    internal struct Word
    {
        /// <summary>Where it begins. <b>Units</b> UTF-16 characters.</summary>
        public int Start;

        /// <summary>Where it ends, itself outside. <b>Units</b> UTF-16 characters.</summary>
        public int End;

        /// <summary>Whether it is known to be of ASCII letters only.</summary>
        public bool IsPlain;

        /// <summary>Whether it can be remembered.</summary>
        public bool HasKey;

        /// <summary>What it is looked for by.</summary>
        public TermKey Key;
    }
}
