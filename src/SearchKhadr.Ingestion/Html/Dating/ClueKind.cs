namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>How a page came to give a date; the ranker has a weight for each.</summary>
internal enum ClueKind
{
    /// <summary>JSON-LD of an article: <c>datePublished</c>.</summary>
    LinkedPublished,

    /// <summary>JSON-LD of a page that is no article.</summary>
    LinkedPagePublished,

    /// <summary>JSON-LD: <c>dateModified</c>.</summary>
    LinkedModified,

    /// <summary>A meta element that says when it was published.</summary>
    MetaPublished,

    /// <summary>A meta element with a name such as <c>date</c>, which may mean anything.</summary>
    MetaVague,

    /// <summary>A meta element that says when it was changed.</summary>
    MetaModified,

    /// <summary>Microdata or hAtom: an element that is said to hold the date of publication.</summary>
    MarkedPublished,

    /// <summary>An element that is said to hold the date of the last change.</summary>
    MarkedModified,

    /// <summary>A <c>time</c> element or its like between the page's top and the body.</summary>
    TimeNear,

    /// <summary>A <c>time</c> element or its like elsewhere.</summary>
    TimeFar,

    /// <summary>The text of an element whose class speaks of dates, near the headline or the body's ends.</summary>
    NamedNear,

    /// <summary>The same elsewhere on the page.</summary>
    NamedFar,

    /// <summary>A line that says "originally published" or its like before the date.</summary>
    SaidFirst,

    /// <summary>A line that says "published" or its like before the date.</summary>
    SaidPublished,

    /// <summary>A line that says "updated" or its like before the date.</summary>
    SaidModified,

    /// <summary>A short line beside the headline or between it and the body.</summary>
    LineNear,

    /// <summary>A short line right behind the body.</summary>
    LineAfter,

    /// <summary>A short line elsewhere.</summary>
    LineFar,

    /// <summary>A short line of the body.</summary>
    LineInside,

    /// <summary>The place and date with which the first paragraph opens.</summary>
    Dateline,

    /// <summary>The page's address.</summary>
    Address,

    /// <summary>A script's data: a key that says when it was published.</summary>
    Script,

    /// <summary>The page's title or description.</summary>
    Title,

    /// <summary>The address of the page's own picture.</summary>
    Picture,

    /// <summary>A line of a list of pages, beside the link that leads to this page itself.</summary>
    OwnTeaser,

    /// <summary>A line near the headline that is dressed as a teaser or a link.</summary>
    TeaserNear,

    /// <summary>A line of a list that leads to other pages, of a menu, or a sentence that speaks of the day.</summary>
    Elsewhere,

    /// <summary>A reader's comment: the page is not younger.</summary>
    Comment,

    /// <summary>The page's foot.</summary>
    Footer,
}
