using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>The words that class and id names are made of, in the languages of the web's templates.</summary>
internal static class HintWords
{
    private static readonly FrozenDictionary<string, Hint> Words = Build();

    /// <summary>Lookup by a slice of a lower-case name.</summary>
    public static FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> BySpan { get; } =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Names that mean something as a class of their own and nothing as a part of one: <c>overflow-hidden</c>.</summary>
    public static FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> Whole { get; } =
        BuildWhole().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a class ends in that shows an element again on a wide screen: <c>hidden md:flex</c>.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shown { get; } =
        Set(
            "block flex grid inline inline-block inline-flex inline-grid table table-cell table-row contents"
        );

    /// <summary>What stands before the colon of a class that only says how an element looks: <c>md:hidden</c>.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Variants { get; } =
        Set(
            "xs sm md lg xl 2xl 3xl max-sm max-md max-lg max-xl max-2xl hover focus active visited disabled first last"
                + " odd even only before after dark light print portrait landscape open group-hover group-focus peer"
                + " focus-within focus-visible motion-safe motion-reduce mobile tablet laptop desktop"
        );

    /// <summary>Words that name an article, before one of <see cref="Matter"/>: <c>entry-content</c>.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subject { get; } =
        Set(
            "article articles entry post story news blog text page main itemtext single content body node field"
        );

    /// <summary>Words that name what an article is made of.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Matter { get; } =
        Set("body content text copy txt contents inhalt corps texte cuerpo");

    /// <summary>Words after "comment" that make it a count, a link or a form and no comment.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommentExtra { get; } =
        Set(
            "count counts counter link links number num total bubble icon policy button btn toggle open closed"
                + " status off rules guidelines notice jump anchor title heading header add post write leave"
        );

