package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a text, its chars know where they were written. */
@Label("A located text")
class LocatedTextPropertiesTest {
  private static final String LETTERS = "ab \n\té\u0301\u0323o\u0302🌸\u00A0\u212B\u0958";

  /** One text kept in two ways, which must never differ. */
  private record Twice(LocatedText runs, CharByChar chars) {

    static Twice at(Place place) {
      return new Twice(LocatedText.at(place), CharByChar.at(place));
    }

    Twice slice(int from, int to) {
      return new Twice(runs.slice(from, to), chars.slice(from, to));
    }

    int length() {
      return chars.value().length();
    }
  }

  /** What is done to a text, and two numbers that say where. */
  private record Step(Deed deed, int one, int two) {}

  private enum Deed {
    SLICE,
    TRIM,
    FOLD,
    COMPOSE,
    INSERT_WORDS,
    INSERT_CHARS,
    INSERT_ITSELF
  }

  @Property(tries = 2000)
  @Label("says of any part what it says that keeps two offsets for each char")
  void anyPartIsWhereItIsCharByChar(
      @ForAll("texts") String text,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(max = 1000) int seed) {
    SourceFile file = SourceFile.of("f", text);
    Twice located = Twice.at(new Place(file, 0, text.length()));
    for (Step step : steps) {
      located = after(step, located, file);
      assertSame(located, new Random(seed));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(40);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(Arbitraries.of(Deed.class), numbers, numbers)
        .as(Step::new)
        .list()
        .ofMaxSize(8);
  }

  private static Twice after(Step step, Twice located, SourceFile file) {
    int length = located.length();
    int one = step.one() % (length + 1);
    int two = step.two() % (length + 1);
    int from = Math.min(one, two);
    int to = Math.max(one, two);
    LocatedText runs = located.runs();
    CharByChar chars = located.chars();
    return switch (step.deed()) {
      case SLICE -> located.slice(from, to);
      case TRIM -> new Twice(runs.trim(), chars.trim());
      case FOLD -> new Twice(runs.fold(), chars.fold());
      case COMPOSE -> new Twice(runs.composed(), chars.composed());
      default -> joined(step, located, from, to, file);
    };
  }

  /** The text with something in the middle, and another middle behind it. */
  private static Twice joined(Step step, Twice located, int from, int to, SourceFile file) {
    Place place = place(file, step.one(), step.two());
    LocatedText.Builder runs = new LocatedText.Builder(place);
    CharByChar.Builder chars = new CharByChar.Builder(place);
    append(located.slice(0, to), runs, chars);
    switch (step.deed()) {
      case INSERT_WORDS -> {
        String words = step.one() % 3 == 0 ? "" : step.two() % 2 == 0 ? "x" : "từ e\u0301 xa";
        runs.append(words, place);
        chars.append(words, place);
      }
      case INSERT_CHARS -> {
        for (int i = place.start(); i < place.end(); i++) {
          int stop = Math.min(place.end(), i + 1 + step.one() % 2);
          runs.append(file.text().charAt(i), i, stop);
          chars.append(file.text().charAt(i), i, stop);
        }
      }
      default -> append(located, runs, chars);
    }
    append(located.slice(from, located.length()), runs, chars);
    return new Twice(runs.build(), chars.build());
  }

  private static void append(Twice text, LocatedText.Builder runs, CharByChar.Builder chars) {
    runs.append(text.runs());
    chars.append(text.chars());
  }

  private static Place place(SourceFile file, int one, int two) {
    int length = file.text().length() + 1;
    return new Place(
        file, Math.min(one % length, two % length), Math.max(one % length, two % length));
  }

  private static void assertSame(Twice text, Random random) {
    int length = text.length();
    assertEquals(text.chars().value(), text.runs().value());
    assertEquals(text.chars().place(), text.runs().place());
    for (int i = 0; i <= length; i++) {
      assertEquals(text.chars().place(i, i), text.runs().place(i, i));
      int to = i + random.nextInt(length - i + 1);
      assertEquals(text.chars().place(i, to), text.runs().place(i, to));
    }
  }
}
