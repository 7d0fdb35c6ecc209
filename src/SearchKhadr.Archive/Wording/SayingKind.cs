namespace SearchKhadr.Archive.Wording;

/// <summary>What a <see cref="Saying"/> says; each names what its values and its inner sayings are.</summary>
public enum SayingKind
{
    /// <summary>Everything is browsed: all articles.</summary>
    AllArticles,

    /// <summary>Everything is browsed: all comments.</summary>
    AllComments,

    /// <summary>The inner sayings are all looked for in the parts; in every part where none is named.</summary>
    LookedFor,

    /// <summary>A word: value 0, in the part that is named.</summary>
    Word,

    /// <summary>Words side by side: value 0.</summary>
    Phrase,

    /// <summary>Words that begin so: value 0.</summary>
    Beginning,

    /// <summary>Words near one another: value 0, with at most so many others between, value 1.</summary>
    Near,

    /// <summary>A word and those that are written almost so: value 0.</summary>
    Almost,

    /// <summary>An outlet's name: value 0.</summary>
    Outlet,

    /// <summary>The name of somebody who wrote it: value 0.</summary>
    Person,

    /// <summary>A section's name: value 0.</summary>
    Section,

    /// <summary>A language: its code, value 0.</summary>
    Language,

    /// <summary>Dates from value 0 to value 1; an end that is empty is open.</summary>
    Dates,

    /// <summary>What has no date.</summary>
    Undated,

    /// <summary>What has only a day before which it cannot be.</summary>
    NotBefore,

    /// <summary>All of the inner sayings.</summary>
    AllOf,

    /// <summary>At least one of the inner sayings.</summary>
    AnyOf,

    /// <summary>One of the inner sayings, each of which says enough by itself.</summary>
    Either,

    /// <summary>What the inner saying finds is left out.</summary>
    Without,

    /// <summary>The values of a facet that are kept: its name is value 0.</summary>
    Kept,

    /// <summary>The values of a facet that are left out: its name is value 0.</summary>
    LeftOut,
}
