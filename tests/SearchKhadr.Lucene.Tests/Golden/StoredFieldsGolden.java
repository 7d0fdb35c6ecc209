import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.lucene87.Lucene87Codec;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/** Writes the golden indexes of stored fields: java -Dos.version=test -cp lucene-core.jar:lucene-analyzers-common.jar StoredFieldsGolden.java OUT */
public class StoredFieldsGolden {
  public static void main(String[] a) throws Exception {
    write(Paths.get(a[0], "stored-fields-speed"), Lucene87Codec.Mode.BEST_SPEED);
    write(Paths.get(a[0], "stored-fields-compression"), Lucene87Codec.Mode.BEST_COMPRESSION);
  }

  static void write(Path dir, Lucene87Codec.Mode mode) throws Exception {
    IndexWriterConfig c = new IndexWriterConfig(new WhitespaceAnalyzer()).setCodec(new Lucene87Codec(mode));
    c.setUseCompoundFile(false);
    c.setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter w = new IndexWriter(FSDirectory.open(dir), c)) {
      for (int i = 0; i < 1500; i++) {
        Document d = new Document();
        if (i % 7 != 3) {
          d.add(new StoredField("id", i));
          d.add(new StoredField("text", "document " + i + " of the golden index"));
        }
        if (i % 5 == 0) d.add(new StoredField("long", (i % 2 == 0 ? 1 : -1) * (i % 3 == 0 ? 86400000L : i % 3 == 1 ? 3600000L : 1L) * i));
        if (i % 11 == 0) d.add(new StoredField("float", i / 4f - 30));
        if (i % 13 == 0) d.add(new StoredField("double", i / 3d - 30));
        if (i % 17 == 0) d.add(new StoredField("bytes", new BytesRef(new byte[] {(byte) i, 0, (byte) 255})));
        if (i == 1100 || i == 1101) d.add(new StoredField("big", big(i, i == 1100 ? 70000 : 1300000)));
        w.addDocument(d);
      }
      w.setLiveCommitData(Map.of("made by", "StoredFieldsGolden").entrySet());
    }
  }

  /** Letters that repeat with period 1000 + seed, so that the file stays small. */
  static String big(int seed, int length) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < length; i++) b.append((char) ('a' + (i % (1000 + seed)) * 31 % 26));
    return b.toString();
  }
}
