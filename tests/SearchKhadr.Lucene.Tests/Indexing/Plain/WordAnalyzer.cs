using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>Words between spaces. A word <c>+x</c> stands on the position before; <c>_</c> leaves a position out; <c>!</c> fails.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    public override TokenStream Open(string field) => new Words();

    public override int PositionIncrementGap(string field) => field.Length;

    private sealed class Words : TokenStream
    {
        private ReadOnlyMemory<char> _text;
        private int _start;
        private int _end;
        private int _skipped;
        private int _increment;

        public override ReadOnlySpan<char> Term
        {
            get
            {
                var word = _text.Span[_start.._end];
                return word[0] == '+' ? word[1..] : word;
            }
        }

        public override int StartOffset => _start;

        public override int EndOffset => _end;

        public override int PositionIncrement => _increment;

        public override int FinalOffset => _text.Length;

        public override int FinalPositionIncrement => _skipped;

        public override void Reset(ReadOnlyMemory<char> text)
        {
            _text = text;
            _start = _end = _skipped = 0;
        }

        public override bool MoveNext()
        {
            while (NextWord())
            {
                var word = _text.Span[_start.._end];
                if (word is "!")
                    throw new FormatException("the analyzer fails");
                if (word is "_")
                {
                    _skipped++;
                    continue;
                }
                _increment = word[0] == '+' ? _skipped : _skipped + 1;
                _skipped = 0;
                return true;
            }
            return false;
        }

        private bool NextWord()
        {
            var text = _text.Span;
            _start = _end;
            while (_start < text.Length && text[_start] == ' ')
                _start++;
            _end = _start;
            while (_end < text.Length && text[_end] != ' ')
                _end++;
            return _end > _start;
        }
    }
}
