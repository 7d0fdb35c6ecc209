// Writes the index in this folder: fields of every kind, whose tokens follow from numbers alone (GoldenTokens.cs
// makes the same ones). Run with Lucene 8.7 to 8.11, from this folder:
//   java -cp "$(ls /usr/share/java/lucene-core-8*.jar)" GoldenTermsWriter.java . 1500
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

public class GoldenTermsWriter {
  static final String[] NAMES = {"docs", "freqs", "positions", "offsets", "payloads", "ids", "deep", "big"};
  static final IndexOptions[] OPTIONS = {
    IndexOptions.DOCS, IndexOptions.DOCS_AND_FREQS, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
    IndexOptions.DOCS, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, IndexOptions.DOCS_AND_FREQS};

  static final class Token {
    byte[] term; int increment; int start; int end; byte[] payload;
  }

  static final class Tokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
    private final List<Token> tokens;
    private int next;

    Tokens(List<Token> tokens) { this.tokens = tokens; }

    @Override public void reset() { next = 0; }

    @Override public boolean incrementToken() {
      if (next == tokens.size()) return false;
      clearAttributes();
      Token t = tokens.get(next++);
      term.setBytesRef(new BytesRef(t.term));
      increment.setPositionIncrement(t.increment);
      offset.setOffset(t.start, t.end);
      if (t.payload != null) payload.setPayload(new BytesRef(t.payload));
      return true;
    }
  }

  static int mix(int a, int b) {
    int x = a * 0x9E3779B1 + b * 0x85EBCA77;
    x ^= x >>> 15; x *= 0x2C1B3C6D; x ^= x >>> 12; x *= 0x297A2D39; x ^= x >>> 15;
    return x & 0x7FFFFFFF;
  }

  static String word(int field, int doc, int i, int r) {
    if (field == 5) return String.format("%08d", doc * 7);
    if (field == 6) {
      switch (r % 5) {
        case 0: return "a/b/c/d/e/f".substring(0, 1 + r / 5 % 11) + Integer.toString(r / 64 % 500, 36);
        case 1: return "https://example.org/archive/2010/" + r / 5 % 3000 + "/the-same-words-again";
        case 2: return "plain lower case words " + Integer.toString(r / 5 % 46656, 36);
        case 3: return "" + (char) (0x20 + r / 5 % 0x2000) + (char) (0x20 + r / 65536 % 0x500);
        default: return "UPPER" + Integer.toString(r / 5 % 3000, 36).toUpperCase(java.util.Locale.ROOT) + "X#~";
      }
    }
    if (i == 0) return "common";
    if (r % 4 == 0) return "w" + r / 4 % 7;
    if (r % 4 == 1) return "term" + r / 4 % 300;
    return Integer.toString(r / 4 % 8000, 36);
  }

  static List<Token> tokens(int field, int doc) {
    List<Token> tokens = new ArrayList<>();
    int count = 1 + mix(doc, field) % (field < 5 ? 7 : 3);
    if (field < 5 && mix(doc, field) % 17 == 0) count = 0;
    if (field == 5) count = 1;
    if (field == 7) count = doc == 5 ? 3 : 0;
    if (doc % 500 == 77 && field >= 1 && field < 5) count = 300;
    int start = 0;
    for (int i = 0; i < count; i++) {
      int r = mix(doc * 331 + i, field + 100);
      Token t = new Token();
      if (field == 7) {
        t.term = new byte[i == 0 ? 1 : 32766];
        java.util.Arrays.fill(t.term, (byte) 'x');
        t.term[t.term.length - 1] = (byte) ('a' + i);
      } else {
        t.term = word(field, doc, i, r).getBytes(StandardCharsets.UTF_8);
      }
      t.increment = 1 + ((r >>> 8) % 5 == 0 ? (r >>> 16) % 400 : 0);
      start += r % 3;
      t.start = start;
      start += t.term.length;
      t.end = start;
      if (field == 4 && (r >>> 5) % 4 != 0) {
        t.payload = new byte[(r >>> 5) % 4];
        for (int j = 0; j < t.payload.length; j++) t.payload[j] = (byte) (r + j);
      }
      tokens.add(t);
    }
    return tokens;
  }

  public static void main(String[] args) throws Exception {
    int docs = Integer.parseInt(args[1]);
    Analyzer none = new Analyzer() {
      @Override protected TokenStreamComponents createComponents(String field) { throw new AssertionError(); }
    };
    IndexWriterConfig config = new IndexWriterConfig(none);
    config.setUseCompoundFile(false);
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    config.setRAMBufferSizeMB(1024);
    FieldType[] types = new FieldType[NAMES.length];
    for (int f = 0; f < NAMES.length; f++) {
      types[f] = new FieldType();
      types[f].setIndexOptions(OPTIONS[f]);
      types[f].setOmitNorms(f == 0 || f >= 5);
      types[f].freeze();
    }
    try (FSDirectory directory = FSDirectory.open(Paths.get(args[0])); IndexWriter writer = new IndexWriter(directory, config)) {
      for (int doc = 0; doc < docs; doc++) {
        Document document = new Document();
        for (int f = 0; f < NAMES.length; f++) {
          List<Token> tokens = tokens(f, doc);
          if (!tokens.isEmpty()) document.add(new Field(NAMES[f], new Tokens(tokens), types[f]));
        }
        writer.addDocument(document);
      }
      writer.commit();
    }
  }
}
