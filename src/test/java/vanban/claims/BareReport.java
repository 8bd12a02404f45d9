package vanban.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vanban.diagnostic.Diagnostic;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

/** The least that a report needs for the words in it to be looked at: a layout of nothing. */
final class BareReport {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  private BareReport() {}

  /** The keys above its text, with more of them behind. */
  static String head(String more) {
    return """
    layout: x
    issuer: {name: A}
    number: {symbol: BC}
    place: A
    title: thử
    draft: true
    """
        + more;
  }

  /** A project that holds its layout and nothing else. */
  static MemoryWorld world() {
    return new MemoryWorld()
        .with("templates/x/layout.ftlx", "")
        .with("templates/x/layout.yaml", "genres: {bao-cao: {name: BÁO CÁO}}\n");
  }

  /** All that is said of a report of such a project. */
  static List<Diagnostic> said(MemoryWorld world, String report) throws IOException {
    return new ReportCompiler(world, PROJECT).compile(Path.of(report)).diagnostics();
  }
}
