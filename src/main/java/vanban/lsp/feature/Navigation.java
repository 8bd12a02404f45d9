package vanban.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.engine.Compilation;
import vanban.index.Mention;
import vanban.index.Name;
import vanban.index.NameIndex;
import vanban.schema.NamePattern;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * From a name to where it is declared and used: figures, terms, ids, notes and files.
 *
 * <p>What is asked of one report holds for that one; who asks of a name that several reports share
 * asks each of them.
 */
public final class Navigation {
  private Navigation() {}

  /** Where the name under a cursor is declared; empty if there is none, or nobody declares it. */
  public static Optional<Place> definition(Compilation report, Cursor cursor) {
    NameIndex index = report.index();
    return at(index, cursor)
        .flatMap(mention -> index.declaration(mention.name()))
        .map(Mention::place);
  }

  /**
   * Where the name under a cursor stands, in the order of files and places.
   *
   * @param declared whether where it is declared is among them
   */
  public static List<Place> references(Compilation report, Cursor cursor, boolean declared) {
    NameIndex index = report.index();
    return at(index, cursor).stream()
        .flatMap(mention -> places(index, mention.name(), declared))
        .distinct()
        .toList();
  }

  private static Stream<Place> places(NameIndex index, Name name, boolean declared) {
    Stream<Mention> declarations = declared ? index.declarations().stream() : Stream.empty();
    return Stream.concat(
            declarations.filter(one -> one.name().equals(name)), index.uses(name).stream())
        .map(Mention::place);
  }

  /** The letters of the name under a cursor, if another name can be put for it everywhere. */
  public static Optional<Place> renamable(Compilation report, Cursor cursor) {
    NameIndex index = report.index();
    return at(index, cursor)
        .filter(mention -> mention.name().kind() != Name.Kind.FILE)
        .filter(mention -> index.declaration(mention.name()).isPresent())
        .map(Mention::place);
  }

  /** Whether a word can be a name: letters, digits, {@code -} and {@code _}, a letter first. */
  public static boolean isName(String word) {
    return NamePattern.matches(word);
  }

  /**
   * Another name, wherever the one under a cursor stands; none where it cannot be renamed, or this
   * cannot be a name.
   */
  public static List<Edit> rename(Compilation report, Cursor cursor, String name) {
    return renamable(report, cursor).isEmpty() || !isName(name)
        ? List.of()
        : references(report, cursor, true).stream().map(place -> new Edit(place, name)).toList();
  }

  /**
   * Where a file names another that is there.
   *
   * @param file that names them, as messages show it
   */
  public static Stream<Mention> files(Compilation report, String file) {
    NameIndex index = report.index();
    return index.uses().stream()
        .filter(mention -> mention.name().kind() == Name.Kind.FILE)
        .filter(mention -> mention.place().file().path().equals(file))
        .filter(mention -> index.declaration(mention.name()).isPresent());
  }

  private static Optional<Mention> at(NameIndex index, Cursor cursor) {
    return index.at(cursor.file(), cursor.offset());
  }
}
