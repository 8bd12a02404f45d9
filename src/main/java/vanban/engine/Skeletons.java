package vanban.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.genre.Genre;
import vanban.layout.Layouts;
import vanban.source.World;

/**
 * The starts of new reports: files that render at once and explain their keys. They are data of the
 * layouts: {@code skeletons/<genre>.yaml}, else {@code skeletons/<form>.yaml}, of the layout, of
 * those it inherits, or of {@code templates/lib}; {@code skeletons/plain.yaml} where a layout has
 * no genres. Behind it come the keys of its own that the layout asks for. A line <code>«foot»
 * </code> stands for the piece {@code skeletons/foot.yaml}; <code>«layout»</code>, <code>«GENRE»
 * </code>, <code>«Genre»</code>, <code>«genre»</code> and <code>«symbol»</code> stand for
 * themselves, <code>«render»</code> and <code>«check»</code> for the whole commands about this
 * report.
 */
public final class Skeletons {
  private static final String FOLDER = "skeletons/";
  private static final String SHARED = "lib";
  private static final String PLAIN = "plain";
  private static final Pattern PIECE = Pattern.compile("(?m)^«([a-z-]+)»\\R");
  private static final Pattern NO_SYMBOL = Pattern.compile("«symbol»[/-]?");

  private final World world;
  private final Project project;
  private final Layouts layouts;
  private final CommandWording wording;

  /** The skeletons of a project with these layouts, and how those call the program who use them. */
  Skeletons(World world, Project project, Layouts layouts, CommandWording wording) {
    this.world = world;
    this.project = project;
    this.layouts = layouts;
    this.wording = wording;
  }

  /**
   * A layout with the genres for which it has a skeleton.
   *
   * @param layout its name
   * @param title what it is called in lists; may be empty
   * @param usual whether it is the one to take when none is asked for
   * @param kinds the genres
   */
  public record Offer(String layout, String title, boolean usual, List<Kind> kinds) {
    /** Keeps the list from change. */
    public Offer {
      kinds = List.copyOf(kinds);
    }

    /**
     * The genre that is asked for by its key or by its name, in letters of any case.
     *
     * @param asked empty for the usual one, or for none where the layout has none
     */
    public Optional<Kind> kind(Optional<String> asked) {
      if (asked.isEmpty() && kinds.isEmpty()) {
        return Optional.of(Kind.NONE);
      }
      return asked.isEmpty()
          ? kinds.stream().filter(Kind::usual).findFirst()
          : kinds.stream().filter(kind -> kind.isCalled(asked.get())).findFirst();
    }
  }

  /**
   * A genre of a layout.
   *
   * @param key short, for the command line
   * @param name as documents print it
   * @param usual whether it is the one to take when none is asked for
   */
  public record Kind(String key, String name, boolean usual) {
    /** That of documents of a layout without genres. */
    public static final Kind NONE = new Kind("", "", true);

    private boolean isCalled(String asked) {
      return key.equalsIgnoreCase(asked) || name.equalsIgnoreCase(asked);
    }
  }

  /** All layouts that reports can choose, with their genres. */
  public List<Offer> offers() {
    return layouts.names().stream().map(this::offer).toList();
  }

  private Offer offer(String layout) {
    boolean usual = layouts.usual().equals(Optional.of(layout));
    List<Kind> kinds =
        layouts.offered(layout).stream()
            .map(genre -> new Kind(genre.key(), genre.name(), genre.usual()))
            .toList();
    return new Offer(layout, layouts.title(layout), usual, kinds);
  }

