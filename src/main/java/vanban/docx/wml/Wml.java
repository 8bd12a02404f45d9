package vanban.docx.wml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.STShd;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Text;
import vanban.style.Length;

/** The words of WordprocessingML, as short as its own. */
public final class Wml {
  public static final ObjectFactory NEW = new ObjectFactory();

  private static final int TWIPS_PER_EIGHTH_TIMES_TWO = 5; // an eighth of a point is 2.5 twips

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private Wml() {}

  public static BigInteger integer(long value) {
    return BigInteger.valueOf(value);
  }

  /** In twentieths of a point. */
  public static BigInteger twips(Length length) {
    return integer(length.twips());
  }

  /** In half points, as sizes of letters are given. */
  public static BigInteger halfPoints(Length length) {
    return integer(Math.round(length.inPoints() * 2));
  }

  /** In eighths of a point, as weights of lines are given. */
  public static BigInteger eighths(Length length) {
    return integer(Math.round(length.twips() * 2.0 / TWIPS_PER_EIGHTH_TIMES_TWO));
  }

  public static BooleanDefaultTrue flag(boolean on) {
    BooleanDefaultTrue flag = new BooleanDefaultTrue();
    if (!on) {
      flag.setVal(false); // true is the default, and left out
    }
    return flag;
  }

  public static TblWidth width(long twips) {
    TblWidth width = new TblWidth();
    width.setType(TblWidth.TYPE_DXA);
    width.setW(integer(twips));
    return width;
  }

  public static P paragraph(String style) {
    PPrBase.PStyle name = new PPrBase.PStyle();
    name.setVal(style);
    PPr properties = new PPr();
    properties.setPStyle(name);
    P paragraph = new P();
    paragraph.setPPr(properties);
    return paragraph;
  }

  /** Gives the mark at the end of a paragraph, and with it its number, what a style says. */
  public static void styleMark(P paragraph, String style) {
    ParaRPr mark = new ParaRPr();
    mark.setRStyle(styleName(style));
    paragraph.getPPr().setRPr(mark);
  }

  public static R run(Optional<String> style, Object content) {
    R run = new R();
    setStyle(style, run);
    run.getContent().add(content);
    return run;
  }

  private static void setStyle(Optional<String> style, R run) {
    style.ifPresent(
        name -> {
          RPr properties = new RPr();
          properties.setRStyle(styleName(name));
          run.setRPr(properties);
        });
  }

  /**
   * A run of words. A hyphen at which no line ends is an element of its own: as a letter it is in
   * few fonts, and Word takes it from another one.
   */
  public static R words(Optional<String> style, String words) {
    R run = new R();
    setStyle(style, run);
    int start = 0;
    for (int at = words.indexOf(NO_BREAK_HYPHEN);
        at >= 0;
        at = words.indexOf(NO_BREAK_HYPHEN, start)) {
      if (at > start) {
        run.getContent().add(text(words.substring(start, at)));
      }
      run.getContent().add(NEW.createRNoBreakHyphen(new R.NoBreakHyphen()));
      start = at + 1;
    }
    if (start < words.length()) {
      run.getContent().add(text(words.substring(start)));
    }
    return run;
  }

  private static RStyle styleName(String style) {
    RStyle name = new RStyle();
    name.setVal(style);
    return name;
  }

  public static Text text(String value) {
    Text text = new Text();
    text.setValue(value);
    if (!value.equals(value.strip()) || value.contains("  ")) {
      text.setSpace("preserve");
    }
    return text;
  }

  /** Adds words to a run of nothing but words. */
  public static void append(R run, String words) {
    Text before = (Text) run.getContent().get(0);
    run.getContent().set(0, text(before.getValue() + words));
  }

  /** A colour behind words or a cell, six hexadecimal digits. */
  public static CTShd shading(String fill) {
    CTShd to = new CTShd();
    to.setVal(STShd.CLEAR);
    to.setColor("auto");
    to.setFill(fill);
    return to;
  }

  public static Br lineBreak() {
    return new Br();
  }

  /** The end of a page. */
  public static Br pageBreak() {
    Br end = new Br();
    end.setType(STBrType.PAGE);
    return end;
  }

  public static Object noteReference(int id) {
    CTFtnEdnRef reference = new CTFtnEdnRef();
    reference.setId(integer(id));
    return NEW.createRFootnoteReference(reference);
  }

  public static Object tab() {
    return NEW.createRTab(new R.Tab());
  }

  /** Runs that lead to a bookmark. */
  public static Object link(String anchor, List<Object> runs) {
    P.Hyperlink link = new P.Hyperlink();
    link.setAnchor(anchor);
    link.setHistory(true);
    link.getContent().addAll(runs);
    return NEW.createPHyperlink(link);
  }

  /** The runs of a field: its instruction, and what it printed when it was last asked. */
  public static List<R> field(Optional<String> style, String instruction, String cached) {
    List<R> runs = new ArrayList<>(fieldStart(style, instruction, false));
    runs.add(run(style, text(cached)));
    runs.add(fieldEnd(style));
    return runs;
  }

  /**
   * The runs before what a field prints.
   *
   * @param stale whether Word is to ask it again when the file is opened
   */
  public static List<R> fieldStart(Optional<String> style, String instruction, boolean stale) {
    FldChar begin = fieldMark(STFldCharType.BEGIN);
    if (stale) {
      begin.setDirty(true);
    }
    return List.of(
        run(style, begin),
        run(style, NEW.createRInstrText(code(instruction))),
        run(style, fieldMark(STFldCharType.SEPARATE)));
  }

  /** A field without a result, which only tells something of the place where it stands. */
  public static List<R> mark(Optional<String> style, String instruction) {
    return List.of(
        run(style, fieldMark(STFldCharType.BEGIN)),
        run(style, NEW.createRInstrText(code(instruction))),
        fieldEnd(style));
  }

  private static Text code(String instruction) {
    Text code = new Text();
    code.setValue(" " + instruction + " ");
    code.setSpace("preserve");
    return code;
  }

  /** The run behind what a field prints. */
  public static R fieldEnd(Optional<String> style) {
    return run(style, fieldMark(STFldCharType.END));
  }

  private static FldChar fieldMark(STFldCharType type) {
    FldChar mark = new FldChar();
    mark.setFldCharType(type);
    return mark;
  }
}
