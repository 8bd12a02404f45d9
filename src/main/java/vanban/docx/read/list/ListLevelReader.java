package vanban.docx.read.list;

import java.util.Optional;
import java.util.OptionalLong;
import vanban.docx.read.opc.XmlCursor;

/** Reads one level of a list; what is not said has the value that the standard gives it. */
final class ListLevelReader {
  private final XmlCursor cursor;
  private long start;
  private String format = "decimal";
  private String text = "";
  private String follow = "tab";
  private boolean legal;
  private OptionalLong restart = OptionalLong.empty();
  private Optional<String> style = Optional.empty();
  private String font = "";

  /** Reads the level at which a cursor stands. */
  ListLevelReader(XmlCursor cursor) {
    this.cursor = cursor;
  }

  ListLevel read() {
    cursor.children(this::property);
    String printed = format.equals(ListLevel.BULLET) ? SymbolFonts.bullet(font, text) : text;
    return new ListLevel(start, format, printed, follow, legal, restart);
  }

  /** The style whose paragraphs stand at this level. */
  Optional<String> style() {
    return style;
  }

  private void property() {
    switch (cursor.name()) {
      case "w:start" -> start = cursor.whole("w:val").orElse(0);
      case "w:numFmt" -> format = cursor.attribute("w:val").orElse("decimal");
      case "w:lvlText" -> text = cursor.attribute("w:val").orElse("");
      case "w:suff" -> follow = cursor.attribute("w:val").orElse("tab");
      case "w:isLgl" -> legal = cursor.isOn();
      case "w:lvlRestart" -> restart = cursor.whole("w:val");
      case "w:pStyle" -> style = cursor.attribute("w:val");
      case "w:rPr" -> cursor.children(this::look);
      case "mc:AlternateContent" -> cursor.alternatives(this::property);
      default -> {}
    }
  }

  private void look() {
    if (cursor.name().equals("w:rFonts")) {
      font = cursor.attribute("w:ascii").or(() -> cursor.attribute("w:hAnsi")).orElse("");
    }
  }
}
