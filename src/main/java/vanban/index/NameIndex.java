package vanban.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.source.Place;

/**
 * All names that a report declares and uses, as far as it could be read.
 *
 * <pre>{@code
 * index.at(SourceFile, offset) // what stands under the cursor
 *     .flatMap(mention -> index.declaration(mention.name())) // where it is declared
 * }</pre>
 *
 * @param declarations where names are given, in the order of files and places; a name that is given
 *     twice, which is an error, stands twice
 * @param uses where names are used, in the same order, each place once
 */
public record NameIndex(List<Mention> declarations, List<Mention> uses) {
  private static final Comparator<Mention> ORDER =
      Comparator.comparing((Mention mention) -> mention.place().file().path())
          .thenComparing(mention -> mention.place().start())
          .thenComparing(mention -> mention.place().end())
          .thenComparing(mention -> mention.name().kind());

  /** Puts them into their order, each once. */
  public NameIndex {
    declarations = ordered(declarations);
    uses = ordered(uses);
  }

  private static List<Mention> ordered(List<Mention> mentions) {
    return mentions.stream().distinct().sorted(ORDER).toList();
  }

  /** Where a name is declared first; empty if it is not. */
  public Optional<Mention> declaration(Name name) {
    return declarations.stream().filter(mention -> mention.name().equals(name)).findFirst();
  }

  /** Where a name is used. */
  public List<Mention> uses(Name name) {
    return uses.stream().filter(mention -> mention.name().equals(name)).toList();
  }

  /**
   * What stands at a place.
   *
   * @param file as messages show it
   * @param offset of a char, or the end of the name
   */
  public Optional<Mention> at(String file, int offset) {
    return Stream.concat(uses.stream(), declarations.stream())
        .filter(mention -> holds(mention.place(), file, offset))
        .min(Comparator.comparing(mention -> mention.place().end() - mention.place().start()));
  }

  private static boolean holds(Place place, String file, int offset) {
    return place.file().path().equals(file) && place.start() <= offset && offset <= place.end();
  }
}
