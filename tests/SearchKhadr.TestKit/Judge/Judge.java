// The judge of our indexes: Apache Lucene 8 for Java, driven line by line over standard input.
// A request is a command and its arguments parted by tabs, each percent-encoded; the answer is one line of JSON.
import java.io.*;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queries.intervals.*;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.*;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.spell.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.*;

public class Judge {
  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    for (String line; (line = in.readLine()) != null; ) {
      String[] a = line.split("\t", -1);
      for (int i = 0; i < a.length; i++) a[i] = URLDecoder.decode(a[i].replace("+", "%2B"), StandardCharsets.UTF_8);
      String answer;
      try {
        answer = answer(a);
      } catch (Throwable t) {
        StringWriter trace = new StringWriter();
        t.printStackTrace(new PrintWriter(trace));
        answer = "{\"error\":" + json(trace.toString()) + "}";
      }
      out.println(answer);
      out.flush();
    }
  }

  static String answer(String[] a) throws Exception {
    switch (a[0]) {
      case "version": return "{\"version\":" + json(org.apache.lucene.util.Version.LATEST.toString()) + "}";
      case "check": return check(a[1]);
      case "terms": return terms(a[1], a[2]);
      case "doc": return doc(a[1], Integer.parseInt(a[2]));
      case "search": return search(a[1], Integer.parseInt(a[2]), structured(new Scanner(a[3])));
      case "classic": return search(a[1], Integer.parseInt(a[3]), new QueryParser(a[2], new EnglishAnalyzer()).parse(a[4]));
      case "like": return like(a[1], Integer.parseInt(a[2]), Integer.parseInt(a[3]), a[4]);
      case "spell": return spell(a[1], a[2], a[3], Integer.parseInt(a[4]), a[5]);
      case "facet": return facet(a[1], structured(new Scanner(a[2])), a[3]);
      case "analyze": return analyze(a[1], a[2]);
      case "write": return write(a[1], a[2]);
      default: throw new IllegalArgumentException("unknown command " + a[0]);
    }
  }

  static Directory open(String dir) throws IOException { return FSDirectory.open(Paths.get(dir)); }

  static String check(String dir) throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Directory d = open(dir); CheckIndex c = new CheckIndex(d, NoLockFactory.INSTANCE.obtainLock(d, "x"))) {
      c.setInfoStream(new PrintStream(log, true, "UTF-8"), true);
      c.setDoSlowChecks(true);
      CheckIndex.Status s = c.checkIndex();
      long docs = 0;
      int segments = 0;
      if (s.segmentInfos != null) for (CheckIndex.Status.SegmentInfoStatus i : s.segmentInfos) { segments++; docs += i.maxDoc; }
      return "{\"clean\":" + s.clean + ",\"segments\":" + segments + ",\"maxDoc\":" + docs
          + ",\"log\":" + json(s.clean ? "" : log.toString("UTF-8")) + "}";
    }
  }

  static String terms(String dir, String field) throws Exception {
    StringBuilder b = new StringBuilder("{\"terms\":[");
    try (DirectoryReader r = DirectoryReader.open(open(dir))) {
      Terms t = MultiTerms.getTerms(r, field);
      if (t != null) {
        TermsEnum e = t.iterator();
        for (BytesRef term; (term = e.next()) != null; )
          b.append(b.charAt(b.length() - 1) == '[' ? "" : ",").append("[").append(json(term.utf8ToString()))
              .append(",").append(e.docFreq()).append(",").append(e.totalTermFreq()).append("]");
      }
    }
    return b.append("]}").toString();
  }

  static String doc(String dir, int id) throws Exception {
    StringBuilder b = new StringBuilder("{\"fields\":[");
    try (DirectoryReader r = DirectoryReader.open(open(dir))) {
      for (IndexableField f : r.document(id))
        b.append(b.charAt(b.length() - 1) == '[' ? "" : ",").append("[").append(json(f.name())).append(",")
            .append(json(f.stringValue() != null ? f.stringValue() : String.valueOf(f.numericValue()))).append("]");
    }
    return b.append("]}").toString();
  }

  static String search(String dir, int k, Query query) throws Exception {
    try (DirectoryReader r = DirectoryReader.open(open(dir))) {
      IndexSearcher s = new IndexSearcher(r);
      s.setSimilarity(new BM25Similarity());
      TopDocs top = s.search(query, k);
      StringBuilder b = new StringBuilder("{\"total\":" + s.count(query) + ",\"hits\":[");
      for (int i = 0; i < top.scoreDocs.length; i++)
        b.append(i > 0 ? "," : "").append("[").append(top.scoreDocs[i].doc).append(",").append(top.scoreDocs[i].score).append("]");
      return b.append("]}").toString();
    }
  }

  // Documents like one, by its words that are in at least minDocFreq documents, all of which count by how telling they are.
  static String like(String dir, int doc, int minDocFreq, String field) throws Exception {
    try (DirectoryReader r = DirectoryReader.open(open(dir))) {
      MoreLikeThis more = new MoreLikeThis(r);
      more.setAnalyzer(new EnglishAnalyzer());
      more.setFieldNames(new String[] {field});
      more.setMinTermFreq(1);
      more.setMinDocFreq(minDocFreq);
      more.setMaxQueryTerms(1000);
      more.setBoost(true);
      return search(dir, 50, more.like(doc));
    }
  }

  static String spell(String dir, String field, String word, int n, String mode) throws Exception {
    StringBuilder b = new StringBuilder("{\"words\":[");
    try (DirectoryReader r = DirectoryReader.open(open(dir))) {
      for (SuggestWord w : new DirectSpellChecker().suggestSimilar(new Term(field, word), n, r, SuggestMode.valueOf(mode)))
        b.append(b.charAt(b.length() - 1) == '[' ? "" : ",").append("[").append(json(w.string)).append(",")
            .append(w.score).append(",").append(w.freq).append("]");
    }
    return b.append("]}").toString();
  }

  static String facet(String dir, Query query, String facetField) throws Exception {
    Map<String, Integer> counts = new TreeMap<>();
    try (DirectoryReader r = DirectoryReader.open(open(dir))) {
      new IndexSearcher(r).search(query, new SimpleCollector() {
        SortedSetDocValues values;
        @Override protected void doSetNextReader(LeafReaderContext c) throws IOException {
          values = DocValues.getSortedSet(c.reader(), facetField);
        }
        @Override public void collect(int d) throws IOException {
          if (values.advanceExact(d))
            for (long o = values.nextOrd(); o != SortedSetDocValues.NO_MORE_ORDS; o = values.nextOrd())
              counts.merge(values.lookupOrd(o).utf8ToString(), 1, Integer::sum);
        }
        @Override public ScoreMode scoreMode() { return ScoreMode.COMPLETE_NO_SCORES; }
      });
    }
    StringBuilder b = new StringBuilder("{");
    for (Map.Entry<String, Integer> e : counts.entrySet())
      b.append(b.length() > 1 ? "," : "").append(json(e.getKey())).append(":").append(e.getValue());
    return b.append("}").toString();
  }

  static Analyzer analyzer(String name) {
    switch (name) {
      case "arabic": return new ArabicAnalyzer();
      case "cjk": return new CJKAnalyzer();
      case "english": return new EnglishAnalyzer();
      case "folding": return folding(false);
      case "foldingPreserving": return folding(true);
      case "french": return new FrenchAnalyzer();
      case "german": return new GermanAnalyzer();
      case "italian": return new ItalianAnalyzer();
      case "portuguese": return new PortugueseAnalyzer();
      case "spanish": return new SpanishAnalyzer();
      case "standard": return new StandardAnalyzer();
      default: throw new IllegalArgumentException("unknown analyzer " + name);
    }
  }

  static Analyzer folding(boolean preserveOriginal) {
    return new Analyzer() {
      @Override protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(words, preserveOriginal));
      }
    };
  }

  static String analyze(String analyzer, String text) throws Exception {
    StringBuilder b = new StringBuilder("{\"tokens\":[");
    try (Analyzer an = analyzer(analyzer); TokenStream s = an.tokenStream("f", text)) {
      CharTermAttribute term = s.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = s.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute position = s.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = s.addAttribute(TypeAttribute.class);
      s.reset();
      while (s.incrementToken())
        b.append(b.charAt(b.length() - 1) == '[' ? "" : ",").append("[").append(json(term.toString())).append(",")
            .append(offset.startOffset()).append(",").append(offset.endOffset()).append(",").append(position.getPositionIncrement()).append(",").append(json(type.type())).append("]");
      s.end();
      b.append("],\"finalOffset\":").append(offset.endOffset()).append(",\"finalIncrement\":").append(position.getPositionIncrement());
    }
    return b.append("}").toString();
  }

  // Each line of the file: field name, kind (text, keyword, facet, number, vector, point, stored) and value triples parted by tabs, percent-encoded.
  static String write(String dir, String file) throws Exception {
    FieldType text = new FieldType(TextField.TYPE_STORED);
    text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    FieldType vector = new FieldType(text);
    vector.setStoreTermVectors(true);
    vector.setStoreTermVectorPositions(true);
    vector.setStoreTermVectorOffsets(true);
    int n = 0;
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (Directory d = open(dir); IndexWriter w = new IndexWriter(d, config); BufferedReader in = Files.newBufferedReader(Paths.get(file), StandardCharsets.UTF_8)) {
      for (String line; (line = in.readLine()) != null; n++) {
        String[] a = line.split("\t", -1);
        Document doc = new Document();
        for (int i = 0; i + 2 < a.length; i += 3) {
          String name = URLDecoder.decode(a[i], StandardCharsets.UTF_8), value = URLDecoder.decode(a[i + 2], StandardCharsets.UTF_8);
          switch (a[i + 1]) {
            case "text": doc.add(new Field(name, value, text)); break;
            case "keyword": doc.add(new StringField(name, value, Field.Store.YES)); break;
            case "facet": doc.add(new SortedSetDocValuesField(name, new BytesRef(value))); break;
            case "number": doc.add(new NumericDocValuesField(name, Long.parseLong(value))); break;
            case "vector": doc.add(new Field(name, value, vector)); break;
            case "point": doc.add(new LongPoint(name, Arrays.stream(value.split(",")).mapToLong(Long::parseLong).toArray())); break;
            case "stored": doc.add(new StoredField(name, value)); break;
            default: throw new IllegalArgumentException("unknown kind " + a[i + 1]);
          }
        }
        w.addDocument(doc);
      }
    }
    return "{\"written\":" + n + "}";
  }

  // A query as nested lists, such as (bool 0 (must (term body khadr)) (not (prefix body gua))); words are percent-encoded.
  static Query structured(Scanner s) {
    s.useDelimiter("\\s+");
    Query q = query(new ArrayDeque<>(Arrays.asList(s.nextLine().replace("(", " ( ").replace(")", " ) ").trim().split("\\s+"))));
    return q;
  }

  static Query query(Deque<String> w) {
    expect(w, "(");
    Query q;
    String kind = w.pop();
    switch (kind) {
      case "all": q = new MatchAllDocsQuery(); break;
      case "none": q = new MatchNoDocsQuery(); break;
      case "term": q = new TermQuery(new Term(word(w), word(w))); break;
      case "prefix": q = new PrefixQuery(new Term(word(w), word(w))); break;
      case "wildcard": q = new WildcardQuery(new Term(word(w), word(w))); break;
      case "regexp": q = new RegexpQuery(new Term(word(w), word(w))); break;
      case "fuzzy": {
        Term t = new Term(word(w), word(w));
        int edits = Integer.parseInt(word(w)), prefix = Integer.parseInt(word(w)), terms = Integer.parseInt(word(w));
        q = new FuzzyQuery(t, edits, prefix, terms, word(w).equals("true"));
        break;
      }
      case "multiphrase": {
        MultiPhraseQuery.Builder b = new MultiPhraseQuery.Builder();
        String f = word(w);
        b.setSlop(Integer.parseInt(word(w)));
        while (!w.peek().equals(")")) {
          expect(w, "(");
          int pos = Integer.parseInt(word(w));
          List<Term> terms = new ArrayList<>();
          while (!w.peek().equals(")")) terms.add(new Term(f, word(w)));
          expect(w, ")");
          b.add(terms.toArray(new Term[0]), pos);
        }
        q = b.build();
        break;
      }
      case "intervals": { String f = word(w); q = new IntervalQuery(f, intervals(w)); break; }
      case "combined": {
        BM25FQuery.Builder b = new BM25FQuery.Builder();
        for (int n = Integer.parseInt(word(w)); n > 0; n--) { String f = word(w); b.addField(f, Float.parseFloat(word(w))); }
        while (!w.peek().equals(")")) b.addTerm(new BytesRef(word(w)));
        q = b.build();
        break;
      }
      case "exists": q = new DocValuesFieldExistsQuery(word(w)); break;
      case "const": q = new ConstantScoreQuery(query(w)); break;
      case "boost": { float f = Float.parseFloat(word(w)); q = new BoostQuery(query(w), f); break; }
      case "numrange": { String f = word(w); long lo = Long.parseLong(word(w)); q = SortedNumericDocValuesField.newSlowRangeQuery(f, lo, Long.parseLong(word(w))); break; }
      case "points": {
        String f = word(w);
        long[][] c = corners(w);
        q = LongPoint.newRangeQuery(f, c[0], c[1]);
        break;
      }
      case "pointset": {
        String f = word(w);
        List<Long> values = new ArrayList<>();
        while (!w.peek().equals(")")) values.add(Long.parseLong(word(w)));
        q = LongPoint.newSetQuery(f, values);
        break;
      }
      case "box": {
        String f = word(w), relation = word(w);
        long[][] c = corners(w);
        switch (relation) {
          case "intersecting": q = LongRange.newIntersectsQuery(f, c[0], c[1]); break;
          case "within": q = LongRange.newWithinQuery(f, c[0], c[1]); break;
          case "containing": q = LongRange.newContainsQuery(f, c[0], c[1]); break;
          case "crossing": q = LongRange.newCrossesQuery(f, c[0], c[1]); break;
          default: throw new IllegalArgumentException("unknown relation " + relation);
        }
        break;
      }
      case "range": {
        String f = word(w), lo = word(w), hi = word(w);
        boolean il = word(w).equals("true"), ih = word(w).equals("true");
        q = TermRangeQuery.newStringRange(f, lo.equals("*") ? null : lo, hi.equals("*") ? null : hi, il, ih);
        break;
      }
      case "phrase": {
        PhraseQuery.Builder b = new PhraseQuery.Builder();
        String f = word(w);
        b.setSlop(Integer.parseInt(word(w)));
        while (!w.peek().equals(")")) { int pos = Integer.parseInt(word(w)); b.add(new Term(f, word(w)), pos); }
        q = b.build();
        break;
      }
      case "anyof": {
        String f = word(w);
        List<BytesRef> terms = new ArrayList<>();
        while (!w.peek().equals(")")) terms.add(new BytesRef(word(w)));
        q = new TermInSetQuery(f, terms);
        break;
      }
      case "dismax": {
        float tie = Float.parseFloat(word(w));
        List<Query> list = new ArrayList<>();
        while (!w.peek().equals(")")) list.add(query(w));
        q = new DisjunctionMaxQuery(list, tie);
        break;
      }
      case "bool": {
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        b.setMinimumNumberShouldMatch(Integer.parseInt(word(w)));
        while (!w.peek().equals(")")) {
          expect(w, "(");
          String occur = w.pop();
          Query clause = query(w);
          expect(w, ")");
          switch (occur) {
            case "must": b.add(clause, BooleanClause.Occur.MUST); break;
            case "should": b.add(clause, BooleanClause.Occur.SHOULD); break;
            case "not": b.add(clause, BooleanClause.Occur.MUST_NOT); break;
            case "filter": b.add(clause, BooleanClause.Occur.FILTER); break;
            default: throw new IllegalArgumentException("unknown occur " + occur);
          }
        }
        q = b.build();
        break;
      }
      default: throw new IllegalArgumentException("unknown query " + kind);
    }
    expect(w, ")");
    return q;
  }

  static IntervalsSource intervals(Deque<String> w) {
    expect(w, "(");
    IntervalsSource s;
    String kind = w.pop();
    switch (kind) {
      case "term": s = Intervals.term(word(w)); break;
      case "phrase": s = Intervals.phrase(sources(w)); break;
      case "or": s = Intervals.or(sources(w)); break;
      case "ordered": s = Intervals.ordered(sources(w)); break;
      case "unordered": s = Intervals.unordered(sources(w)); break;
      case "maxgaps": { int n = Integer.parseInt(word(w)); s = Intervals.maxgaps(n, intervals(w)); break; }
      case "maxwidth": { int n = Integer.parseInt(word(w)); s = Intervals.maxwidth(n, intervals(w)); break; }
      case "containing": { IntervalsSource a = intervals(w); s = Intervals.containing(a, intervals(w)); break; }
      case "containedby": { IntervalsSource a = intervals(w); s = Intervals.containedBy(a, intervals(w)); break; }
      case "notcontaining": { IntervalsSource a = intervals(w); s = Intervals.notContaining(a, intervals(w)); break; }
      case "notcontainedby": { IntervalsSource a = intervals(w); s = Intervals.notContainedBy(a, intervals(w)); break; }
      case "nonoverlapping": { IntervalsSource a = intervals(w); s = Intervals.nonOverlapping(a, intervals(w)); break; }
      case "prefix": { BytesRef p = new BytesRef(word(w)); s = Intervals.prefix(p, Integer.parseInt(word(w))); break; }
      case "wildcard": { BytesRef p = new BytesRef(word(w)); s = Intervals.wildcard(p, Integer.parseInt(word(w))); break; }
      case "regexp": {
        String p = word(w);
        CompiledAutomaton a = new CompiledAutomaton(new RegExp(p).toAutomaton());
        s = Intervals.multiterm(a, Integer.parseInt(word(w)), p);
        break;
      }
      case "fuzzy": {
        String p = word(w);
        int edits = Integer.parseInt(word(w)), prefix = Integer.parseInt(word(w));
        boolean swaps = word(w).equals("true");
        s = Intervals.multiterm(new FuzzyQuery(new Term("f", p), edits, prefix, 50, swaps).getAutomata(), Integer.parseInt(word(w)), p);
        break;
      }
      default: throw new IllegalArgumentException("unknown source " + kind);
    }
    expect(w, ")");
    return s;
  }

  static IntervalsSource[] sources(Deque<String> w) {
    List<IntervalsSource> list = new ArrayList<>();
    while (!w.peek().equals(")")) list.add(intervals(w));
    return list.toArray(new IntervalsSource[0]);
  }

  static long[][] corners(Deque<String> w) {
    int n = Integer.parseInt(word(w));
    long[][] c = new long[2][n];
    for (long[] corner : c) for (int i = 0; i < n; i++) corner[i] = Long.parseLong(word(w));
    return c;
  }

  static String word(Deque<String> w) { return URLDecoder.decode(w.pop().replace("+", "%2B"), StandardCharsets.UTF_8); }

  static void expect(Deque<String> w, String what) {
    String got = w.pop();
    if (!got.equals(what)) throw new IllegalArgumentException("expected " + what + " but got " + got);
  }

  static String json(String s) {
    StringBuilder b = new StringBuilder("\"");
    for (char c : s.toCharArray())
      if (c == '"' || c == '\\') b.append('\\').append(c);
      else if (c < 32 || Character.isSurrogate(c)) b.append(String.format("\\u%04x", (int) c));
      else b.append(c);
    return b.append('"').toString();
  }
}
