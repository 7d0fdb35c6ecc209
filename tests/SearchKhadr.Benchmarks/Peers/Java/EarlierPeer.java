import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
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
import org.apache.lucene.util.BytesRef;
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
    private static final String DIMENSION_END = "\u001f";

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
                Document document = new Document();
                document.add(new NumericDocValuesField("id", article.id));
                document.add(new StringField("outlet", article.outlet, Field.Store.YES));
                document.add(new StoredField("url", article.url));
                document.add(new StoredField("date", article.date));
                document.add(new IntField("day", article.day(), Field.Store.NO));
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

    private static Query query(String line, Analyzer analyzer) throws Exception {
        String[] part = line.split("\t", -1);
        BooleanQuery all = new BooleanQuery();
        for (String word : words(part[1])) all.add(term(analyzer, word), BooleanClause.Occur.MUST);
        for (String word : words(part[2])) all.add(term(analyzer, word), BooleanClause.Occur.SHOULD);
        for (String word : words(part[3])) all.add(term(analyzer, word), BooleanClause.Occur.MUST_NOT);
        if (!part[4].isEmpty()) {
            PhraseQuery phrase = new PhraseQuery();
            for (String word : words(part[4])) phrase.add(term(analyzer, word).getTerm());
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

    private static TermQuery term(Analyzer analyzer, String word) throws Exception {
        try (TokenStream tokens = analyzer.tokenStream("text", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            return new TermQuery(new Term("text", tokens.incrementToken() ? term.toString() : word));
        }
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DefaultSortedSetDocValuesReaderState outlets, months;
    private final PostingsHighlighter highlighter;
    private final Map<Integer, Document> loaded = new LinkedHashMap<>();
    private final List<Query> queries = new ArrayList<>();

    private EarlierPeer(String folder) throws Exception {
        reader = DirectoryReader.open(FSDirectory.open(new File(folder)));
        searcher = new IndexSearcher(reader);
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

    private Document load(int doc) throws IOException {
        Document known = loaded.get(doc);
        if (known == null) loaded.put(doc, known = searcher.doc(doc));
        return known;
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

    private void heads(Page page, TopDocs top) throws IOException {
        page.heads = new String[top.scoreDocs.length];
        for (int i = 0; i < page.heads.length; i++) {
            Document hit = load(top.scoreDocs[i].doc);
            page.heads[i] = hit.get("text") + hit.get("url") + hit.get("outlet") + hit.get("date");
        }
    }

    private static Map<String, Integer> counts(
        DefaultSortedSetDocValuesReaderState state, FacetsCollector matches, TopDocs top, String dimension) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (top.totalHits == 0) return counts;
        FacetResult result = new SortedSetDocValuesFacetCounts(state, matches).getTopChildren(10000, dimension);
        for (LabelAndValue value : result.labelValues) counts.put(value.label, value.value.intValue());
        return counts;
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
            peer.queries.add(query(line, peer.analyzer));
        peer.serve(
            peer.queries.size(), peer.reader.numDocs() + " " + peer.reader.leaves().size() + " Lucene " + Version.LATEST);
    }
}
