using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Where a walk goes on: behind a hit of a request on a commit.</summary>
/// <remarks>
/// <code>
/// Cursor = base64url( version u8 = 1, request u32, commit i64, document i32, score f32, sorted u8, number i64, id ascii )
/// </code>
/// All numbers are little-endian; <c>request</c> is the beginning of the SHA-256 of the request without its page. The id of
/// a comment is its article's, a full stop, and its place among the comments.
/// </remarks>
internal readonly record struct WalkCursor(uint Request, long Commit, ScoreDoc Hit, string Id)
{
    private const byte Version = 1;
    private const int FixedBytes = 30;

    /// <summary>The number that stands for a request, whichever page of it.</summary>
    public static uint NumberOf(SearchRequest request)
    {
        var whole = request with { Page = 1, PageSize = 1 };
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(whole));
        return BinaryPrimitives.ReadUInt32LittleEndian(hash);
    }

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="FormatException">It is none, or is of another request.</exception>
    public static WalkCursor Parse(string text, SearchRequest request)
    {
        Span<byte> bytes = stackalloc byte[FixedBytes + 64];
        if (
            text.Length > 100
            || !Base64Url.IsValid(text)
            || !Base64Url.TryDecodeFromChars(text, bytes, out var length)
            || length < FixedBytes
            || bytes[0] != Version
        )
            throw new FormatException("The cursor is none that this archive gave.");
        var cursor = Read(bytes[..length]);
        return cursor.Request == NumberOf(request) && float.IsFinite(cursor.Hit.Score)
            ? cursor
            : throw new FormatException("The cursor is of another search.");
    }

    /// <summary>Writes the cursor.</summary>
    public override string ToString()
    {
        var bytes = new byte[FixedBytes + Id.Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(1), Request);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(5), Commit);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(13), Hit.DocId);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(17), Hit.Score);
        bytes[21] = Hit.SortValue is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(22), Hit.SortValue ?? 0);
        Encoding.ASCII.GetBytes(Id, bytes.AsSpan(FixedBytes));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The hit to go on behind in a commit that may be a later one.</summary>
    /// <remarks>Where the index has changed, hits that have moved may come twice or not at all.</remarks>
    public ScoreDoc Seat(OpenIndex index, long commit, Query query, SearchOptions order)
    {
        if (commit == Commit)
            return Hit;
        ScoreDoc[] found = CommentPlace.Parse(Id) is { } place
            ? FindComment(index, place, query, order)
            : [.. Find(index, new TermQuery(FieldNames.Id, Id), query, 1, order)];
        // A hit that is gone leaves its place; what shares the place is shown again rather than lost.
        return found is [var hit] ? hit : Hit with { DocId = -1 };
    }

    private static ScoreDoc[] FindComment(
        OpenIndex index,
        CommentPlace place,
        Query query,
        SearchOptions order
    )
    {
        var ofArticle = new TermQuery(FieldNames.Article, place.ArticleId);
        return
        [
            .. Find(index, ofArticle, query, index.Reader.MaxDoc, order)
                .Where(hit => CommentPlace.Of(index.Reader, hit.DocId).Index == place.Index),
        ];
    }

    private static IReadOnlyList<ScoreDoc> Find(
        OpenIndex index,
        Query which,
        Query query,
        int most,
        SearchOptions order
    ) =>
        index
            .Searcher.Search(
                new BooleanQuery([new(query, Occur.Must), new(which, Occur.Filter)]),
                most,
                new SearchOptions { SortField = order.SortField, Descending = order.Descending }
            )
            .Hits;

    private static WalkCursor Read(ReadOnlySpan<byte> bytes) =>
        new(
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[1..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[5..]),
            new ScoreDoc(
                BinaryPrimitives.ReadInt32LittleEndian(bytes[13..]),
                BinaryPrimitives.ReadSingleLittleEndian(bytes[17..]),
                bytes[21] == 0 ? null : BinaryPrimitives.ReadInt64LittleEndian(bytes[22..])
            ),
            Encoding.ASCII.GetString(bytes[FixedBytes..])
        );
}
