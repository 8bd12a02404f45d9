package vanban.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.Once;
import vanban.ProjectTemplates;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;
import vanban.source.World;

/**
 * An example in a page for authors: the files it shows, and the message printed below them. A block
 * whose first line is a comment with a path is that file (one in {@code sections/} stands beside
 * the report; files of the layout {@code thu} go together); any other is the report, which stands
 * below {@link #HEAD} unless it starts with a layout of its own. Without a message the example
 * shows how to write, and nothing is wrong with it.
 *
 * @param line of the page where it starts
 * @param files by path
 * @param message as printed, empty where nothing is wrong
 */
record DocExample(int line, Map<String, String> files, String message) {
  private static final Path TEMPLATES = Path.of("templates");

  /** Reads the templates once for all examples that bring no layout. */
  private static final Once<Office> USUAL = Once.of(Office::new);

  private static final String OWN = "templates/thu/";
  private static final String FOLDER = "data/xa/";
  private static final String REPORT = FOLDER + "report.yaml";

  /** What every example stands below. */
  static final String HEAD =
      """
      layout: party-hd05
      issuer: {name: ĐẢNG ỦY XÃ PHỤNG HIỆP}
      number: {symbol: BC/ĐU}
      place: Phụng Hiệp
      title: kết quả công tác tháng 9 năm 2026
      """;

  private static final Pattern BLOCK =
      Pattern.compile(
          "^(?<fence>`{3,})(?<kind>\\w+)\\n(?<text>.*?)\\n?^\\k<fence>$|^#{2,3} ",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("^(?:#|<#--) (?<path>\\S+/\\S+\\.\\w+)");

  /** All that stand in a page, in order. */
  static List<DocExample> in(String page) {
    List<DocExample> examples = new ArrayList<>();
    Map<String, String> files = new LinkedHashMap<>();
    int line = 1;
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      String kind = block.group("kind") == null ? "" : block.group("kind");
      boolean source = kind.equals("yaml") || kind.equals("xml");
      boolean part =
          source
              && (isPart(path(block.group("text")), files)
                  || isReportOf(block.group("text"), files));
      if (kind.equals("text") && !files.isEmpty()) {
        examples.add(new DocExample(line, Map.copyOf(files), block.group("text")));
        files.clear();
      } else if (!part && !files.isEmpty()) {
        examples.add(new DocExample(line, Map.copyOf(files), ""));
        files.clear();
      }
      if (source) {
        line = files.isEmpty() ? lineOf(page, block.start()) : line;
        files.put(path(block.group("text")), content(block.group("text")));
      }
    }
    if (!files.isEmpty()) {
      examples.add(new DocExample(line, Map.copyOf(files), ""));
    }
    return examples;
  }

  private static int lineOf(String page, int index) {
    return (int) page.substring(0, index).lines().count() + 1;
  }

  private static String path(String text) {
    Matcher file = FILE.matcher(text);
    if (!file.find()) {
      return REPORT;
    }
    String path = file.group("path");
    return path.startsWith("sections/") ? FOLDER + path : path;
  }

  /** Whether a file goes with those before it: a part of the report, or of the same layout. */
  private static boolean isPart(String path, Map<String, String> before) {
    boolean layout = !before.isEmpty() && before.keySet().stream().allMatch(DocExample::isOwn);
    return layout
        ? isOwn(path) && !before.containsKey(path)
        : path.startsWith(FOLDER) && !path.equals(REPORT);
  }

  /** Whether a report is one by the layout that stands before it. */
  private static boolean isReportOf(String text, Map<String, String> before) {
    boolean layout = !before.isEmpty() && before.keySet().stream().allMatch(DocExample::isOwn);
    return layout && text.startsWith("layout: thu\n");
  }

  private static boolean isOwn(String path) {
    return path.startsWith(OWN);
  }

  private static String content(String text) {
    boolean whole = FILE.matcher(text).find() || text.startsWith("layout:");
    return (whole ? "" : HEAD) + text + "\n";
  }

  /** What is printed about it. */
  String printed() {
    Diagnostics found = new Diagnostics();
    if (files.keySet().stream().anyMatch(DocExample::isOwn)) {
      new Office().compile(withOwnLayout(), found);
    } else {
      USUAL.get().compile(files, found);
    }
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.HUMAN)
        .print(found.sorted())
        .stripTrailing();
  }

  private Map<String, String> withOwnLayout() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(REPORT, HEAD.replace("party-hd05", "thu"));
    all.put("templates/thu/layout.yaml", "inherits: party-hd05\n");
    all.put("templates/thu/styles.yaml", "inherits: party-hd05\n");
    all.putAll(files);
    return all;
  }

  /** Pictures that lie beside each report. */
  private static final Path PICTURES = Path.of("src/test/resources/pictures");

  /** The project's templates, and the files of one example at a time. */
  private static final class Office {
    private final MemoryWorld world = new MemoryWorld();
    private final Once<ReportCompiler> compiler = Once.of(this::compiler);

    Office() {
      try {
        World project = ProjectTemplates.WORLD;
        world.withAll(project, TEMPLATES);
        for (Path picture : project.filesBelow(PICTURES)) {
          String file = FOLDER + PICTURES.relativize(picture);
          world.with(file, project.bytes(picture));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private ReportCompiler compiler() {
      try {
        return new ReportCompiler(world, new Project(Path.of("data"), TEMPLATES, Path.of("out")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    synchronized void compile(Map<String, String> files, Diagnostics found) {
      world.with(REPORT, HEAD);
      files.forEach(world::with);
      compiler.get().compile(Path.of(REPORT), found);
      files.keySet().forEach(file -> world.remove(Path.of(file)));
    }
  }
}
