package vanban.check.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * A short form of a name, where it stands.
 *
 * @param passage in which it stands
 * @param index of the passage in its document
 * @param from the offset of its first letter
 * @param form its letters, {@code UBND}
 */
@SuppressWarnings("JavaLangClash") // nobody here counts in 16 bits
record Short(Passage passage, int index, int from, String form) {
  /** Two capitals at least; what stands in the symbol of a document is none. */
  static final String PATTERN = "[A-ZĐƯ](?:[A-ZĐƯ\\d]|&(?=[A-ZĐƯ])){1,11}+";

  private static final Search FORM =
      Search.from(
          Signs.of("ABCDEFGHIJKLMNOPQRSTUVWXYZĐƯ"),
          Pattern.compile(
              "(?<![\\p{L}\\p{M}\\p{N}/&-]|\\d\\.)(?<form>"
                  + PATTERN
                  + ")(?![\\p{L}\\p{M}\\p{N}/&-])"));

  private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");

  /** All of what a document says in sentences: not those in titles, tables, and lines below it. */
  static List<Short> all(Passages document) {
    List<Short> all = new ArrayList<>();
    List<Passage> text = document.text();
    for (int index = 0; index < text.size(); index++) {
      Passage passage = text.get(index);
      boolean prose = passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.NOTE;
      if (prose && !isInCapitals(passage.value())) {
        read(passage, index, all);
      }
    }
    return all;
  }

  private static void read(Passage passage, int index, List<Short> all) {
    FORM.each(
        passage.value(),
        found -> {
          if (!NUMERAL.matcher(found.group()).matches()) {
            all.add(new Short(passage, index, found.start(), found.group()));
          }
        });
  }

  private static boolean isInCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return text.chars().filter(Character::isUpperCase).count() * 2 > letters;
  }

  /** The offset behind its last letter. */
  int to() {
    return from + form.length();
  }

  /** Whether it comes before another in the document. */
  boolean isBefore(Short other) {
    return index < other.index || (index == other.index && from < other.from);
  }
}
