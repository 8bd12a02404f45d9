package vanban.docx.read.list;

import java.util.Optional;

/** Writes the number of one paragraph; a question mark stands where it is not certain. */
final class LabelWriter {
  private static final String UNSURE = "?";

  private final CountedList list;
  private final ListLevel own;
  private final long[] numbers;
  private final StringBuilder out = new StringBuilder();
  private Optional<String> unsure = Optional.empty();

  /**
   * Who writes a number.
   *
   * @param own the level of the paragraph
   * @param numbers of the levels down to its own
   */
  LabelWriter(CountedList list, ListLevel own, long[] numbers) {
    this.list = list;
    this.own = own;
    this.numbers = numbers;
  }

  Label write() {
    String text = own.text().replace('\u00A0', ' '); // as prose is read
    for (int at = 0; at < text.length(); at++) {
      int level = counts(text, at) ? text.charAt(at + 1) - '1' : -1;
      if (level < 0) {
        out.append(text.charAt(at));
      } else {
        number(level);
        at++;
      }
    }
    if (out.isEmpty()) {
      return Label.NONE;
    }
    out.append(own.follow().equals("nothing") ? "" : " "); // Word's tab stands for a space
    return new Label(out.toString(), unsure, Optional.empty());
  }

  /** Whether the number of a level stands there: {@code %1} to {@code %9}, but for a bullet. */
  private boolean counts(String text, int at) {
    return !own.format().equals(ListLevel.BULLET)
        && text.charAt(at) == '%'
        && at + 1 < text.length()
        && text.charAt(at + 1) >= '1'
        && text.charAt(at + 1) <= '9';
  }

  private void number(int level) {
    Optional<ListLevel> shown = level < numbers.length ? list.level(level) : Optional.empty();
    if (shown.isEmpty()) {
      unsure(own.text());
      return;
    }
    String format = shown.get().format();
    String written = own.legal() && !format.equals("none") ? "decimal" : format;
    Optional<String> number = NumberFormats.write(written, numbers[level]);
    out.append(number.orElse(Long.toString(numbers[level])));
    if (number.isEmpty()) {
      unsure(written);
    }
  }

  private void unsure(String what) {
    out.append(UNSURE);
    unsure = unsure.or(() -> Optional.of(what));
  }
}
