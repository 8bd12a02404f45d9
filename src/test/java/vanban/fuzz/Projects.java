package vanban.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vanban.Once;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostic;
import vanban.engine.Commented;
import vanban.engine.Compilation;
import vanban.engine.Project;
import vanban.engine.Workspace;
import vanban.source.MemoryWorld;

/** A project that stays open while one input after the other stands in it for a moment. */
final class Projects {
  /** What every report has. */
  static final String HEAD =
      """
      layout: party-hd05
      issuer: {name: TỈNH ỦY HẬU GIANG}
      number: {symbol: BC/TU}
      place: Hậu Giang
      title: Kết quả công tác
      terms: {ky: quý I, nam: "**năm** 2024"}
      figures: figures.yaml
      """;

  /** Figures that texts can speak of. */
  static final String FIGURES =
      """
      period: Quý I/2024
      prior: prior.yaml
      figures:
        thu: {name: Thu, unit: tỷ đồng, actual: 5, plan: 6.5, prior: 4}
        chi: {name: Chi, unit: tỷ đồng, actual: 3, plan: 3}
        du: {difference: [thu, chi]}
        ty_le: {unit: "%", ratio: [chi, thu]}
      """;

  /** What files of an input may be called. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_./-]*");

  private static final Path REPORT = Path.of("report.yaml");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Once<Projects> OPEN = Once.of(Projects::new);

  private final MemoryWorld world = new MemoryWorld();
  private final Workspace workspace =
      new Workspace(world, new Project(Path.of("data"), TEMPLATES, Path.of("out")));

  private Projects() {
    addTemplates();
  }

  private void addTemplates() {
    try {
      world.withAll(ProjectTemplates.WORLD, TEMPLATES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sections of a report that has one, with a body of lines that are indented by six. */
  static String body(String lines) {
    return "sections:\n  - title: Mục\n    body: |\n" + lines;
  }

  /** What is wrong with {@code report.yaml} of some files; it is taken as far as its Word file. */
  static List<Diagnostic> read(Map<String, byte[]> files) throws IOException {
    return OPEN.get().with(files);
  }

  private synchronized List<Diagnostic> with(Map<String, byte[]> files) throws IOException {
    List<String> own =
        files.keySet().stream()
            .filter(name -> NAME.matcher(name).matches() && !name.contains(".."))
            .toList();
    own.forEach(name -> world.with(name, files.get(name)));
    try {
      return compiled();
    } finally {
      own.forEach(name -> world.remove(Path.of(name)));
      if (own.stream().anyMatch(name -> Path.of(name).startsWith(TEMPLATES))) {
        addTemplates();
      }
    }
  }

  private List<Diagnostic> compiled() throws IOException {
    Compilation compilation = workspace.compile(REPORT);
    compilation.index();
    compilation
        .finished()
        .ifPresent(
            compiled -> {
              compiled.explained(Commented.ALL);
              compiled.text();
            });
    return compilation.diagnostics();
  }
}
