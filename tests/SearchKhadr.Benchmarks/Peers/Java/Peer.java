import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/**
 * Lucene 8 for Java as a peer.
 *
 * <pre>
 * Peer index CORPUS DIR BUFFER_MB   indexes, prints its CPU seconds and peak memory
 * Peer first DIR QUERY              opens, answers one query, prints its CPU milliseconds
 * Peer serve DIR QUERIES            reads commands a line: round MODE, totals, facets, scores, quit
 * </pre>
 */
public final class Peer extends PeerProgram {
    private static void index(String corpus, String folder, int bufferMb) throws Exception {
        FieldType text = new FieldType();
        text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        text.setTokenized(true);
        text.setStored(true);
        text.freeze();
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
        config.setRAMBufferSizeMB(bufferMb);
        config.setUseCompoundFile(false);
        try (FSDirectory directory = FSDirectory.open(Paths.get(folder));
             IndexWriter writer = new IndexWriter(directory, config);
             BufferedReader lines = Files.newBufferedReader(Paths.get(corpus), StandardCharsets.UTF_8)) {
            for (String line; (line = lines.readLine()) != null; ) {
                Article article = parse(line);
                Document document = document(article, text);
                document.add(new IntPoint("day", article.day()));
                document.add(new NumericDocValuesField("day", article.day()));
                writer.addDocument(document);
            }
            writer.commit();
        }
        System.out.println(PROCESS.getProcessCpuTime() / 1e9 + " " + peakKb() + " " + Version.LATEST);
    }

    private DefaultSortedSetDocValuesReaderState outlets, months;
    private UnifiedHighlighter highlighter;

    private Peer(String folder) throws IOException {
        super(DirectoryReader.open(FSDirectory.open(Paths.get(folder))));
        // The same queries come again and again: an answer kept from before is not what is measured.
        searcher.setQueryCache(null);
    }

    private Query query(String line) throws IOException {
        String[] part = line.split("\t", -1);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words(part[1])) all.add(term(word), BooleanClause.Occur.MUST);
        for (String word : words(part[2])) all.add(term(word), BooleanClause.Occur.SHOULD);
        for (String word : words(part[3])) all.add(term(word), BooleanClause.Occur.MUST_NOT);
        if (!part[4].isEmpty()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            for (String word : words(part[4])) phrase.add(term(word).getTerm());
            all.add(phrase.build(), BooleanClause.Occur.MUST);
        }
        if (!part[5].isEmpty()) all.add(new PrefixQuery(new Term("text", part[5])), BooleanClause.Occur.MUST);
        if (!part[6].isEmpty()) all.add(new TermQuery(new Term("outlet", part[6])), BooleanClause.Occur.FILTER);
        if (!part[7].equals("0"))
            all.add(days(Integer.parseInt(part[7]), Integer.parseInt(part[8])), BooleanClause.Occur.FILTER);
        BooleanQuery made = all.build();
        boolean single = made.clauses().size() == 1 && made.clauses().get(0).getOccur() == BooleanClause.Occur.MUST;
        return single ? made.clauses().get(0).getQuery() : made;
    }

    private static Query days(int first, int last) {
        return new IndexOrDocValuesQuery(
            IntPoint.newRangeQuery("day", first, last), NumericDocValuesField.newSlowRangeQuery("day", first, last));
    }

    private void prepare() throws Exception {
        outlets = new DefaultSortedSetDocValuesReaderState(reader, "outlets");
        months = new DefaultSortedSetDocValuesReaderState(reader, "months");
        // Reads a hit's stored fields once, for the passages and for the head.
        highlighter = new UnifiedHighlighter(searcher, analyzer) {
            @Override
            protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int limit) throws IOException {
                List<CharSequence[]> texts = new ArrayList<>();
                for (int doc; (doc = docs.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS; )
                    texts.add(new CharSequence[] { String.join(String.valueOf(MULTIVAL_SEP_CHAR), load(doc).getValues("text")) });
                return texts;
            }
        };
    }

    @Override
    Page run(int number, String mode) throws Exception {
        Query query = queries.get(number);
        Page page = new Page();
        TopDocs top;
        loaded.clear();
        if (mode.equals("top")) {
            top = searcher.search(query, 10);
        } else if (mode.equals("total")) {
            TopScoreDocCollector collector = TopScoreDocCollector.create(10, Integer.MAX_VALUE);
            searcher.search(query, collector);
            top = collector.topDocs();
        } else if (mode.equals("stored")) {
            top = searcher.search(query, 10);
            heads(page, top);
        } else {
            FacetsCollector matches = new FacetsCollector();
            top = FacetsCollector.search(searcher, query, 10, matches);
            page.outlets = counts(outlets, matches, top, "outlet");
            page.months = counts(months, matches, top, "month");
            if (mode.equals("page")) {
                page.passages = top.scoreDocs.length == 0 ? new String[0] : highlighter.highlight("text", query, top, 3);
                heads(page, top);
            }
        }
        page.total = top.totalHits.value;
        page.best = top.scoreDocs.length == 0 ? 0 : top.scoreDocs[0].score;
        page.ids = ids(top);
        return page;
    }

    private long[] ids(TopDocs top) throws Exception {
        long[] ids = new long[top.scoreDocs.length];
        for (int i = 0; i < ids.length; i++) {
            int doc = top.scoreDocs[i].doc;
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), "id");
            values.advanceExact(doc - leaf.docBase);
            ids[i] = values.longValue();
        }
        return ids;
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("index")) {
            index(args[1], args[2], Integer.parseInt(args[3]));
            return;
        }
        Peer peer = new Peer(args[1]);
        if (args[0].equals("first")) {
            peer.queries.add(peer.query(args[2]));
            Page page = peer.run(0, "top");
            System.out.println(PROCESS.getProcessCpuTime() / 1e6 + " " + page.ids.length);
            return;
        }
        for (String line : Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8))
            peer.queries.add(peer.query(line));
        peer.prepare();
        peer.serve();
    }
}
