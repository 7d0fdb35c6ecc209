import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.index.AtomicReaderContext;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FilteredQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NumericRangeFilter;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryWrapperFilter;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.postingshighlight.PostingsHighlighter;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/**
 * Lucene 4.10 for Java as a peer: the last line whose stored fields and highlighter are lighter than those of 8.
 *
 * <pre>
 * EarlierPeer index CORPUS DIR BUFFER_MB   indexes, prints its CPU seconds and peak memory
 * EarlierPeer serve DIR QUERIES            reads commands a line, as Peer does
 * </pre>
 */
public final class EarlierPeer extends PeerProgram {
    private static void index(String corpus, String folder, int bufferMb) throws Exception {
        FieldType text = new FieldType();
        text.setIndexed(true);
        text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        text.setTokenized(true);
        text.setStored(true);
        text.freeze();
        IndexWriterConfig config = new IndexWriterConfig(Version.LATEST, new EnglishAnalyzer());
        config.setRAMBufferSizeMB(bufferMb);
        config.setUseCompoundFile(false);
        config.setSimilarity(new BM25Similarity());
        try (FSDirectory directory = FSDirectory.open(new File(folder));
             IndexWriter writer = new IndexWriter(directory, config);
             BufferedReader lines = Files.newBufferedReader(Paths.get(corpus), StandardCharsets.UTF_8)) {
            for (String line; (line = lines.readLine()) != null; ) {
                Article article = parse(line);
                Document document = document(article, text);
                document.add(new IntField("day", article.day(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        System.out.println(PROCESS.getProcessCpuTime() / 1e9 + " " + peakKb() + " " + Version.LATEST);
    }

    private Query query(String line) throws IOException {
        String[] part = line.split("\t", -1);
        BooleanQuery all = new BooleanQuery();
        for (String word : words(part[1])) all.add(term(word), BooleanClause.Occur.MUST);
        for (String word : words(part[2])) all.add(term(word), BooleanClause.Occur.SHOULD);
        for (String word : words(part[3])) all.add(term(word), BooleanClause.Occur.MUST_NOT);
        if (!part[4].isEmpty()) {
            PhraseQuery phrase = new PhraseQuery();
            for (String word : words(part[4])) phrase.add(term(word).getTerm());
            all.add(phrase, BooleanClause.Occur.MUST);
        }
        if (!part[5].isEmpty()) all.add(new PrefixQuery(new Term("text", part[5])), BooleanClause.Occur.MUST);
        BooleanClause first = all.getClauses()[0];
        Query made = all.getClauses().length == 1 && first.isRequired() ? first.getQuery() : all;
        if (!part[6].isEmpty())
            made = new FilteredQuery(made, new QueryWrapperFilter(new TermQuery(new Term("outlet", part[6]))));
        if (!part[7].equals("0"))
            made = new FilteredQuery(
                made, NumericRangeFilter.newIntRange("day", Integer.valueOf(part[7]), Integer.valueOf(part[8]), true, true));
        return made;
    }

    private final DefaultSortedSetDocValuesReaderState outlets, months;
    private final PostingsHighlighter highlighter;

    private EarlierPeer(String folder) throws IOException {
        super(DirectoryReader.open(FSDirectory.open(new File(folder))));
        searcher.setSimilarity(new BM25Similarity());
        outlets = new DefaultSortedSetDocValuesReaderState(reader, "outlets");
        months = new DefaultSortedSetDocValuesReaderState(reader, "months");
        // Reads a hit's stored fields once, for the passages and for the head.
        highlighter = new PostingsHighlighter() {
            @Override
            protected String[][] loadFieldValues(IndexSearcher searcher, String[] fields, int[] docs, int limit) throws IOException {
                String[][] texts = new String[1][docs.length];
                for (int i = 0; i < docs.length; i++)
                    texts[0][i] = String.join(String.valueOf(getMultiValuedSeparator("text")), load(docs[i]).getValues("text"));
                return texts;
            }

            @Override
            protected Analyzer getIndexAnalyzer(String field) {
                return analyzer;
            }
        };
    }

    @Override
    Page run(int number, String mode) throws Exception {
        Query query = queries.get(number);
        Page page = new Page();
        TopDocs top;
        loaded.clear();
        if (mode.equals("facets") || mode.equals("page")) {
            FacetsCollector matches = new FacetsCollector();
            top = FacetsCollector.search(searcher, query, 10, matches);
            page.outlets = counts(outlets, matches, top, "outlet");
            page.months = counts(months, matches, top, "month");
            if (mode.equals("page")) {
                page.passages =
                    top.scoreDocs.length == 0 ? new String[0] : highlighter.highlight("text", query, searcher, top, 3);
                heads(page, top);
            }
        } else {
            top = searcher.search(query, 10);
            if (mode.equals("stored")) heads(page, top);
        }
        page.total = top.totalHits;
        page.best = top.scoreDocs.length == 0 ? 0 : top.scoreDocs[0].score;
        page.ids = ids(top);
        return page;
    }

    private long[] ids(TopDocs top) throws IOException {
        long[] ids = new long[top.scoreDocs.length];
        for (int i = 0; i < ids.length; i++) {
            int doc = top.scoreDocs[i].doc;
            AtomicReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            ids[i] = leaf.reader().getNumericDocValues("id").get(doc - leaf.docBase);
        }
        return ids;
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("index")) {
            index(args[1], args[2], Integer.parseInt(args[3]));
            return;
        }
        EarlierPeer peer = new EarlierPeer(args[1]);
        for (String line : Files.readAllLines(Paths.get(args[2]), StandardCharsets.UTF_8))
            peer.queries.add(peer.query(line));
        peer.serve();
    }
}
