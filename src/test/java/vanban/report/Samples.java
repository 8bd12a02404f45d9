package vanban.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.World;

/** Reports as files of a world that is only in memory. */
final class Samples {
  private static final String HEAD =
      """
      layout: party-hd36
      issuer: {name: TỈNH ỦY HẬU GIANG}
      number: {symbol: BC/TU}
      place: Hậu Giang
      title: Kết quả công tác
      """;

  private final Map<Path, byte[]> files = new TreeMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  /** With one more file. */
  Samples with(String path, String text) {
    files.put(Path.of(path), text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Reads {@code report.yaml}: what every report must have, and {@code rest}. */
  static Report report(String rest) {
    Samples samples = new Samples().with("report.yaml", HEAD + rest);
    return samples.read("report.yaml").orElseThrow(() -> new AssertionError(samples.diagnostics()));
  }

  /** Reads a prose, as the body of a section. */
  static Prose prose(String text) {
    return report("sections:\n  - title: Mục\n    body: |\n" + text.indent(6))
        .sections()
        .get(0)
        .body();
  }

  /** Reads a report. */
  Optional<Report> read(String path) {
    return reader().read(Path.of(path), diagnostics);
  }

  /** Who reads the reports of this world, whose data folder is {@code data}. */
  ReportReader reader() {
    Set<String> layouts = Set.of("party-hd36", "party-hd05");
    return new ReportReader(
        new MemoryWorld(), Path.of("data"), new ReportReader.KnownLayouts("templates", layouts));
  }

  /** What was wrong, a line each. */
  String diagnostics() {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics.sorted());
  }

  /** The files above; what is called {@code damaged} cannot be read. */
  private final class MemoryWorld implements World {
    @Override
    public boolean isFile(Path path) {
      return files.containsKey(path.normalize());
    }

    @Override
    public boolean isFolder(Path path) {
      return false;
    }

    @Override
    public List<Path> filesBelow(Path folder) {
      return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(Path file) throws java.io.IOException {
      byte[] bytes = files.get(file.normalize());
      if (bytes == null || file.endsWith("damaged.yaml")) {
        throw new java.io.IOException("damaged");
      }
      return bytes;
    }

    @Override
    public void write(Path file, byte[] content) {
      throw new UnsupportedOperationException("reading writes nothing");
    }

    @Override
    public String display(Path path) {
      return path.normalize().toString();
    }
  }
}
