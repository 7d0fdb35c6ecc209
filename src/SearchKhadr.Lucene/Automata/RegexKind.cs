namespace SearchKhadr.Lucene.Automata;

/// <summary>What an expression over bytes is made of.</summary>
internal enum RegexKind
{
    /// <summary>Nothing matches.</summary>
    Nothing,

    /// <summary>Only no bytes match.</summary>
    NoBytes,

    /// <summary>Whatever bytes match.</summary>
    Anything,

    /// <summary>One byte of a range.</summary>
    Range,

    /// <summary>One part, then the other.</summary>
    Sequence,

    /// <summary>Any of the parts.</summary>
    Union,

    /// <summary>All of the parts.</summary>
    Intersection,

    /// <summary>What does not match the part.</summary>
    Complement,

    /// <summary>The part a number of times.</summary>
    Repeat,
}
