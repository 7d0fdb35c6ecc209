import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
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
    private static final String DIMENSION_END = "\u001f";

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
                Document document = new Document();
                document.add(new NumericDocValuesField("id", article.id));
                document.add(new StringField("outlet", article.outlet, Field.Store.YES));
                document.add(new StoredField("url", article.url));
                document.add(new StoredField("date", article.date));
                document.add(new IntPoint("day", article.day()));
                document.add(new NumericDocValuesField("day", article.day()));
                document.add(new SortedSetDocValuesField("outlets", new BytesRef("outlet" + DIMENSION_END + article.outlet)));
                document.add(new SortedSetDocValuesField("months", new BytesRef("month" + DIMENSION_END + article.month())));
                document.add(new Field("text", article.headline, text));
                document.add(new Field("text", article.body, text));
                for (String comment : article.comments) document.add(new Field("text", comment, text));
                writer.addDocument(document);
            }
            writer.commit();
        }
        System.out.println(PROCESS.getProcessCpuTime() / 1e9 + " " + peakKb() + " " + Version.LATEST);
    }

    /** A query, and what it was compiled to. */
    private static final class Asked {
        final Query query;

        Asked(String line, Analyzer analyzer) throws Exception {
            String[] part = line.split("\t", -1);
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (String word : words(part[1])) all.add(term(analyzer, word), BooleanClause.Occur.MUST);
            for (String word : words(part[2])) all.add(term(analyzer, word), BooleanClause.Occur.SHOULD);
            for (String word : words(part[3])) all.add(term(analyzer, word), BooleanClause.Occur.MUST_NOT);
            if (!part[4].isEmpty()) {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                for (String word : words(part[4])) phrase.add(term(analyzer, word).getTerm());
                all.add(phrase.build(), BooleanClause.Occur.MUST);
            }
            if (!part[5].isEmpty()) all.add(new PrefixQuery(new Term("text", part[5])), BooleanClause.Occur.MUST);
            if (!part[6].isEmpty()) all.add(new TermQuery(new Term("outlet", part[6])), BooleanClause.Occur.FILTER);
            if (!part[7].equals("0"))
                all.add(days(Integer.parseInt(part[7]), Integer.parseInt(part[8])), BooleanClause.Occur.FILTER);
            BooleanQuery made = all.build();
            boolean single = made.clauses().size() == 1 && made.clauses().get(0).getOccur() == BooleanClause.Occur.MUST;
            query = single ? made.clauses().get(0).getQuery() : made;
        }

        private static Query days(int first, int last) {
            return new IndexOrDocValuesQuery(
                IntPoint.newRangeQuery("day", first, last), NumericDocValuesField.newSlowRangeQuery("day", first, last));
        }

        private static TermQuery term(Analyzer analyzer, String word) throws Exception {
            try (TokenStream tokens = analyzer.tokenStream("text", word)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                return new TermQuery(new Term("text", tokens.incrementToken() ? term.toString() : word));
            }
        }
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private DefaultSortedSetDocValuesReaderState outlets, months;
    private UnifiedHighlighter highlighter;
    private final Map<Integer, Document> loaded = new LinkedHashMap<>();

    private final List<Query> queries = new ArrayList<>();

    private Peer(String folder) throws Exception {
        reader = DirectoryReader.open(FSDirectory.open(Paths.get(folder)));
        searcher = new IndexSearcher(reader);
        // The same queries come again and again: an answer kept from before is not what is measured.
        searcher.setQueryCache(null);
    }

    private void prepare() throws Exception {
        outlets = new DefaultSortedSetDocValuesReaderState(reader, "outlets");
        months = new DefaultSortedSetDocValuesReaderState(reader, "months");
        // Reads a hit's stored fields once, for the passages and for the head.
        highlighter = new UnifiedHighlighter(searcher, analyzer) {
            @Override
            protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int limit) throws java.io.IOException {
                List<CharSequence[]> texts = new ArrayList<>();
                for (int doc; (doc = docs.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS; )
                    texts.add(new CharSequence[] { String.join(String.valueOf(MULTIVAL_SEP_CHAR), load(doc).getValues("text")) });
                return texts;
            }
        };
    }

    private Document load(int doc) throws java.io.IOException {
        Document known = loaded.get(doc);
        if (known == null) loaded.put(doc, known = searcher.doc(doc));
        return known;
    }

    @Override
    Page run(int number, String mode) throws Exception {
        Query query = queries.get(number);
        Page page = new Page();
        TopDocs top;
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
                loaded.clear();
                page.passages = top.scoreDocs.length == 0 ? new String[0] : highlighter.highlight("text", query, top, 3);
                heads(page, top);
            }
        }
        page.total = top.totalHits.value;
        page.best = top.scoreDocs.length == 0 ? 0 : top.scoreDocs[0].score;
        page.ids = ids(top);
        return page;
    }

    private void heads(Page page, TopDocs top) throws Exception {
        if (page.passages == null) loaded.clear();
        page.heads = new String[top.scoreDocs.length];
        for (int i = 0; i < page.heads.length; i++) {
            Document hit = load(top.scoreDocs[i].doc);
            page.heads[i] = hit.get("text") + hit.get("url") + hit.get("outlet") + hit.get("date");
        }
    }

    private static Map<String, Integer> counts(
        DefaultSortedSetDocValuesReaderState state, FacetsCollector matches, TopDocs top, String dimension) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (top.totalHits.value == 0) return counts;
        FacetResult result = new SortedSetDocValuesFacetCounts(state, matches).getTopChildren(10000, dimension);
        for (LabelAndValue value : result.labelValues) counts.put(value.label, value.value.intValue());
        return counts;
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
            peer.queries.add(new Asked(args[2], peer.analyzer).query);
            Page page = peer.run(0, "top");
            System.out.println(PROCESS.getProcessCpuTime() / 1e6 + " " + page.ids.length);
            return;
        }
        for (String line : Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8))
            peer.queries.add(new Asked(line, peer.analyzer).query);
        peer.prepare();
        peer.serve(
            peer.queries.size(), peer.reader.numDocs() + " " + peer.reader.leaves().size() + " Lucene " + Version.LATEST);
    }
}
