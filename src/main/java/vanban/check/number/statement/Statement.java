package vanban.check.number.statement;

import java.util.ArrayList;
import java.util.List;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Sentence;

/**
 * What a sentence says of its numbers, read once for all rules that ask.
 *
 * @param sentence where it stands
 * @param terms its numbers in their order, without years and numbers that are names; none of a
 *     sentence with very many
 */
public record Statement(Sentence sentence, List<Term> terms) {
  /** A sentence with more numbers is a list, of which nothing is read. */
  private static final int MOST = 40;

  private static final Reading<List<Statement>> ALL = Reading.of(Statement::read);

  /** Keeps the list from change. */
  public Statement {
    terms = List.copyOf(terms);
  }

  /** Those of all sentences of a passage, in their order. */
  public static List<Statement> all(Passage passage) {
    return ALL.in(passage);
  }

  private static List<Statement> read(Passage passage) {
    return passage.sentences().stream().map(one -> read(passage, one)).toList();
  }

  private static Statement read(Passage passage, Sentence sentence) {
    List<Quantity> all = Quantities.in(passage, sentence.from(), sentence.to());
    return all.size() > MOST
        ? new Statement(sentence, List.of())
        : new Statement(sentence, terms(passage, sentence, all));
  }

  private static List<Term> terms(Passage passage, Sentence sentence, List<Quantity> all) {
    List<Term> terms = new ArrayList<>();
    int from = sentence.from();
    for (int at = 0; at < all.size(); at++) {
      Quantity one = all.get(at);
      int end = at + 1 < all.size() ? all.get(at + 1).from() : sentence.to();
      String before = passage.value().substring(from, one.from());
      String behind = passage.value().substring(one.to(), end);
      terms.add(TermReader.term(one, before, behind));
      from = one.to();
    }
    return terms;
  }
}
