package vanban.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Passage;
import vanban.vietnamese.Counter;

/**
 * The number or letter that stands before a paragraph, typed by hand or counted by a word
 * processor: {@code II.}, {@code 2.1.}, {@code a)}.
 *
 * @param passage before whose words it stands
 * @param index of the passage in its document
 * @param style which of the ways of counting it is in
 * @param values its numbers, its own last; a letter is its place in the alphabet
 * @param at where it stands
 * @param end what closes it: {@code .}, {@code )}
 */
record Label(
    Passage passage, int index, Style style, List<Integer> values, Passage.Stretch at, String end) {
  /** The letters that Vietnamese texts count by, and the others. */
  private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

  private static final String ROMAN = "(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})";

  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,20}+(?<label>(?<word>Điều )?(?<open>\\()?(?:(?<roman>"
              + ROMAN
              + ")|(?<digits>\\d{1,2}(?:\\.\\d{1,2}){0,3})|(?<letter>[a-zđA-ZĐ]))"
              + "(?<end>\\)\\.|[).:/]| ?-)?)\\s{1,20}(?=[\\p{L}“\"(*]).*",
          Pattern.DOTALL);

  /** A way of counting; labels of one list are all in one. */
  enum Style {
    /** Điều 1. */
    ARTICLE,
    /** I. */
    ROMAN,
    /** A. */
    CAPITAL,
    /** 1. */
    NUMBER,
    /** 1) */
    CLOSED,
    /** (1) */
    BRACKETED,
    /** 1.1. */
    SECOND,
    /** 1.1.1. */
    THIRD,
    /** 1.1.1.1. */
    FOURTH,
    /** a) */
    LETTER,
    /** (a) */
    BRACKETED_LETTER;

    /** How many numbers one has. */
    int numbers() {
      return this == SECOND ? 2 : this == THIRD ? 3 : this == FOURTH ? 4 : 1;
    }
  }

  /** Keeps the values from change. */
  Label {
    values = List.copyOf(values);
  }

  /** That of a passage; empty if it has none. */
  static Optional<Label> of(Passage passage, int index) {
    Matcher found = LABEL.matcher(passage.value());
    if (!found.matches()) {
      return Optional.empty();
    }
    String end = found.group("end") == null ? "" : found.group("end").strip();
    return style(found, end)
        .map(
            style ->
                new Label(
                    passage,
                    index,
                    style,
                    values(found),
                    new Passage.Stretch(found.start("label"), found.end("label")),
                    end));
  }

  private static Optional<Style> style(Matcher found, String end) {
    boolean open = found.group("open") != null;
    if (open != end.startsWith(")") && open) {
      return Optional.empty();
    }
    if (found.group("word") != null) {
      boolean article =
          found.group("digits") != null && !open && (end.equals(".") || end.equals(":"));
      return article ? Optional.of(Style.ARTICLE) : Optional.empty();
    }
    if (found.group("digits") != null) {
      return digits(found.group("digits"), open, end);
    }
    boolean small =
        found.group("letter") != null && Character.isLowerCase(found.group("letter").charAt(0));
    boolean plain = end.isEmpty() || end.equals(":") || (small && end.equals("-"));
    return plain ? Optional.empty() : Optional.of(letters(found, open));
  }

  private static Optional<Style> digits(String digits, boolean open, String end) {
    int levels = digits.split("\\.", -1).length;
    if (levels > 1) {
      boolean list = open || end.equals("-") || end.equals("/");
      Style style = levels == 2 ? Style.SECOND : levels == 3 ? Style.THIRD : Style.FOURTH;
      return list ? Optional.empty() : Optional.of(style);
    }
    if (end.isEmpty() || end.equals(":")) {
      return Optional.empty();
    }
    return Optional.of(open ? Style.BRACKETED : end.startsWith(")") ? Style.CLOSED : Style.NUMBER);
  }

  private static Style letters(Matcher found, boolean open) {
    if (found.group("roman") != null) {
      return Style.ROMAN;
    }
    boolean capital = Character.isUpperCase(found.group("letter").charAt(0));
    return capital ? Style.CAPITAL : open ? Style.BRACKETED_LETTER : Style.LETTER;
  }

  /** The same read as a letter, which it must be. */
  Label asCapital() {
    return new Label(passage, index, Style.CAPITAL, List.of(place(typed().charAt(0))), at, end);
  }

  /** The place of a letter in the alphabet, 1 for the first. */
  private static int place(char letter) {
    return LETTERS.indexOf(Character.toLowerCase(letter)) + 1;
  }

  private static List<Integer> values(Matcher found) {
    if (found.group("roman") != null) {
      return List.of(Counter.ofRoman(found.group("roman")).orElseThrow());
    }
    if (found.group("letter") != null) {
      return List.of(place(found.group("letter").charAt(0)));
    }
    return Stream.of(found.group("digits").split("\\.", -1)).map(Integer::valueOf).toList();
  }

  /** Whether it is in brackets, as what is counted within a paragraph is. */
  boolean isBracketed() {
    return style == Style.BRACKETED || style == Style.BRACKETED_LETTER;
  }

  /** Its own number. */
  int own() {
    return values.get(values.size() - 1);
  }

  /** The numbers before its own. */
  List<Integer> above() {
    return values.subList(0, values.size() - 1);
  }

  /** Whether its numbers are letters. */
  boolean lettered() {
    return style == Style.CAPITAL || style == Style.LETTER || style == Style.BRACKETED_LETTER;
  }

  /**
   * Whether it may follow another of its list. Letters are counted with đ and without f and j, or
   * as from a to z.
   */
  boolean follows(Label before) {
    if (own() == before.own() + 1) {
      return true;
    }
    if (!lettered() || own() <= before.own()) {
      return false;
    }
    String between = LETTERS.substring(before.own(), own() - 1);
    return between.equals("đ") || between.equals("f") || between.equals("j");
  }

  /** Whether a list can start with it. */
  boolean starts() {
    return own() == 1;
  }

  /** Whether the number before its own, or behind it, stands among words of a passage. */
  boolean isIn(Label other, int step) {
    String value =
        lettered() ? LETTERS.substring(own() - 1 + step, own() + step) : "" + (own() + step);
    return Pattern.compile("(?<![\\p{L}\\d])" + value + "[).]", Pattern.CASE_INSENSITIVE)
        .matcher(other.words())
        .find();
  }

  /** As it is typed. */
  String typed() {
    return passage.value().substring(at.from(), at.to());
  }

  /** The words behind it. */
  String words() {
    return passage.value().substring(at.to()).strip();
  }
}
