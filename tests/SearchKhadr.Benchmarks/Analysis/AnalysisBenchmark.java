// How fast Lucene 8 for Java takes English apart: UTF-8 text over a file of a text a line, MB a CPU second.
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;

public class AnalysisBenchmark {
  public static void main(String[] args) throws Exception {
    List<String> texts = Files.readAllLines(Paths.get(args[0]), StandardCharsets.UTF_8);
    long bytes = Files.size(Paths.get(args[0]));
    Analyzer analyzer = new EnglishAnalyzer();
    double best = 0;
    long tokens = 0;
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      tokens = 0;
      long check = 0;
      for (String text : texts)
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
          PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
          stream.reset();
          for (; stream.incrementToken(); tokens++)
            check += term.length() + offset.startOffset() + offset.endOffset() + position.getPositionIncrement();
          stream.end();
        }
      if (check == 42) System.err.println();
      best = Math.max(best, bytes * 1e3 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before));
    }
    System.out.println(tokens + "\t" + best);
  }
}
