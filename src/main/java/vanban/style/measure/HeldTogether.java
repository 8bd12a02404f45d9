package vanban.style.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vanban.style.Length;
import vanban.style.measure.LineFill.Atom;
import vanban.style.measure.LineFill.Filled;
import vanban.vietnamese.linebreak.Bond;
import vanban.vietnamese.linebreak.Strength;

/**
 * Which bonds of a paragraph hold. A bond is given up where what it holds has no room in a line,
 * and a wish also where a justified line would gape: by more than a third wider than the widest gap
 * the paragraph has without bonds, and wider than anybody would notice.
 */
public final class HeldTogether {
  /** In natural spaces: as wide a gap as lines have in any justified text. */
  private static final int USUAL = 2;

  private static final int WIDER_NUMERATOR = 4; // a third wider
  private static final int WIDER_DENOMINATOR = 3;

  private final LineFill fill;
  private final List<Atom> atoms;
  private final Map<Integer, Strength> strengths = new HashMap<>();
  private final Set<Integer> held = new HashSet<>();

  private HeldTogether(LineFill fill, List<Bond> bonds) {
    this.fill = fill;
    this.atoms = fill.atoms();
    for (Bond bond : bonds) {
      strengths.put(bond.at(), bond.strength());
      held.add(bond.at());
    }
  }

  /**
   * The places that hold.
   *
   * @param line the words
   * @param bonds of its text
   * @param justified whether its lines are stretched from edge to edge
   */
  public static Set<Integer> of(
      MeasuredLine line, List<Bond> bonds, LineRoom room, boolean justified) {
    HeldTogether all = new HeldTogether(new LineFill(line, room), bonds);
    all.giveUpWithoutRoom(room.narrower());
    if (justified) {
      all.giveUpGaping();
    }
    return Set.copyOf(all.held);
  }

  private void giveUpWithoutRoom(Length room) {
    for (Strength strength : new Strength[] {Strength.WISHED, Strength.REQUIRED}) {
      for (int first = 0; first < atoms.size(); first++) {
        int last = fill.chain(atoms, first, held);
        if (fill.width(atoms, first, last).compareTo(room) > 0) {
          giveUp(first, last, strength);
        }
        first = last;
      }
    }
  }

  private void giveUp(int first, int last, Strength strength) {
    IntStream.range(first, last)
        .map(this::place)
        .filter(at -> is(at, strength))
        .forEach(held::remove);
  }

  private int place(int atom) {
    return atoms.get(atom).place();
  }

  private boolean is(int place, Strength strength) {
    return held.contains(place) && strengths.get(place) == strength;
  }

  private void giveUpGaping() {
    Length limit =
        widest(Set.of()).max(space().times(USUAL, 1)).times(WIDER_NUMERATOR, WIDER_DENOMINATOR);
    int first = 0;
    while (first < atoms.size()) {
      boolean opens = first == 0;
      Filled line = fill.line(atoms, first, opens, held);
      boolean gapes = gap(line, opens, held).compareTo(limit) > 0;
      Optional<Integer> bond =
          gapes ? behind(line, opens, limit).or(() -> within(line)) : Optional.empty();
      bond.ifPresent(held::remove);
      first = bond.isPresent() ? first : line.last() + 1;
    }
  }

  /**
   * Of the wishes behind a line the first without which it does not gape: what stands at the end of
   * a chain, such as the second year of a range, holds more firmly than the word before it. Without
   * such a wish, the one that fills the line most.
   */
  private Optional<Integer> behind(Filled line, boolean opens, Length limit) {
    int next = line.last() + 1;
    List<Integer> wishes =
        IntStream.range(next, fill.chain(atoms, next, held))
            .filter(atom -> is(place(atom), Strength.WISHED))
            .filter(
                atom -> fill.width(atoms, line.first(), atom).compareTo(fill.room().of(opens)) <= 0)
            .boxed()
            .toList();
    return wishes.stream()
        .filter(atom -> gap(upTo(line, atom), opens, held).compareTo(limit) <= 0)
        .findFirst()
        .or(() -> wishes.stream().reduce((one, later) -> later))
        .map(this::place);
  }

  private static Filled upTo(Filled line, int atom) {
    return new Filled(line.first(), atom, false);
  }

  /** The last wish within a line: a space that does not break is not stretched, either. */
  private Optional<Integer> within(Filled line) {
    return IntStream.range(line.first(), line.last())
        .map(this::place)
        .filter(at -> is(at, Strength.WISHED))
        .boxed()
        .reduce((one, later) -> later);
  }

  private Length space() {
    String text = fill.line().text();
    int at = text.indexOf(' ');
    return at < 0 ? Length.ZERO : fill.line().width(at, at + 1);
  }

  private Length widest(Set<Integer> places) {
    List<Filled> lines = fill.lines(atoms, places);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> gap(lines.get(i), i == 0, places))
        .reduce(Length.ZERO, Length::max);
  }

  /**
   * How wide the spaces of a justified line become; nothing for one that is not stretched. Spaces
   * that do not break stay as they are: LibreOffice does not stretch them.
   */
  private Length gap(Filled line, boolean first, Set<Integer> places) {
    long spaces =
        IntStream.range(line.first(), line.last())
            .filter(atom -> atoms.get(atom).spaced() && !places.contains(place(atom)))
            .count();
    if (line.closed() || spaces == 0) {
      return Length.ZERO;
    }
    Length rest = fill.room().of(first).minus(fill.width(atoms, line.first(), line.last()));
    return rest.times(1, spaces).plus(space());
  }
}
