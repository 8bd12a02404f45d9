package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vanban.document.Ordinal;
import vanban.vietnamese.Alphabet;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;

/**
 * Where a numbered paragraph stands among Word's lists.
 *
 * @param list the list that counts it: paragraphs of one list count in each other's sight
 * @param level 0 for the outermost level of the list
 * @param pattern how its number is written
 * @param numbers what stands for each counter of the pattern, its own last
 * @param run which letters count at its level, where Word cannot count them all at one
 * @param tight whether nothing stands between the number and its words: they start on a new line,
 *     or with the bracket that closes the number
 */
public record ListPlace(
    String list,
    int level,
    NumberPattern pattern,
    List<Shown> numbers,
    Optional<Run> run,
    boolean tight) {
  private static final int WORDS = 12; // numbers in words that a clerk finds styles for

  /** Keeps the numbers from change. */
  public ListPlace {
    numbers = List.copyOf(numbers);
  }

  /**
   * What stands for a counter.
   *
   * @param level whose number it is
   * @param text printed instead, where Word cannot count it there; empty for the level's number
   */
  public record Shown(int level, Optional<String> text) {
    static Shown at(int level) {
      return new Shown(level, Optional.empty());
    }

    static Shown fixed(int level, String text) {
      return new Shown(level, Optional.of(text));
    }
  }

  /**
   * Letters of an alphabet, by the stretches that Word can count.
   *
   * @param index which stretch, 0 for the first
   * @param of how many of them have a level, one below the other
   */
  public record Run(int index, int of) {}

  /** The place of a number that is written down as it is, for Word cannot count it. */
  static ListPlace literal(String list, int level, Ordinal number, boolean tight) {
    String label = number.label();
    NumberPattern written = new NumberPattern(number.pattern().text(), label, List.of(), "", "");
    return new ListPlace(list, level, written, List.of(), Optional.empty(), tight);
  }

  /** The number from which Word counts at its level: 5 for the letters that start with e. */
  public int start() {
    return letters().map(run -> run.latin().orElse(1)).orElse(1);
  }

  /**
   * What tells its numbers from the first at its level: the first letter of its stretch, {@code
   * "đ"}, or the whole of a number in words, {@code "Phần thứ hai"}; empty where nothing does.
   */
  public String letter() {
    if (isInWords()) {
      return pattern.prefix().equals(words(1).pattern().prefix()) ? "" : pattern.prefix();
    }
    return run.filter(one -> one.index() > 0)
        .flatMap(one -> letters())
        .map(letters -> counter().write(letters.first()))
        .orElse("");
  }

  /** The level of the first of its letters; its own level where it has but one. */
  public int firstLevel() {
    return level - run.map(Run::index).orElse(0);
  }

  private boolean isInWords() {
    NumberPattern whole = whole();
    return pattern.counters().isEmpty()
        && whole.levels() == 1
        && whole.own().filter(Counter::isInWords).isPresent();
  }

  /** The same place for another number in words. */
  private ListPlace words(int value) {
    NumberPattern written =
        new NumberPattern(pattern.text(), whole().label(List.of(value)), List.of(), "", "");
    return new ListPlace(list, level, written, numbers, run, tight);
  }

  /**
   * The places of all letters that count with its own, as they are without a tight bracket; of
   * numbers in words those of the first twelve.
   */
  List<ListPlace> family() {
    if (isInWords()) {
      return IntStream.rangeClosed(1, WORDS).mapToObj(this::words).toList();
    }
    return run.map(one -> IntStream.range(0, one.of()).mapToObj(this::ofRun).toList())
        .orElse(List.of());
  }

  /**
   * A place one level deeper: 1.1. below 1., and 1. below what counts otherwise or after a word.
   */
  public ListPlace below() {
    boolean goesOn =
        pattern.prefix().isEmpty() && pattern.own().filter(Counter.DECIMAL::equals).isPresent();
    NumberPattern deeper =
        NumberPattern.of(goesOn ? pattern.text().replaceFirst("[^1]*$", "") + ".1." : "1.");
    List<Shown> shown = new ArrayList<>(goesOn ? numbers : List.of());
    shown.add(Shown.at(level + 1));
    return new ListPlace(list, level + 1, deeper, shown, Optional.empty(), false);
  }

  /**
   * The place of the paragraph a clerk puts in behind one of this place: after the only letter of a
   * stretch comes the next stretch; empty where it is the same place.
   */
  public Optional<ListPlace> next() {
    if (run.isEmpty()) {
      return Optional.empty();
    }
    List<Alphabet.Run> all = counter().alphabet().map(Alphabet::runs).orElse(List.of());
    int index = run.get().index();
    boolean goesOn = index + 1 < run.get().of();
    boolean single = goesOn && all.get(index + 1).first() == all.get(index).first() + 1;
    ListPlace next = ofRun(single ? index + 1 : index);
    return next.equals(this) ? Optional.empty() : Optional.of(next);
  }

  /**
   * The places of the other letters for a paragraph with which a bracket stands: it stays with it
   * when a clerk moves it on to the next letters. Empty where no bracket does.
   */
  public List<ListPlace> othersWithBracket() {
    return pattern.equals(whole())
        ? List.of()
        : family().stream()
            .filter(place -> place.level() != level)
            .map(ListPlace::withBracket)
            .toList();
  }

  private ListPlace withBracket() {
    return new ListPlace(list, level, pattern.open(), numbers, run, true);
  }

  /** The same place at the level of other letters, its bracket where the pattern has it. */
  private ListPlace ofRun(int index) {
    int other = firstLevel() + index;
    List<Shown> shown = new ArrayList<>(numbers.subList(0, numbers.size() - 1));
    Optional<Run> moved = run.map(one -> new Run(index, one.of()));
    shown.add(letter(other, counter(), index));
    boolean bare = !pattern.equals(whole());
    return new ListPlace(list, other, whole(), shown, moved, tight && !bare);
  }

  private NumberPattern whole() {
    return NumberPattern.of(pattern.text());
  }

  /** What stands for a letter of a stretch: Word counts none that is not one of a to z. */
  static Shown letter(int level, Counter counter, int run) {
    Alphabet.Run letters = counter.alphabet().orElseThrow().runs().get(run);
    return letters.latin().isPresent()
        ? Shown.at(level)
        : Shown.fixed(level, counter.write(letters.first()));
  }

  private Counter counter() {
    return pattern.own().orElseThrow();
  }

  private Optional<Alphabet.Run> letters() {
    return run.flatMap(
        one -> counter().alphabet().map(alphabet -> alphabet.runs().get(one.index())));
  }
}
