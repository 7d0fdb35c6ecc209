import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.codecs.lucene87.Lucene87Codec;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/** Writes the golden indexes of points, term vectors, payloads, long terms, long postings, deletes and sorting; java -Dos.version=test -cp lucene-core.jar:lucene-analyzers-common.jar ArchiveGolden.java OUT. */
public class ArchiveGolden {
  public static void main(String[] a) throws Exception {
    archive(Paths.get(a[0], "archive"), Lucene87Codec.Mode.BEST_SPEED, false, null, 900);
    archive(Paths.get(a[0], "archive-compound"), Lucene87Codec.Mode.BEST_COMPRESSION, true, null, 300);
    archive(Paths.get(a[0], "archive-sorted"), Lucene87Codec.Mode.BEST_SPEED, true,
        new Sort(new SortField("order", SortField.Type.LONG, true), new SortedSetSortField("tags", false)), 300);
    manyPostings(Paths.get(a[0], "archive-postings"));
  }

  /** Every third token has its place in the text as its payload. */
  static Analyzer analyzer() {
    return new Analyzer() {
      @Override protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, new TokenFilter(words) {
          final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
          int place;
          @Override public void reset() throws IOException { super.reset(); place = 0; }
          @Override public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            payload.setPayload(place % 3 == 1 ? new BytesRef(new byte[] {(byte) place, 9}) : null);
            place++;
            return true;
          }
        });
      }
    };
  }

  static IndexWriterConfig config(Lucene87Codec.Mode mode, boolean compound, Sort sort) {
    IndexWriterConfig c = new IndexWriterConfig(analyzer());
    c.setCodec(new Lucene87Codec(mode));
    c.setUseCompoundFile(compound);
    c.setMergePolicy(NoMergePolicy.INSTANCE);
    c.setRAMBufferSizeMB(1000);
    if (sort != null) c.setIndexSort(sort);
    return c;
  }

  /** Three segments, every thirteenth document deleted. */
  static void archive(Path dir, Lucene87Codec.Mode mode, boolean compound, Sort sort, int docs) throws Exception {
    try (IndexWriter w = new IndexWriter(FSDirectory.open(dir), config(mode, compound, sort))) {
      for (int i = 0; i < docs; i++) {
        w.addDocument(document(i));
        if (i % (docs / 3) == docs / 3 - 1) w.flush();
      }
      w.commit();
      for (int i = 5; i < docs; i += 13) w.deleteDocuments(new Term("id", "" + i));
    }
  }

  static Document document(int i) {
    FieldType vector = new FieldType(TextField.TYPE_STORED);
    vector.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    vector.setStoreTermVectors(true);
    vector.setStoreTermVectorPositions(true);
    vector.setStoreTermVectorOffsets(true);
    vector.setStoreTermVectorPayloads(true);
    Document d = new Document();
    d.add(new StringField("id", "" + i, Field.Store.YES));
    d.add(new Field("body", body(i), vector));
    if (i % 97 == 0) d.add(new StringField("sparse", "only " + i, Field.Store.NO));
    if (i == 150) d.add(new StringField("long", "z".repeat(32766), Field.Store.NO));
    d.add(new LongPoint("day", i * 86_400_000L - 1_000_000_000L));
    d.add(new NumericDocValuesField("order", i * 7919 % 1000));
    d.add(new SortedSetDocValuesField("tags", new BytesRef("tag " + i % 7)));
    d.add(new DoublePoint("place", i % 90 - 45.0, i % 180 * 0.5));
    int[] space = new int[8];
    for (int k = 0; k < 8; k++) space[k] = (i + k) * (k + 1) % 1000;
    if (i % 2 == 0) d.add(new IntPoint("space", space));
    for (int k = 0; k < i % 3; k++) d.add(new FloatPoint("several", i + k * 0.25f));
    d.add(new LongRange("span", new long[] {i}, new long[] {i + i % 50}));
    d.add(new StoredField("double", i / 8.0));
    return d;
  }

  static String body(int i) {
    StringBuilder b = new StringBuilder();
    for (int j = 0; j <= i % 12; j++) b.append(j > 0 ? " " : "").append("w").append((i * 7 + j * j) % 50);
    return b.toString();
  }

  /** One term in all of 20,000 documents, one in every third: four levels of skip data and a rest that fills no block. */
  static void manyPostings(Path dir) throws Exception {
    try (IndexWriter w = new IndexWriter(FSDirectory.open(dir), config(Lucene87Codec.Mode.BEST_SPEED, false, null))) {
      for (int i = 0; i < 20_000; i++) {
        Document d = new Document();
        d.add(new TextField("text", "all" + (i % 3 == 0 ? " third" : "") + (i % 1000 == 1 ? " all all" : ""), Field.Store.NO));
        d.add(new IntPoint("number", i * 7919 % 20_000));
        w.addDocument(d);
      }
    }
  }
}
