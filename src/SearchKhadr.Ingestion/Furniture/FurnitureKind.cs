namespace SearchKhadr.Ingestion.Furniture;

/// <summary>What a line that belongs to the page, not to the article, is for.</summary>
internal enum FurnitureKind
{
    /// <summary>It is no furniture that is known.</summary>
    None,

    /// <summary>Menus, skip links, sign-in, paging.</summary>
    Navigation,

    /// <summary>Share, print, save, listen: what a reader can do with the page.</summary>
    Share,

    /// <summary>Follow, subscribe, newsletters, alerts, apps.</summary>
    Subscribe,

    /// <summary>Advertisement marks and "story continues below".</summary>
    Advertisement,

    /// <summary>The head of a list of other pages: "Related stories", "À lire aussi".</summary>
    RelatedHeading,

    /// <summary>One line that leads to another page: "Read more: …".</summary>
    RelatedLine,

    /// <summary>Copyright, terms, contact.</summary>
    Footer,

    /// <summary>Buttons and forms around comments.</summary>
    CommentForm,

    /// <summary>Labels, tags, filing marks: what the page says about itself.</summary>
    Filing,
}
