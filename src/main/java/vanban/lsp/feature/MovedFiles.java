package vanban.lsp.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vanban.engine.Compilation;
import vanban.index.Mention;
import vanban.index.Name;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.World;

/** The names of files in the sources of a report, as they are to be when files have moved. */
public final class MovedFiles {
  /** Names that YAML reads as they are, in lists as well. */
  private static final Pattern PLAIN =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}._/][\\p{L}\\p{M}\\p{N}._/ -]*(?<! )");

  private MovedFiles() {}

  /**
   * What is to be written in the place of names that lead nowhere then. Names are read from the
   * folder of the file they stand in, so that one changes as well when that file goes elsewhere.
   *
   * @param moved where a file, as messages show it, will be; the same where it stays
   */
  public static List<Edit> names(Compilation report, UnaryOperator<Path> moved) {
    return report.index().uses().stream()
        .filter(mention -> mention.name().kind() == Name.Kind.FILE)
        .filter(mention -> report.index().declaration(mention.name()).isPresent())
        .flatMap(mention -> edit(mention, moved).stream())
        .distinct()
        .toList();
  }

  private static Optional<Edit> edit(Mention mention, UnaryOperator<Path> moved) {
    Path from = Path.of(mention.place().file().path());
    Path to = Path.of(mention.name().text());
    boolean far = from.isAbsolute() || to.isAbsolute(); // out of the project
    boolean stays = far || (moved.apply(from).equals(from) && moved.apply(to).equals(to));
    if (stays) {
      return Optional.empty();
    }
    String name = relative(moved.apply(from), moved.apply(to));
    return name.equals(relative(from, to))
        ? Optional.empty()
        : Optional.of(new Edit(mention.place(), asTyped(name, mention.place())));
  }

  /** A name as YAML reads it where it is typed: within the quotes that are there, or in some. */
  private static String asTyped(String name, Place place) {
    int before = place.start() - 1;
    char quote = before < 0 ? ' ' : place.file().text().charAt(before);
    return switch (quote) {
      case '\'' -> name.replace("'", "''");
      case '"' -> name.replace("\\", "\\\\").replace("\"", "\\\"");
      default -> PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
    };
  }

  /** What one file calls another. */
  static String relative(Path from, Path to) {
    Path folder = Optional.ofNullable(from.getParent()).orElse(Path.of(""));
    return World.slashed(folder.relativize(to));
  }
}
