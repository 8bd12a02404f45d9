package vanban.report;

import java.util.List;
import java.util.Map;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * The names a report declares beside its figures, and where its texts use them.
 *
 * @param terms where each term and phrase is declared, by its name
 * @param figureUses the keys of figures that stand between braces, whether what is asked of them
 *     can be said or not
 * @param termUses where terms and phrases stand between braces
 * @param ids where each id is declared
 * @param references where ids are referred to, and where what has one is placed
 */
public record NameUses(
    Map<String, Place> terms,
    List<LocatedText> figureUses,
    List<LocatedText> termUses,
    Map<String, Place> ids,
    List<Reference> references) {
  /** Of a report that could not be read. */
  public static final NameUses NONE =
      new NameUses(Map.of(), List.of(), List.of(), Map.of(), List.of());

  /** Keeps the maps and lists from change. */
  public NameUses {
    terms = Map.copyOf(terms);
    figureUses = List.copyOf(figureUses);
    termUses = List.copyOf(termUses);
    ids = Map.copyOf(ids);
    references = List.copyOf(references);
  }

  /**
   * A reference in the text.
   *
   * @param id to which it refers
   * @param place where it stands
   */
  public record Reference(String id, Place place) {}
}
