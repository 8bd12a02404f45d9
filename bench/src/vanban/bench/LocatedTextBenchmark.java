package vanban.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What it costs that every char of a text knows where it was typed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LocatedTextBenchmark {
  private static final String LINE = "Thu ngân sách đạt khá, đời sống nhân dân được nâng lên.";

  /** How long the text is, in thousands of chars. */
  @Param({"10", "100"})
  public int thousands;

  private SourceFile file;
  private LocatedText text;

  /** Reads a block scalar. */
  @Setup
  public void write() {
    String lines = ("  " + LINE + "\n").repeat(thousands * 1000 / LINE.length());
    file = SourceFile.of("report.yaml", "body: |\n" + lines);
    YamlMapping mapping = (YamlMapping) yaml().orElseThrow();
    text = mapping.text("body").map(YamlText::text).orElseThrow();
  }

  /** The file, which is little more than the text, as YAML. */
  @Benchmark
  public Optional<YamlValue> yaml() {
    return YamlReader.read(file, new Diagnostics());
  }

  /** As it stands in the file. */
  @Benchmark
  public LocatedText at() {
    return LocatedText.at(new Place(file, 0, file.text().length()));
  }

  /** Each of its lines, trimmed, with its place. */
  @Benchmark
  public List<Place> slice() {
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (int to = text.value().indexOf('\n'); to >= 0; to = text.value().indexOf('\n', from)) {
      places.add(text.slice(from, to).trim().place());
      from = to + 1;
    }
    return places;
  }

  /** Trimmed, and on one line. */
  @Benchmark
  public LocatedText fold() {
    return text.trim().fold();
  }

  /** As it is kept, which it is already. */
  @Benchmark
  public LocatedText compose() {
    return text.composed();
  }

  /** Put together anew from its lines and words that stand for a place. */
  @Benchmark
  public LocatedText build() {
    LocatedText.Builder out = new LocatedText.Builder(text.place());
    int from = 0;
    for (int to = text.value().indexOf('\n'); to >= 0; to = text.value().indexOf('\n', from)) {
      out.append(text.slice(from, to)).append("trong kỳ", text.place(to, to + 1));
      from = to + 1;
    }
    return out.build();
  }
}
