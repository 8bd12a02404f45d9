package vanban.docx.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.docx.read.opc.XmlCursor;

/** The pages of a stretch of the text, as {@code w:sectPr} behind it says. */
final class Section {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");

  private final Map<String, Integer> lengths = new HashMap<>();
  private final Map<String, String> margins; // headers and footers by what they are
  private final long letters;
  private boolean title;

  /**
   * One that says nothing yet.
   *
   * @param before whose headers and footers it has unless it has others
   * @param letters how many stand on its pages
   */
  Section(Map<String, String> before, long letters) {
    this.margins = new HashMap<>(before);
    this.letters = letters;
  }

  /** Reads {@code w:sectPr}, at which the cursor stands. */
  Section read(XmlCursor cursor) {
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:pgSz" -> lengths(cursor, "w:w", "w:h");
            case "w:pgMar" -> lengths(cursor, "w:top", "w:bottom", "w:left", "w:right", "w:gutter");
            case "w:titlePg" -> title = cursor.isOn();
            case "w:headerReference", "w:footerReference" -> reference(cursor);
            default -> {}
          }
        });
    return this;
  }

  private void lengths(XmlCursor cursor, String... names) {
    for (String name : names) {
      cursor
          .attribute(name)
          .filter(value -> WHOLE.matcher(value).matches())
          .ifPresent(value -> lengths.put(name, Math.abs(Integer.parseInt(value))));
    }
  }

  private void reference(XmlCursor cursor) {
    String kind = cursor.name() + " " + cursor.attribute("w:type").orElse("default");
    cursor.attribute("r:id").ifPresent(id -> margins.put(kind, id));
  }

  long letters() {
    return letters;
  }

  /** Whether its first page has a header and a footer of its own. */
  boolean hasTitlePage() {
    return title;
  }

  /** By what the header and footer of each kind are named: {@code w:headerReference default}. */
  Map<String, String> margins() {
    return margins;
  }

  Optional<WordPage.Sheet> sheet() {
    if (!lengths.containsKey("w:w") || !lengths.containsKey("w:h")) {
      return Optional.empty();
    }
    return Optional.of(new WordPage.Sheet(length("w:w"), length("w:h"), free()));
  }

  private Optional<WordPage.Margins> free() {
    boolean all = lengths.keySet().containsAll(List.of("w:top", "w:bottom", "w:left", "w:right"));
    return all
        ? Optional.of(
            new WordPage.Margins(
                length("w:top"),
                length("w:bottom"),
                length("w:left") + length("w:gutter"),
                length("w:right")))
        : Optional.empty();
  }

  private int length(String name) {
    return lengths.getOrDefault(name, 0);
  }
}
