namespace SearchKhadr.Ingestion.Comments;

/// <summary>What comments, their attributions and their buttons are called, as parts of patterns; the languages of the web.</summary>
internal static class CommentWords
{
    /// <summary>What a page calls its comments, sections of opinion left out.</summary>
    public const string SureNouns =
        "comments?|responses?|replies|reactions?|talkbacks?|thoughts?|kommentare?r?|gedanken?|commentaires?|réactions?"
        + "|réponses?|comentarios?|comentários?|comentaris?|pensamientos?|commenti|commento|reacties?|opmerkingen"
        + "|komentarz[ey]?|komentář[eů]?|komentar[aij]?|komentarer|kommenttia?|kommentit|hozzászólás(ok)?|yorum(lar)?"
        + "|комментари[йяиевх]+|отзыв(ов|а|ы)?|коментар[іївияа]*|σχόλι[οα]|bình luận|评论|評論|留言|コメント|댓글|의견"
        + "|تعليق(ات|ا|ان|ين)?|תגובות|תגובה|דיונים|innlegg|indlæg"
        + "|diskuse|příspěv(ek|ky|ků)|diskusia|tanggapan|komen|phản hồi|ý kiến"
        + "|мнени[йея]|відгук(ів|и)?|دیدگاه(.?ها)?|نظر(ات)?|ردود|टिप्पणि(याँ|यां|यों)|टिप्पणी|प्रतिक्रिया(एँ)?|ความ(คิด)?เห็น";

    /// <summary>What a page calls its comments.</summary>
    public const string Nouns = SureNouns + "|opinions|remarks";

    /// <summary>What a page calls them too where it counts them; alone these are buttons.</summary>
    public const string Replies =
        "svar|respuestas?|respostas?|risposte|risposta|antworten|odpowied(zi|ź)|balasan|ответ(ов|а|ы)?|cevap|görüş|απαντήσεις";

    /// <summary>What counts comments between the number and the noun, or stands around the number.</summary>
    public const string Counters = "条|條|則|个|個|件の?|個の|개의|개|adet";

    /// <summary>The number one, as it stands before the noun.</summary>
    public const string One =
        "one|ein|eine|une?|[eé][eé]n|én|un[oa]|uma?|een|ett|en|jeden|один|одна|μία|ένα|bir|satu|một";

    /// <summary>Verbs that end the line over a comment.</summary>
    public const string Said =
        "says|said|wrote|writes|commented|commenting|responded|replied|schrieb|schreibt|meint|meinte|sagt|sagte"
        + "|kommentiert|kommentierte|antwortet|antwortete|a dit|a écrit|a répondu|dit|écrit|dice|dijo|escribió|ha escrito"
        + "|scrive|disse|ha detto|ha scritto|diz|escreveu|schreef|schrijft|zegt|zei|skriver|skrev|säger|siger|sier"
        + "|napisała?|pisze|mówi|píše|napsala?|írta|yazdı|dedi ki|пишет|написала?|говорит|сказала?|пише|написа|комментирует|каже|disse|comentou|respondió|respondeu|ha risposto|reageerde|antwoordde"
        + "|svarade|svarer|kommenterte|kommenterar|odpowiedziała?|odpověděla?|diyor( ki)?|λέει|έγραψε|يقول|قال|كتب|يكتب|گفت|گفته|می.?گوید|نوشت"
        + "|sanoo|sanoi|kirjoitti|szerint|spune|spunea|a spus|sagde|hat gesagt|hat geschrieben|είπε|řekla?(\\(a\\))?|коментує|сказав"
        + "|הגיב(ה)?|אומר(ת)?|כתב(ה)?|कहते हैं|कहता है|ने कहा|berkata|menulis|mengatakan|viết|nói|说道?|說道?|写道|より|さん(の(発言|コメント))?|님의 말";

    /// <summary>What was done with a comment, before "by" and a name.</summary>
    public const string Sent =
        "posted|written|submitted|left|sent|commented|kommentiert|commenté|comentado|commentato|gereageerd|kommenterad|skomentowane|отправлено|отправил|publié|écrit|posté|rédigé|envoyé|geschrieben|verfasst|gepostet|escrito"
        + "|publicado|enviado|postado|scritto|inviato|postato|pubblicato|geplaatst|geschreven|skrevet|skrivet|napisane"
        + "|comment|kommentar|commentaire|comentario|comentário|commento|reactie|komentarz";

    /// <summary>What stands between that and the name.</summary>
    public const string By = "by|par|von|vom|por|da|de|door|af|av|przez";

