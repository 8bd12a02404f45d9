package vanban.lsp.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanban.engine.Compilation;
import vanban.source.Edit;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.vietnamese.PlainLetters;

/**
 * A section that goes to a file of its own; where it stood, that file is included.
 *
 * @param file that will hold it, as messages show it
 * @param name of it in the file where the section stood
 * @param text of it
 * @param include what stands in the place of the section
 */
public record SectionFile(Path file, String name, String text, Edit include) {
  private static final Pattern SECTIONS = Pattern.compile("(?:- +)*sections:\\s*(?:#.*)?");
  private static final Pattern INCLUDE = Pattern.compile("- +include:.*", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("(?m)^id: *([\\w-]+)");
  private static final Pattern TITLE = Pattern.compile("(?m)^title: *([^\\n#]+)");
  private static final Pattern STRANGE = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 40;

  /**
   * The section around a cursor, the innermost one.
   *
   * @param isThere whether there is a file already
   */
  public static Optional<SectionFile> at(
      Compilation report, SourceFile file, int offset, Predicate<Path> isThere) {
    IndentedLines lines = IndentedLines.of(file);
    List<IndentedLines.Line> around = lines.around(offset);
    for (int i = 0; i + 1 < around.size(); i++) {
      boolean item = around.get(i).kind() == IndentedLines.Kind.ITEM;
      if (item && isSections(lines, around.get(i + 1))) {
        Place section = lines.place(around.get(i));
        return INCLUDE.matcher(section.text()).matches()
            ? Optional.empty()
            : Optional.of(moved(report, section, isThere));
      }
    }
    return Optional.empty();
  }

  private static boolean isSections(IndentedLines lines, IndentedLines.Line above) {
    String first = lines.place(above).text().lines().findFirst().orElse("");
    return SECTIONS.matcher(first).matches();
  }

  private static SectionFile moved(Compilation report, Place section, Predicate<Path> isThere) {
    Path from = Path.of(section.file().path());
    Path file = free(from, slug(alone(section.text(), section)), isThere);
    String name = MovedFiles.relative(from, file);
    String text = alone(renamed(report, section, from, file), section);
    return new SectionFile(file, name, text, new Edit(section, "- include: " + name));
  }

  /** The section with its names of files as they are to be read from another file. */
  private static String renamed(Compilation report, Place section, Path from, Path file) {
    Edits edits = new Edits(section.file());
    MovedFiles.names(report, path -> path.equals(from) ? file : path).stream()
        .filter(edit -> edit.place().file().path().equals(section.file().path()))
        .filter(edit -> isWithin(edit.place(), section))
        .forEach(edits::add);
    String all = edits.text();
    int behind = section.file().text().length() - section.end();
    return all.substring(section.start(), all.length() - behind);
  }

  private static boolean isWithin(Place place, Place section) {
    return section.start() <= place.start() && place.end() <= section.end();
  }

  private static Path free(Path from, String slug, Predicate<Path> isThere) {
    Path folder = from.resolveSibling("sections");
    Path file = folder.resolve(slug + ".yaml");
    for (int i = 2; isThere.test(file); i++) {
      file = folder.resolve(slug + "-" + i + ".yaml");
    }
    return Path.of(World.slashed(file));
  }

  /** Of the id of a section, or else of its title: the letters that all file systems bear. */
  private static String slug(String section) {
    String name = first(ID, section).or(() -> first(TITLE, section)).orElse("");
    String plain = STRANGE.matcher(PlainLetters.of(name)).replaceAll("-");
    String slug = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
    return slug.isEmpty() ? "muc" : slug;
  }

  private static Optional<String> first(Pattern key, String section) {
    return key.matcher(section).results().map(found -> found.group(1)).findFirst();
  }

  /** The section without its dash, as far left as a file begins. */
  private static String alone(String text, Place section) {
    int column = section.utf16Column() - 1;
    int dash = text.length() - text.substring(1).stripLeading().length();
    String spaces = " ".repeat(column + dash);
    return text.substring(dash)
            .lines()
            .map(line -> line.startsWith(spaces) ? line.substring(spaces.length()) : line.strip())
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
