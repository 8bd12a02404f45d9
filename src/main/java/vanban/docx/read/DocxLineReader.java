package vanban.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.docx.read.list.SymbolFonts;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

/**
 * Reads what stands in a line: words as they are once all tracked changes are accepted, and of
 * fields the result. What is not read is counted.
 */
final class DocxLineReader {
  private static final String NO_BREAK_HYPHEN = "\u2011";
  private static final String UNKNOWN_SIGN = "\ufffd";
  private static final Inline BREAK = new Inline.Break();

  private final XmlCursor cursor;
  private final Story story;
  private final Supplier<List<Block>> blocks;
  private final List<Inline> line = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<WordPlace.Stretch> stretches = new ArrayList<>(); // of the words
  private final List<Block> boxes = new ArrayList<>();
  private String alt = ""; // what is said of the drawing that is read
  private Optional<Inline.Script.Side> side = Optional.empty(); // where letters stand now
  private Optional<Inline.Script.Side> standing = Optional.empty(); // where the words stand

  /**
   * Reads a line.
   *
   * @param blocks reads the block at which the cursor stands
   */
  DocxLineReader(XmlCursor cursor, Story story, Supplier<List<Block>> blocks) {
    this.cursor = cursor;
    this.story = story;
    this.blocks = blocks;
  }

  /** Puts words before what is read next. */
  void words(String more) {
    print(more, 0, 0);
  }

  private void print(String more, int element, int from) {
    if (!more.isEmpty()) {
      stand();
      words.append(more);
      stretches.add(new WordPlace.Stretch(more.length(), element, from));
    }
  }

  /** Begins other words where those that follow stand elsewhere. */
  private void stand() {
    if (!standing.equals(side)) {
      line();
      standing = side;
    }
  }

  /** All of it, in order. */
  List<Inline> line() {
    if (!words.isEmpty()) {
      WordPlace place = new WordPlace(story.part(), stretches);
      Inline text = new Inline.Text(words.toString(), Origin.of(place));
      line.add(standing.<Inline>map(at -> new Inline.Script(at, List.of(text))).orElse(text));
      words.setLength(0);
      stretches.clear();
    }
    return line;
  }

  /** Paragraphs and tables that hang on the line without standing in it, as in text boxes. */
  List<Block> boxes() {
    return boxes;
  }

  /** Reads what the cursor stands at. */
  void read() {
    switch (cursor.name()) {
      case "w:r" -> run();
      case "w:t" -> text();
      case "w:tab", "w:ptab" -> sign("\t");
      case "w:noBreakHyphen" -> sign(NO_BREAK_HYPHEN);
      case "w:br", "w:cr" -> lineBreak();
      case "w:sym" -> symbol();
      case "w:footnoteReference", "w:endnoteReference" -> note();
      case "w:fldChar" -> fieldMark();
      case "w:fldSimple" -> simpleField();
      case "w:instrText" -> cursor.text(story.fields()::instruct);
      case "w:p", "w:tbl" -> boxes.addAll(story.within(blocks));
      case "mc:AlternateContent" -> alternatives();
      default -> other();
    }
  }

  private void other() {
    switch (cursor.name()) {
      case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:moveFrom", "v:shapetype" -> {}
      case "w:del", "w:delText" -> story.omit(Omission.DELETIONS);
      case "wp:docPr" -> alt = cursor.attribute("descr").orElse("").strip();
      case "pic:pic" -> picture();
      case "v:imagedata" -> story.omit(Omission.PICTURES);
      case "c:chart", "cx:chart" -> story.omit(Omission.CHARTS);
      case "dgm:relIds", "a:txBody" -> story.omit(Omission.DRAWINGS);
      case "v:textpath" ->
          story.omit(Omission.DRAWINGS, cursor.attribute("string").orElse("").strip());
      case "w:object", "w:control", "w:contentPart" -> story.omit(Omission.OBJECTS);
      case "m:oMath" -> story.omit(Omission.FORMULAS);
      case "w:subDoc", "w:altChunk" -> story.omit(Omission.FILES);
      case "w:pgNum" -> story.omit(Omission.FIELDS, "PAGE");
      case "w:dayShort", "w:dayLong", "w:monthShort", "w:monthLong", "w:yearShort", "w:yearLong" ->
          story.omit(Omission.FIELDS, "DATE");
      default -> cursor.children(this::read);
    }
  }

  /** Letters of one look, which may stand above or below the line. */
  private void run() {
    Optional<Inline.Script.Side> around = side;
    cursor.children(
        () -> {
          if (cursor.name().equals("w:rPr")) {
            side = story.small().side(cursor);
          } else {
            read();
          }
        });
    side = around;
  }

  /** Words as Word shows them: a line end is a space, and spaces at the ends must be asked for. */
  private void text() {
    int element = cursor.ordinal();
    boolean kept = cursor.attribute("xml:space").orElse("").equals("preserve");
    StringBuilder typed = new StringBuilder();
    cursor.text(
        piece -> {
          story.spend(ReadLimit.CHARACTERS, piece.length());
          typed.append(piece);
        });
    sign(WordPlace.printed(typed.toString(), kept), element);
  }

  /** Puts words where they are printed; a paragraph does not start with a space. */
  private void sign(String printed, int element) {
    if (!printed.isEmpty() && story.fields().prints()) {
      boolean first = line.isEmpty() && words.isEmpty() && !printed.equals("\t");
      String more = first ? printed.stripLeading() : printed;
      print(more, element, printed.length() - more.length());
    }
  }

  private void sign(String printed) {
    sign(printed, cursor.ordinal());
  }

  /** What its author says of a picture; one without words is not read. */
  private void picture() {
    if (alt.isEmpty()) {
      story.omit(Omission.PICTURES);
    } else {
      story.spend(ReadLimit.CHARACTERS, alt.length());
      sign("[Hình: " + alt + "]");
    }
    alt = "";
  }

  private void lineBreak() {
    if (cursor.attribute("w:type").orElse("textWrapping").equals("textWrapping")
        && story.fields().prints()) {
      add(BREAK);
    }
  }

  private void add(Inline inline) {
    story.spend(ReadLimit.PIECES, 1);
    line();
    line.add(inline);
  }

  private void symbol() {
    String font = cursor.attribute("w:font").orElse("");
    String code = cursor.attribute("w:char").orElse("");
    Optional<String> sign =
        Optional.of(code)
            .filter(hex -> hex.matches("\\p{XDigit}{1,4}"))
            .flatMap(hex -> SymbolFonts.sign(font, Integer.parseInt(hex, 16)));
    sign(sign.orElse(UNKNOWN_SIGN));
    if (sign.isEmpty()) {
      story.omit(Omission.SYMBOLS, font + " " + code);
    }
  }

  private void note() {
    if (story.fields().prints()) {
      Origin here = Origin.of(WordPlace.of(story.part(), cursor.ordinal()));
      story
          .notes()
          .note(cursor.name(), cursor.attribute("w:id").orElse(""), here)
          .ifPresent(this::add);
    }
  }

  private void fieldMark() {
    story.spend(ReadLimit.PIECES, 1);
    story.fields().mark(cursor);
  }

  private void simpleField() {
    story.spend(ReadLimit.PIECES, 1);
    story.fields().begin();
    story.fields().instruct(cursor.attribute("w:instr").orElse(""));
    story.fields().separate();
    cursor.children(this::read);
    story.fields().end();
  }

  private void alternatives() {
    if (!cursor.alternatives(this::read)) {
      story.omit(Omission.ALTERNATIVES);
    }
  }
}