    /// <summary>Words before "comments" that make it a digest of other pages' comments.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Digest { get; } =
        Set("recent latest newest last popular top toggle show hide open close no with has most");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, Hint> Build()
    {
        var map = new Dictionary<string, Hint>(StringComparer.Ordinal);
        Add(Hint.Body, "articlebody articletext articlecontent storybody storytext storycontent postbody");
        Add(Hint.Body, "postcontent posttext entrycontent entrybody entrytext bodytext bodycopy maincontent");
        Add(Hint.Body, "fulltext newstext newsbody instapaper newscontent pagecontent textbody");
        Add(Hint.Article, "article story post entry hentry blogpost artikel articulo beitrag postcontainer");
        Add(Hint.Comment, "comment comments commentlist commentslist commentblock commentsblock disqus dsq");
        Add(Hint.Comment, "talkback talkbacks kommentar kommentare kommentarer commentaire commentaires");
        Add(
            Hint.Comment,
            "comentario comentarios commenti commento reacties komentarze livefyre intensedebate"
        );
        Add(
            Hint.Comment,
            "idc viafoura vf fyre spcv coral usercomments usercomment readercomments discussion"
        );
        Add(Hint.Comment, "responses reactions commenttext commentbody commentcontent commententry pluck");
        Add(
            Hint.Comment,
            "commentarea commentsection commentbox commentwrap commentcontainer commentitem echo"
        );
        Add(Hint.CommentForm, "respond commentform replyform postcomment addcomment leavecomment newcomment");
        Add(Hint.CommentLink, "commentcount commentscount commentlink commentslink commentnum");
        Add(Hint.Navigation, "nav navi navigation navbar menu menubar submenu topnav subnav sitemap pager");
        Add(Hint.Navigation, "pagination paging pagenavi toolbar dropdown tabs");
        Add(Hint.Breadcrumb | Hint.Navigation, "breadcrumb breadcrumbs crumb crumbs ariane");
        Add(Hint.Furniture, "sidebar footer foot masthead promo promos promotion ad ads adv advert adverts");
        Add(
            Hint.Furniture,
            "advertisement advertising sponsor sponsored sponsors newsletter newsletters signup"
        );
        Add(
            Hint.Furniture,
            "subscribe subscription cookie cookies consent gdpr login signin register popup modal"
        );
        Add(
            Hint.Furniture,
            "overlay lightbox outbrain taboola banner widgets copyright disclaimer legal privacy"
        );
        Add(Hint.Furniture, "poll quiz piano donate donation sitefooter siteheader rail colophon");
        Add(
            Hint.Furniture,
            "werbung anzeige publicite pub blogroll archives calendar weather search searchform"
        );
        Add(
            Hint.Furniture,
            "dfp adsense adslot billboard leaderboard skyscraper marketing cta placeholder tooltip"
        );
        Add(
            Hint.Related,
            "related relatedlinks relatedarticles relatedposts relatedpoststitle relatednews relatedstories popular trending recommended recommendations"
        );
        Add(
            Hint.Related,
            "recommendation mostread mostviewed mostpopular readmore morelinks seealso suggested"
        );
        Add(Hint.Related, "latest teaser teasers headlines similar yarpp zemanta onward linkbox furthermore");
        Add(Hint.Related, "relacionados verwandte moreon promobox carousel reco readnext upnext");
        Add(
            Hint.Share,
            "share sharing shares social sharedaddy addthis addtoany bookmark bookmarks sociable"
        );
        Add(Hint.Share, "facebook twitter sharebar socialmedia digg emailthis follow tweet whatsapp");
        Add(Hint.Share, "printfriendly articletools storytools tools");
        Add(Hint.Caption, "caption captions figcaption cutline legende bildunterschrift imagecaption");
        Add(Hint.Caption, "photocaption captiontext legend");
        Add(Hint.Credit, "credit credits photocredit imagecredit photographer agence");
        Add(
            Hint.Figure,
            "figure wpcaption photo image gallery slideshow thumbnail thumb picture video player media"
        );
        Add(
            Hint.Byline,
            "byline bylines author authors writer autor auteur autoren verfasser contributor byauthor"
        );
        Add(Hint.Byline, "authorname articleauthor storybyline signature reporter who by bigusername");
        Add(
            Hint.Date,
            "date time timestamp datetime published pubdate posted dateline publishdate datum fecha"
        );
        Add(Hint.Date, "postdate entrydate articledate publication when dtstamp");
        Add(Hint.Updated, "updated modified lastmodified lastupdated modification");
        Add(Hint.Meta, "meta postmetadata postmeta entrymeta postinfo info metadata articleinfo articlemeta");
        Add(Hint.Meta, "postdetails submitted details meta");
        Add(
            Hint.Standfirst,
            "dek deck standfirst subtitle subhead subheadline subheading summary excerpt intro"
        );
        Add(
            Hint.Standfirst,
            "chapo chapeau vorspann teasertext lede introtext strapline description abstract"
        );
        Add(Hint.Kicker, "kicker rubric rubrik rubrique overline eyebrow sectionlabel sectionname section");
        Add(Hint.PullQuote, "pullquote pulledquote pull");
        Add(
            Hint.Biography,
            "bio biography authorbio authorbox aboutauthor authorinfo authordescription profile postprofile"
        );
        Add(
            Hint.Fold,
            "accordion accordions accordian collapse collapsible collapsed expander expandable faq faqs spoiler toggle disclosure"
        );
        Add(Hint.Headline, "headline title posttitle entrytitle articletitle storytitle heading");
        Add(Hint.Tags, "tags tag taglist posttags keywords labels topics categories category hashtags cat");
        Add(
            Hint.Reply,
            "reply replylink report flag abuse permalink vote votes voting rating ratings like likes"
        );
        Add(
            Hint.Reply,
            "dislike thumbs thumb recomm unrecomm moderate upvote downvote score actions action control controls recommend"
        );
        Add(Hint.Avatar, "avatar gravatar userpic");
        Add(
            Hint.Message,
            "message msg content text body bd copy txt postbody posttext commenttext commentbody"
        );
        Add(Hint.Message, "commentcontent entry quote description");
        Add(
            Hint.User,
            "fn user username commenter poster nick nickname screenname displayname who name author"
        );
        Add(Hint.User, "byuser commentauthor persona vcard bigusername actor hnuser ljuser nik");
        return map.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Hint hint, string words)
        {
            foreach (var word in words.Split(' '))
            {
                map[word] = map.GetValueOrDefault(word) | hint;
            }
        }
    }

    private static FrozenDictionary<string, Hint> BuildWhole()
    {
        var hidden =
            "hidden invisible offscreen d-none u-hidden sr-only visually-hidden visuallyhidden element-invisible"
            + " screen-reader-text screen-reader-only";
        // What leads past the menus, and what a voice that reads the page aloud is told to leave out.
        var passedOver = "skip skiplink skiplinks skip-link skip-links rs_skip rs-skip";
        return hidden
            .Split(' ')
            .Select(static name => KeyValuePair.Create(name, Hint.Hidden))
            .Append(KeyValuePair.Create("widget", Hint.Furniture))
            .Concat(passedOver.Split(' ').Select(static name => KeyValuePair.Create(name, Hint.Navigation)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}
