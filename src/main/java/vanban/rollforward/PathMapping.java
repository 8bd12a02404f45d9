package vanban.rollforward;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.report.files.PathPattern;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.YamlText;

/**
 * Which files go to the new folder, and how files are named from there. Paths are as messages show
 * them.
 *
 * @param home the folder of the old report
 * @param target the folder of the new one
 */
record PathMapping(Path home, Path target) {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}._/][\\p{L}\\p{N}._/*-]*(?: [\\p{L}\\p{N}._/-]++)*+");
  private static final Pattern SCHEMA =
      Pattern.compile("^#[ \\t]*yaml-language-server:[ \\t]*\\$schema=(\\S+)", Pattern.MULTILINE);

  /** The digits of a year in a path, with the stars that touch them. */
  private static final Pattern ONE_YEAR = Pattern.compile("\\**(?<!\\d)(?:19|20)\\d\\d(?!\\d)\\**");

  private static final Pattern RELATIVE = Pattern.compile("(?!/|[A-Za-z]:)(?!.*://).+");

  /** Whether a file goes along. */
  boolean takes(Path file) {
    return World.isBelow(file, home);
  }

  /** Where a file is in the new report: one that does not go along stays where it is. */
  Path moved(Path file) {
    return takes(file) ? target.resolve(home.relativize(file)) : file;
  }

  /** A file as another one of the new report names it. */
  static String named(Path file, Path from) {
    Path folder = folder(from);
    return World.slashed(folder.relativize(file));
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
  }

  /**
   * Lets a name stand for the right file from the new place.
   *
   * @param file the one it stands for in the new report
   */
  void redirect(YamlText name, Path from, Path file, Edits edits) {
    if (!seen(name.trimmed(), from).equals(file)) {
      edits.replace(name.place(), scalar(named(file, moved(from))));
    }
  }

  /**
   * Lets a pattern find files below the right folder from the new place.
   *
   * @param folder the one below which it finds them in the old report
   */
  void redirectPattern(YamlText typed, Path from, Path folder, Edits edits) {
    PathPattern pattern = PathPattern.of(typed.trimmed());
    Path moved = moved(folder);
    if (!seen(pattern.folder(), from).equals(moved)) {
      edits.replace(typed.place(), scalar(pattern.in(named(moved, moved(from)))));
    }
  }

  /**
   * Lets a pattern find the files of a series from the new place: as it is typed, with the years in
   * it moved on, where that leads to the folder where it found the old ones, or to the like of that
   * in the next year; else below the folder where it found them.
   *
   * @param folder the one below which it finds them in the old report
   */
  void redirectSeries(YamlText typed, Path from, Path folder, PeriodChange periods, Edits edits) {
    String next = periods.withYears(typed.trimmed());
    Path seen = seen(PathPattern.of(next).folder(), from);
    boolean same =
        seen.equals(folder) || seen.equals(Path.of(periods.withYears(folder.toString())));
    if (!same) {
      redirectPattern(typed, from, folder, edits);
    } else if (!typed.trimmed().equals(next)) {
      edits.replace(typed.place(), scalar(next));
    }
  }

  /**
   * Lets a pattern find the files of a series in all years, where it names one and finds the same
   * folder from the new place.
   *
   * @return whether it does so now
   */
  boolean widenSeries(YamlText typed, Path from, Path folder, Edits edits) {
    String wide = ONE_YEAR.matcher(typed.trimmed()).replaceAll("*");
    boolean widens =
        !wide.equals(typed.trimmed())
            && seen(PathPattern.of(typed.trimmed()).folder(), from).equals(folder);
    if (widens) {
      edits.replace(typed.place(), scalar(wide));
    }
    return widens;
  }

  private Path seen(String name, Path from) {
    return moved(from).resolveSibling(name).normalize();
  }

  /** Lets editors find the schema from the new place. */
  void redirectSchema(SourceFile text, Path from, Edits edits) {
    SCHEMA
        .matcher(text.text())
        .results()
        .filter(line -> RELATIVE.matcher(line.group(1)).matches())
        .forEach(
            line -> {
              Path schema = from.resolveSibling(line.group(1)).normalize();
              Place typed = new Place(text, line.start(1), line.end(1));
              edits.replace(typed, named(schema, moved(from)));
            });
  }

  /** A path as it can stand in YAML. */
  static String scalar(String path) {
    return PLAIN.matcher(path).matches()
        ? path
        : '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
