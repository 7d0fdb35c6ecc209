import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.lucene80.Lucene80DocValuesFormat;
import org.apache.lucene.codecs.lucene87.Lucene87Codec;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/** Writes the golden indexes of columns, norms, deletes and compound files; java -Dos.version=test -cp lucene-core.jar:lucene-analyzers-common.jar ColumnsGolden.java OUT. */
public class ColumnsGolden {
  static final int DOCS = 150_000;

  public static void main(String[] a) throws Exception {
    columns(Paths.get(a[0], "columns"));
    small(Paths.get(a[0], "columns-packed-binary"), Lucene80DocValuesFormat.Mode.BEST_COMPRESSION, false);
    small(Paths.get(a[0], "columns-compound"), Lucene80DocValuesFormat.Mode.BEST_SPEED, true);
  }

  static IndexWriter open(Path dir, Lucene80DocValuesFormat.Mode mode, boolean compound) throws Exception {
    IndexWriterConfig c = new IndexWriterConfig(new WhitespaceAnalyzer());
    c.setCodec(new Lucene87Codec() {
      @Override public org.apache.lucene.codecs.DocValuesFormat getDocValuesFormatForField(String f) { return format; }
      final org.apache.lucene.codecs.DocValuesFormat format = new Lucene80DocValuesFormat(mode);
    });
    c.setUseCompoundFile(compound);
    c.setRAMBufferSizeMB(1000);
    c.setMergePolicy(NoMergePolicy.INSTANCE);
    return new IndexWriter(FSDirectory.open(dir), c);
  }

  /** Over two blocks of 65536 documents; every shape that compresses well. */
  static void columns(Path dir) throws Exception {
    try (IndexWriter w = open(dir, Lucene80DocValuesFormat.Mode.BEST_SPEED, false)) {
      for (int i = 0; i < DOCS; i++) {
        Document d = new Document();
        d.add(new NumericDocValuesField("constant", 42));
        if (i % 1000 == 7) {
          d.add(new NumericDocValuesField("gcd", -36000L * i));
          d.add(new NumericDocValuesField("delta", 5_000_000_000L + i));
          d.add(new NumericDocValuesField("small", i % 100 + 1));
          d.add(new NumericDocValuesField("table", i % 3000 == 7 ? Long.MIN_VALUE : i % 2000 == 7 ? 77 : Long.MAX_VALUE));
          d.add(new NumericDocValuesField("wide", (i % 2000 == 7 ? 1 : -1) * (Long.MAX_VALUE - i)));
          d.add(new SortedDocValuesField("word", new BytesRef("word " + i / 5000)));
          d.add(new BinaryDocValuesField("bytes", new BytesRef(new byte[i / 1000 % 7])));
        }
        if (i / 70_000 == 1 || i == 3) d.add(new NumericDocValuesField("half", 1));
        if (i >= 131_072 && i % 16 == 0) d.add(new BinaryDocValuesField("last block", new BytesRef("x")));
        if (i < 16384 ? i % 2 == 0 : i % 16384 < 40) d.add(new NumericDocValuesField("blocks", i < 16384 ? 1 << i % 20 : i / 16384));
        if (i % 3000 == 1) {
          d.add(new SortedNumericDocValuesField("numbers", i));
          if (i % 2 == 0) d.add(new SortedNumericDocValuesField("numbers", -i));
          d.add(new SortedNumericDocValuesField("number", i / 3000));
          d.add(new SortedSetDocValuesField("set", new BytesRef("a" + i % 7)));
          d.add(new SortedSetDocValuesField("set", new BytesRef("b" + i % 11)));
          d.add(new SortedSetDocValuesField("single", new BytesRef("only " + i % 5)));
        }
        w.addDocument(d);
      }
    }
  }

  /** Every document has something, and there are deletes and norms. */
  static void small(Path dir, Lucene80DocValuesFormat.Mode mode, boolean compound) throws Exception {
    try (IndexWriter w = open(dir, mode, compound)) {
      for (int i = 0; i < 1100; i++) {
        Document d = new Document();
        d.add(new StringField("id", "" + i, Field.Store.YES));
        d.add(new NumericDocValuesField("number", i % 5 * 10));
        d.add(new SortedDocValuesField("unique", new BytesRef(String.format("a rather long common beginning %05d and an end of its own that is long %s", i, i % 3 == 0 ? "" : "!"))));
        d.add(new BinaryDocValuesField("fixed", new BytesRef(String.format("%04d", i))));
        d.add(new BinaryDocValuesField("bytes", new BytesRef("x".repeat(i % 100 == 50 ? 3000 : i % 40))));
        if (i % 3 == 0) d.add(new BinaryDocValuesField("some", new BytesRef("some " + i % 12)));
        for (int j = 0; j <= i % 3; j++) d.add(new SortedSetDocValuesField("set", new BytesRef("s" + (i + j) % 20)));
        d.add(new SortedNumericDocValuesField("numbers", i));
        d.add(new SortedNumericDocValuesField("numbers", i % 10));
        if (i % 2 == 0) d.add(new TextField("text", "word ".repeat(i % 90 + 1), Field.Store.NO));
        d.add(new TextField("same", "three words here", Field.Store.NO));
        w.addDocument(d);
      }
      w.commit();
      for (int i = 0; i < 1100; i += 11) w.deleteDocuments(new Term("id", "" + i));
    }
  }
}