    /// <summary>Words of buttons and links under a comment.</summary>
    public const string Buttons =
        "like[sd]?|unlike|reply( to( this)?( comment)?)?|replies|report( abuse| this| it| as spam)?( post| comment)?|share( it| this)?"
        + "|mark as spam|hide|flag( as \\p{L}+| this| comment)?|edit(ed)?|delete|permalink|link( to( this)? comment)?|quote|upvote"
        + "|downvote|recommend(ed)?|follow|unfollow|follow post|thumbs up|thumbs down|rate up|rate down|vote up|vote down|expand"
        + "|collapse|parent|history|log ?in( or register)? to (reply|post comments?|comment)"
        + "|répondre|signaler( un abus| ce commentaire)?|partager|citer|alerter|modifier|supprimer|permalien|j['’]aime"
        + "|antworten|zitieren|zitat|melden|beitrag melden|kommentar melden|bearbeiten|löschen|gefällt mir|teilen|direktlink"
        + "|responder|contestar|citar|denunciar|reportar|me gusta|compartir|compartilhar|curtir|eliminar|editar"
        + "|rispondi|cita|segnala|mi piace|condividi|beantwoorden|reageer|reageren|rapporteer|citeer|vind ik leuk"
        + "|svara|svar|besvar|anmäl|anmeld|gilla|odpowiedz|cytuj|zgłoś|lubię to|odpovědět|nahlásit|vastaa|válasz"
        + "|ответить|цитировать|пожаловаться|нравится|відповісти|yanıtla|cevapla|beğen|şikayet et|απάντηση"
        + "|回复|回覆|返信|引用|답글|رد|отве[тч]ить с цитатой|ссылка|поделиться|скрыть|поскаржитися|подобається|поширити|yanıt|paylaş"
        + "|μου αρέσει|αναφορά|κοινοποίηση|الرد|أعجبني|إبلاغ|مشاركة|پاسخ( دادن)?|پسندیدن|گزارش|הגב|השב|תגובה|אהבתי|שתף|דווח|जवाब दें|उत्तर|पसंद|शेयर"
        + "|balas|suka|laporkan|bagikan|trả lời|thích|chia sẻ|báo cáo|báo vi phạm|举报|舉報|赞|讚|踩|顶|頂|分享|支持|反对|通報|違反報告|いいね|공감|비공감|신고|공유"
        + "|denunciar abuso|marcar como inapropiado|excluir|apagar|responder a este comentario|rapporteren|delen|anmälan|dela|del|tykkää|ilmoita|udostępnij|skomentuj|minusuj|plusuj"
        + "|to se mi líbí|sdílet|páči sa mi|odpovedať|tetszik|jelentés|răspunde|raportează|îmi place|segnala abuso|modifica|elimina|zurück zum kommentar|auf diesen kommentar antworten"
        + "|zum antworten anmelden|connectez-vous pour répondre|(accede|inicia sesión) para responder|accedi per rispondere"
        + "|(faça login|inicie sessão) para responder|log ?in om te (reageren|antwoorden)|zaloguj się,? aby odpowiedzieć"
        + "|войдите,? чтобы ответить|logga in för att svara|logg inn for å svare|log ind for at (be)?svare";

    /// <summary>What stands before the name of the one that a comment answers.</summary>
    public const string Answering =
        "in reply to|reply to|replying to|in response to|en réponse à|antwort auf|als antwort auf|en respuesta a"
        + "|respondiendo a|em resposta a|respondendo a|in risposta a|als reactie op|som svar på|svar til|w odpowiedzi na"
        + "|odpowiedź na|в ответ на|ответ на|у відповідь";

    /// <summary>What stands in brackets behind the name of one who was not logged in.</summary>
    public const string Unverified =
        "not verified|nicht überprüft|nicht verifiziert|non vérifié|no verificado|non verificato|não verificado|niet gecontroleerd"
        + "|niet geverifieerd|ej verifierad|ikke verificeret|ikke bekreftet|niezweryfikowany|neověřeno|nem ellenőrzött|doğrulanmadı"
        + "|не проверено|не перевірено|未验证|未確認";

    /// <summary>Where an author works, as plugins show it.</summary>
    public const string Works =
        "works? (at|for)|worked at|studie[sd] at|trabaj[aó] en|trabalh(a|ou) (na|no|em)|travaille chez"
        + "|lavora (presso|a|in)|arbeitet bei|werkt bij|jobbar på|pracuje w|работает в";

    /// <summary>Since when an author is a member, as forums say it before a colon.</summary>
    public const string Joined =
        "registered|join(ed)?( date)?|registriert( seit)?|dabei seit|beigetreten|anmeldedatum|inscrit(e)?( le| depuis)?"
        + "|inscription|registrado|fecha de ingreso|iscritto( dal)?|registrato|lid geworden( op)?|geregistreerd"
        + "|blev medlem|reg\\.? ?dat(um)?|rejestracja|dołączył(a|\\(a\\))?|регистрация|зарегистрирован(а)?"
        + "|kayıt( tarihi)?|katılım( tarihi)?|注册时间|登録日|가입일";

    /// <summary>Where an author lives, as forums say it before a colon.</summary>
    public const string Places =
        "wohnort|ort|lieu|localisation|ubicación|località|woonplaats|skąd|откуда|город|konum";

    /// <summary>How much an author wrote, as forums say it before a colon and a number.</summary>
    public const string Posts =
        "posts?|beiträge|messages?|mensajes|messaggi|berichten|inlägg|posty|postów|сообщени[йяе]|mesajlar?|帖子|投稿数";
}
