package vanban.docx.read.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

/** How letters look by the styles of a file, by what these are based on, and by its theme. */
final class LetterStyles {
  private static final int DEEPEST = 32; // styles based on one another; Word makes ten

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> theme = new HashMap<>();
  private final DocxFile file;
  private Letters defaults = Letters.UNSAID;
  private Optional<String> usual = Optional.empty(); // the style of paragraphs that name none

  /** A style as it says itself. */
  private record Style(Optional<String> basedOn, Letters letters) {}

  /** Reads those of a file. */
  LetterStyles(DocxFile file) {
    this.file = file;
    file.related("styles").stream()
        .filter(file::has)
        .forEach(part -> file.read(part, "w:styles", root -> root.children(() -> read(root))));
    file.related("theme").stream()
        .filter(file::has)
        .forEach(part -> file.read(part, "a:theme", root -> theme(root, "")));
  }

  private void read(XmlCursor cursor) {
    if (cursor.name().equals("w:docDefaults")) {
      defaults(cursor);
    } else if (cursor.name().equals("w:style")) {
      file.budget().spend(ReadLimit.DEFINITIONS, 1, cursor.part());
      style(cursor);
    }
  }

  private void defaults(XmlCursor cursor) {
    cursor.children(
        () -> {
          if (cursor.name().equals("w:rPr")) {
            defaults = Letters.read(cursor);
          } else {
            defaults(cursor);
          }
        });
  }

  private void style(XmlCursor cursor) {
    String id = cursor.attribute("w:styleId").orElse("");
    boolean paragraph = cursor.attribute("w:type").orElse("").equals("paragraph");
    if (paragraph
        && cursor.attribute("w:default").filter(on -> on.matches("1|true|on")).isPresent()) {
      usual = Optional.of(id);
    }
    Style[] read = {new Style(Optional.empty(), Letters.UNSAID)};
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:basedOn" -> read[0] = new Style(cursor.attribute("w:val"), read[0].letters());
            case "w:rPr" -> read[0] = new Style(read[0].basedOn(), Letters.read(cursor));
            default -> {}
          }
        });
    styles.putIfAbsent(id, read[0]);
  }

  private void theme(XmlCursor cursor, String of) {
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "a:majorFont" -> theme(cursor, "+major");
            case "a:minorFont" -> theme(cursor, "+minor");
            case "a:latin" ->
                cursor.attribute("typeface").ifPresent(font -> theme.putIfAbsent(of, font));
            case "a:themeElements", "a:fontScheme" -> theme(cursor, of);
            default -> {}
          }
        });
  }

  /**
   * How letters look.
   *
   * @param table the style of the table they stand in; empty if they stand in none that names one
   * @param paragraph the style of their paragraph, if it names one
   * @param character the style of their run; empty if it names none
   * @param own what the run says itself
   */
  Letters of(String table, Optional<String> paragraph, String character, Letters own) {
    Letters all =
        own.over(chain(Optional.of(character)))
            .over(chain(paragraph.or(() -> usual)))
            .over(chain(Optional.of(table)))
            .over(defaults);
    return new Letters(
        all.font().map(this::named).filter(font -> !font.isEmpty()), all.size(), all.face());
  }

  private String named(String font) {
    return font.startsWith("+") ? theme.getOrDefault(font, "") : font;
  }

  private Letters chain(Optional<String> first) {
    Letters letters = Letters.UNSAID;
    Optional<Style> style = first.map(styles::get);
    for (int deep = 0; style.isPresent() && deep < DEEPEST; deep++) {
      letters = letters.over(style.get().letters());
      style = style.get().basedOn().map(styles::get);
    }
    return letters;
  }
}
