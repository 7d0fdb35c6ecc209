import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/**
 * What a peer of any version of Lucene does alike: it reads the corpus, makes documents of it, reads hits, and answers
 * rounds of queries by the line. Compiled with each version anew, so only what all of them have stands here.
 */
abstract class PeerProgram {
    static final com.sun.management.OperatingSystemMXBean PROCESS =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final com.sun.management.ThreadMXBean THREADS =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final JsonFactory JSON = new JsonFactory();
    private static final String DIMENSION_END = "\u001f";

    private static volatile int sink;

    /** An article of the corpus. */
    static final class Article {
        long id;
        String url = "", outlet = "", date = "", headline = "", body = "";
        final List<String> comments = new ArrayList<>();

        int day() {
            return date.length() < 10 ? 0 : Integer.parseInt(date.substring(0, 4) + date.substring(5, 7) + date.substring(8, 10));
        }

        String month() {
            return date.length() < 7 ? "0000-00" : date.substring(0, 7);
        }
    }

    /** What a results page shows. */
    static final class Page {
        long total;
        long[] ids = new long[0];
        float best;
        String[] passages, heads;
        Map<String, Integer> outlets, months;
    }

    final DirectoryReader reader;
    final IndexSearcher searcher;
    final Analyzer analyzer = new EnglishAnalyzer();
    final Map<Integer, Document> loaded = new LinkedHashMap<>();
    final List<Query> queries = new ArrayList<>();

    PeerProgram(DirectoryReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
    }

    /** Answers a query of the list. */
    abstract Page run(int query, String mode) throws Exception;

    static Article parse(String line) throws Exception {
        Article article = new Article();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.getCurrentName();
                json.nextToken();
                switch (name) {
                    case "id": article.id = json.getLongValue(); break;
                    case "url": article.url = json.getText(); break;
                    case "outlet": article.outlet = json.getText(); break;
                    case "date": article.date = json.getText(); break;
                    case "headline": article.headline = json.getText(); break;
                    case "body": article.body = json.getText(); break;
                    case "comments": comments(json, article.comments); break;
                    default: json.skipChildren();
                }
            }
        }
        return article;
    }

    private static void comments(JsonParser json, List<String> into) throws Exception {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean text = json.getCurrentName().equals("text");
                json.nextToken();
                if (text) into.add(json.getText());
            }
        }
    }

    static long peakKb() throws Exception {
        for (String line : Files.readAllLines(Paths.get("/proc/self/status")))
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("[^0-9]", ""));
        return 0;
    }

    /** An article's fields but for the day, which each version indexes in its own way. */
    static Document document(Article article, FieldType text) {
        Document document = new Document();
        document.add(new NumericDocValuesField("id", article.id));
        document.add(new StringField("outlet", article.outlet, Field.Store.YES));
        document.add(new StoredField("url", article.url));
        document.add(new StoredField("date", article.date));
        document.add(new SortedSetDocValuesField("outlets", new BytesRef("outlet" + DIMENSION_END + article.outlet)));
        document.add(new SortedSetDocValuesField("months", new BytesRef("month" + DIMENSION_END + article.month())));
        document.add(new Field("text", article.headline, text));
        document.add(new Field("text", article.body, text));
        for (String comment : article.comments) document.add(new Field("text", comment, text));
        return document;
    }

    TermQuery term(String word) throws IOException {
        try (TokenStream tokens = analyzer.tokenStream("text", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            return new TermQuery(new Term("text", tokens.incrementToken() ? term.toString() : word));
        }
    }

    Document load(int doc) throws IOException {
        Document known = loaded.get(doc);
        if (known == null) loaded.put(doc, known = searcher.doc(doc));
        return known;
    }

    void heads(Page page, TopDocs top) throws IOException {
        page.heads = new String[top.scoreDocs.length];
        for (int i = 0; i < page.heads.length; i++) {
            Document hit = load(top.scoreDocs[i].doc);
            page.heads[i] = hit.get("text") + hit.get("url") + hit.get("outlet") + hit.get("date");
        }
    }

    static Map<String, Integer> counts(
        DefaultSortedSetDocValuesReaderState state, FacetsCollector matches, TopDocs top, String dimension) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (top.scoreDocs.length == 0) return counts;
        FacetResult result = new SortedSetDocValuesFacetCounts(state, matches).getTopChildren(10000, dimension);
        for (LabelAndValue value : result.labelValues) counts.put(value.label, value.value.intValue());
        return counts;
    }

    static String[] words(String part) {
        return part.isEmpty() ? new String[0] : part.split(" ");
    }

    /** Reads commands until the last: round MODE, totals, facets, quit. */
    void serve() throws Exception {
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        out.println("ready " + reader.numDocs() + " " + reader.leaves().size() + " Lucene " + Version.LATEST);
        out.flush();
        for (String line; (line = commands.readLine()) != null && !line.equals("quit"); ) {
            StringBuilder answer = new StringBuilder();
            String[] command = line.split(" ");
            for (int query = 0; query < queries.size(); query++) {
                if (command[0].equals("round")) {
                    measure(query, command[1], answer);
                    continue;
                }
                Page page = run(query, command[0].equals("totals") ? "total" : "facets");
                if (command[0].equals("totals")) answer.append(page.total).append(':').append(page.best).append(' ');
                else answer.append(sum(page.outlets)).append(':').append(sum(page.months)).append(' ');
            }
            out.println(answer);
            out.flush();
        }
    }

    private static long sum(Map<String, Integer> counts) {
        long sum = 0;
        long place = 1;
        for (String name : new TreeSet<>(counts.keySet())) sum += place++ * counts.get(name);
        return sum;
    }

    /** Nanoseconds of CPU, nanoseconds by the clock, bytes of garbage. */
    private void measure(int query, String mode, StringBuilder answer) throws Exception {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        Page page = run(query, mode);
        clock = System.nanoTime() - clock;
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        bytes = THREADS.getThreadAllocatedBytes(thread) - bytes;
        sink += page.ids.length;
        answer.append(cpu).append(' ').append(clock).append(' ').append(bytes).append(' ');
    }
}
