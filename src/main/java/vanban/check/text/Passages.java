package vanban.check.text;

import java.util.List;
import java.util.Optional;
import vanban.document.Document;

/**
 * A document as a reviewer reads it.
 *
 * @param document with its numbers
 * @param all its passages in their order; a note comes behind the passage it hangs on
 * @param house what the office has settled for itself
 * @param page how its pages look, of a file of which nobody knows who made it
 * @param figures what its author can print by naming figures
 * @param tables its tables, with the same passages
 */
public record Passages(
    Document document,
    List<Passage> all,
    HouseRules house,
    Optional<PageLook> page,
    List<StatedNumber> figures,
    List<Grid> tables) {
  /** Letters from which a language can be told. */
  private static final int FEW = 200;

  /** In a Vietnamese text more than one letter of so many bears a mark. */
  private static final int LEAST_MARKED = 20;

  private static final char LAST_PLAIN = 'z';

  private static final Reading<Letters> LETTERS =
      Reading.of(passage -> Letters.of(passage.value()));

  /** Keeps the lists from change. */
  public Passages {
    all = List.copyOf(all);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
  }

  /** Those of a document of which nothing else is known. */
  Passages(Document document, List<Passage> all, List<Grid> tables) {
    this(document, all, HouseRules.NONE, Optional.empty(), List.of(), tables);
  }

  /** The same for an office that has settled some things. */
  public Passages in(HouseRules other) {
    return new Passages(document, all, other, page, figures, tables);
  }

  /** The same with pages that look so. */
  public Passages on(PageLook pages) {
    return new Passages(document, all, house, Optional.of(pages), figures, tables);
  }

  /** The same of an author who has declared figures. */
  public Passages stating(List<StatedNumber> numbers) {
    return new Passages(document, all, house, page, numbers, tables);
  }

  /** Those before the lines that say who gets it. */
  public List<Passage> text() {
    return all.stream()
        .takeWhile(passage -> !passage.value().strip().startsWith(Labels.RECIPIENTS))
        .toList();
  }

  /**
   * Whether it is in Vietnamese, of whose letters every fourth or so bears a mark; short ones are.
   */
  public boolean isVietnamese() {
    List<Letters> letters = all.stream().map(LETTERS::in).toList();
    long many = letters.stream().mapToLong(Letters::all).sum();
    long marked = letters.stream().mapToLong(Letters::marked).sum();
    return many < FEW || marked * LEAST_MARKED > many;
  }

  /**
   * The letters of a passage.
   *
   * @param all how many there are
   * @param marked how many of them bear a mark
   */
  private record Letters(long all, long marked) {
    static Letters of(String text) {
      long all = text.chars().filter(Character::isLetter).count();
      long marked = text.chars().filter(c -> c > LAST_PLAIN && Character.isLetter(c)).count();
      return new Letters(all, marked);
    }
  }
}
