using Microsoft.Data.Sqlite;
using SearchKhadr.Benchmarks.Peers.Corpus;
using SearchKhadr.Benchmarks.Peers.Measuring;

namespace SearchKhadr.Benchmarks.Peers.Sqlite;

/// <summary>Indexes a corpus with SQLite's full-text search: what most people would take who have no search engine.</summary>
internal static class SqliteIndexer
{
    public static ProcessFigures Index(string corpus, string folder)
    {
        Directory.CreateDirectory(folder);
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(folder, "articles.db"),
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        using var create = connection.CreateCommand();
        create.CommandText =
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; "
            + "CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, url UNINDEXED, outlet UNINDEXED, date UNINDEXED, "
            + "headline, body, comments, tokenize = 'porter unicode61');";
        create.ExecuteNonQuery();
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText =
                "INSERT INTO articles VALUES ($id, $url, $outlet, $date, $headline, $body, $comments)";
            foreach (
                var name in (string[])["$id", "$url", "$outlet", "$date", "$headline", "$body", "$comments"]
            )
                insert.Parameters.Add(name, name == "$id" ? SqliteType.Integer : SqliteType.Text);
            foreach (var article in CorpusFile.Read(corpus))
                Insert(insert, article);
            transaction.Commit();
        }
        using var end = connection.CreateCommand();
        end.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        end.ExecuteNonQuery();
        return ProcessFigures.Own("SQLite FTS5 " + connection.ServerVersion);
    }

    private static void Insert(SqliteCommand insert, BenchArticle article)
    {
        insert.Parameters[0].Value = article.Id;
        insert.Parameters[1].Value = article.Url;
        insert.Parameters[2].Value = article.Outlet;
        insert.Parameters[3].Value = article.Date;
        insert.Parameters[4].Value = article.Headline;
        insert.Parameters[5].Value = article.Body;
        insert.Parameters[6].Value = string.Join('\n', article.Comments);
        insert.ExecuteNonQuery();
    }
}