  /**
   * Writes {@code report.yaml} in a folder.
   *
   * @param folder one that has no report yet
   * @param layout one of the layouts offered
   * @param kind one of its genres
   * @return the file; empty if it could not be made, the reason then among the diagnostics
   * @throws IOException if the skeleton cannot be read
   */
  public Optional<Path> write(Path folder, String layout, Kind kind, Diagnostics diagnostics)
      throws IOException {
    Path file = folder.resolve("report.yaml").normalize();
    if (world.isFile(file)) {
      diagnostics.add(Diagnostic.error(Code.ALREADY_THERE, world.display(file)));
      return Optional.empty();
    }
    Optional<String> text = text(folder, layout, kind, diagnostics);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      world.write(file, (schemaLine(file) + text.get()).getBytes(StandardCharsets.UTF_8));
      return Optional.of(file);
    } catch (IOException e) {
      diagnostics.add(Unwritable.because(world, file, e));
      return Optional.empty();
    }
  }

  /**
   * The skeleton of a genre.
   *
   * @param folder of the report
   * @return empty if the layout lacks a piece of it, which is then among the diagnostics
   * @throws IOException if it cannot be read
   */
  public Optional<String> text(Path folder, String layout, Kind kind, Diagnostics diagnostics)
      throws IOException {
    Optional<Genre> genre = layouts.genres(layout).ofKey(kind.key());
    List<String> names = genre.map(one -> List.of(one.key(), one.form())).orElse(List.of(PLAIN));
    Optional<Path> skeleton =
        names.stream().flatMap(name -> file(layout, name).stream()).findFirst();
    if (skeleton.isEmpty()) {
      diagnostics.add(missing(layout, names.get(names.size() - 1)));
      return Optional.empty();
    }
    AskedKeys asked = new AskedKeys(layouts.genres(layout));
    return composed(world.read(skeleton.get()).text(), layout, diagnostics)
        .map(text -> genre.map(one -> filled(text, one)).orElseGet(() -> asked.without(text)))
        .map(text -> asked.with(text.replace("«layout»", layout)))
        .map(text -> withCommands(text, world.display(folder)));
  }

  /** With its pieces in their places; none stands twice, so that none holds itself. */
  private Optional<String> composed(String skeleton, String layout, Diagnostics diagnostics)
      throws IOException {
    String text = skeleton;
    Set<String> placed = new HashSet<>();
    for (Matcher found = PIECE.matcher(text); found.find(); found = PIECE.matcher(text)) {
      String name = found.group(1);
      Optional<Path> file = file(layout, name);
      if (file.isEmpty() || !placed.add(name)) {
        diagnostics.add(
            file.map(path -> Diagnostic.error(Code.INCLUDE_CYCLE, world.display(path)))
                .orElseGet(() -> missing(layout, name)));
        return Optional.empty();
      }
      String piece = world.read(file.get()).text();
      text = text.substring(0, found.start()) + piece + text.substring(found.end());
    }
    return Optional.of(text);
  }

  private Optional<Path> file(String layout, String name) {
    String file = FOLDER + name + ".yaml";
    Path shared = project.templates().resolve(SHARED).resolve(file);
    return layouts.file(layout, file).or(() -> Optional.of(shared).filter(world::isFile));
  }

  private Diagnostic missing(String layout, String name) {
    Path path = project.templates().resolve(layout).resolve(FOLDER + name + ".yaml");
    return Diagnostic.error(Code.UNREADABLE_FILE, world.display(path));
  }

  private static String filled(String text, Genre genre) {
    String symbol = genre.symbol().orElse("");
    String whole = symbol.isEmpty() ? NO_SYMBOL.matcher(text).replaceAll("") : text;
    String lower = genre.name().toLowerCase(Locale.ROOT);
    Map<String, String> values =
        Map.of(
            "«GENRE»",
            genre.name(),
            "«Genre»",
            genre.name().substring(0, 1) + lower.substring(1),
            "«genre»",
            lower,
            "«symbol»",
            symbol);
    for (Map.Entry<String, String> value : values.entrySet()) {
      whole = whole.replace(value.getKey(), value.getValue());
    }
    return whole;
  }

  private String withCommands(String text, String folder) {
    return text.replace("«render»", wording.command("render", folder))
        .replace("«check»", wording.command("check", folder));
  }

  /** The line by which editors find the schema, where the project has one. */
  private String schemaLine(Path file) {
    if (!world.isFile(Path.of("schema", "report.schema.json")) || file.isAbsolute()) {
      return "";
    }
    String up = "../".repeat(file.getNameCount() - 1);
    return "# yaml-language-server: $schema=" + up + "schema/report.schema.json\n";
  }
}
