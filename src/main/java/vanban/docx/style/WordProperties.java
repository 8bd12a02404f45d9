package vanban.docx.style;

import java.util.List;
import java.util.Optional;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTFramePr;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STHAnchor;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.STVAnchor;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.STWrap;
import org.docx4j.wml.STXAlign;
import org.docx4j.wml.STYAlign;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import vanban.docx.wml.Wml;
import vanban.style.Align;
import vanban.style.Box;
import vanban.style.Frame;
import vanban.style.Highlight;
import vanban.style.Length;
import vanban.style.LetterPosition;
import vanban.style.LineSpacing;
import vanban.style.PageStyle;
import vanban.style.Property;
import vanban.style.Style;
import vanban.style.TextStyle;

/** Looks as Word writes them into a style. */
public final class WordProperties {
  private static final int SINGLE = 240; // Word counts lines in 240ths
  private static final int HUNDREDTHS = 100;
  private static final double FONT_HEIGHT = 1.15; // of its size: Times New Roman, single spaced

  private static final List<Property<?>> SPACING =
      List.of(TextStyle.SPACE_BEFORE, TextStyle.SPACE_AFTER, TextStyle.LINE);
  private static final List<Property<?>> INDENTS =
      List.of(TextStyle.LEFT, TextStyle.RIGHT, TextStyle.FIRST_LINE, TextStyle.HANGING);

  private WordProperties() {}

  /** The paragraph properties of a style; what the style leaves open is left out. */
  static PPr paragraph(Style style, PageStyle page) {
    PPr to = paragraph(style);
    style
        .get(TextStyle.FRAME)
        .filter(frame -> frame.edge() != Frame.Edge.TEXT_BOTTOM) // which is a box around them
        .ifPresent(frame -> to.setFramePr(frame(frame, style, page)));
    style.get(TextStyle.BOX).ifPresent(box -> to.setPBdr(borders(box, style)));
    return to;
  }

  /** The paragraph properties of a style, but for its frame and its box. */
  static PPr paragraph(Style from) {
    PPr to = new PPr();
    from.get(TextStyle.KEEP_WITH_NEXT).ifPresent(keep -> to.setKeepNext(Wml.flag(keep)));
    from.get(TextStyle.NEW_PAGE).ifPresent(on -> to.setPageBreakBefore(Wml.flag(on)));
    from.get(TextStyle.KEEP_TOGETHER).ifPresent(keep -> to.setKeepLines(Wml.flag(keep)));
    from.get(TextStyle.FILL).ifPresent(fill -> to.setShd(Wml.shading(fill)));
    from.get(TextStyle.ALIGN).ifPresent(align -> to.setJc(alignment(align)));
    spacing(from).ifPresent(to::setSpacing);
    indents(from).ifPresent(to::setInd);
    return to;
  }

  /** Lines in the colour of the words; the indents make the room beside the words. */
  private static PPrBase.PBdr borders(Box box, Style style) {
    PPrBase.PBdr to = new PPrBase.PBdr();
    side(box, Box.Side.TOP, style).ifPresent(to::setTop);
    side(box, Box.Side.LEFT, style).ifPresent(to::setLeft);
    side(box, Box.Side.BOTTOM, style).ifPresent(to::setBottom);
    side(box, Box.Side.RIGHT, style).ifPresent(to::setRight);
    return to;
  }

  private static Optional<CTBorder> side(Box box, Box.Side side, Style style) {
    boolean level = side == Box.Side.TOP || side == Box.Side.BOTTOM;
    Optional<CTBorder> line =
        Optional.of(line(box.weight(), level ? box.paddingY() : Length.ZERO))
            .filter(any -> box.sides().contains(side));
    line.ifPresent(drawn -> style.get(TextStyle.COLOR).ifPresent(drawn::setColor));
    return line;
  }

  /**
   * A drawn line.
   *
   * @param away from the words, in whole points
   */
  static CTBorder line(Length weight, Length away) {
    CTBorder to = new CTBorder();
    to.setVal(STBorder.SINGLE);
    to.setSz(Wml.eighths(weight));
    to.setSpace(Wml.integer(Math.round(away.inPoints())));
    to.setColor("auto");
    return to;
  }

  private static Optional<PPrBase.Spacing> spacing(Style from) {
    if (from.only(SPACING).isEmpty()) {
      return Optional.empty();
    }
    PPrBase.Spacing to = new PPrBase.Spacing();
    from.get(TextStyle.SPACE_BEFORE).ifPresent(space -> to.setBefore(Wml.twips(space)));
    from.get(TextStyle.SPACE_AFTER).ifPresent(space -> to.setAfter(Wml.twips(space)));
    from.get(TextStyle.LINE).ifPresent(line -> line(line, to));
    return Optional.of(to);
  }

  private static void line(LineSpacing from, PPrBase.Spacing to) {
    if (from instanceof LineSpacing.Exactly exactly) {
      to.setLine(Wml.twips(exactly.pitch()));
      to.setLineRule(STLineSpacingRule.EXACT);
    } else if (from instanceof LineSpacing.AtLeast atLeast) {
      to.setLine(Wml.twips(atLeast.pitch()));
      to.setLineRule(STLineSpacingRule.AT_LEAST);
    } else if (from instanceof LineSpacing.Lines lines) {
      to.setLine(Wml.integer((long) lines.hundredths() * SINGLE / HUNDREDTHS));
      to.setLineRule(STLineSpacingRule.AUTO);
    }
  }

  /** The indents of a style; empty where it has none. */
  static Optional<PPrBase.Ind> indents(Style from) {
    if (from.only(INDENTS).isEmpty()) {
      return Optional.empty();
    }
    PPrBase.Ind to = new PPrBase.Ind();
    to.setLeft(Wml.twips(from.value(TextStyle.LEFT)));
    from.get(TextStyle.RIGHT).ifPresent(right -> to.setRight(Wml.twips(right)));
    Length hanging = from.value(TextStyle.HANGING);
    if (hanging.equals(Length.ZERO)) {
      to.setFirstLine(Wml.twips(from.value(TextStyle.FIRST_LINE)));
    } else {
      to.setHanging(Wml.twips(hanging));
    }
    return Optional.of(to);
  }

  /** A tab behind which words end at the right edge, with dots up to them. */
  static Tabs leader(Length width) {
    CTTabStop stop = new CTTabStop();
    stop.setVal(STTabJc.RIGHT);
    stop.setLeader(STTabTlc.DOT);
    stop.setPos(Wml.twips(width));
    Tabs tabs = new Tabs();
    tabs.getTab().add(stop);
    return tabs;
  }

  private static Jc alignment(Align align) {
    Jc to = new Jc();
    to.setVal(
        switch (align) {
          case LEFT -> JcEnumeration.LEFT;
          case CENTER -> JcEnumeration.CENTER;
          case RIGHT -> JcEnumeration.RIGHT;
          case JUSTIFY -> JcEnumeration.BOTH;
        });
    return to;
  }

  /** A place on the page; from the lower edge it is the height of one line further up. */
  public static CTFramePr frame(Frame frame, Style style, PageStyle page) {
    CTFramePr to = new CTFramePr();
    to.setWrap(STWrap.AROUND);
    if (frame.edge() == Frame.Edge.TEXT_BOTTOM) {
      to.setVAnchor(STVAnchor.MARGIN);
      to.setYAlign(STYAlign.BOTTOM);
    } else {
      to.setVAnchor(STVAnchor.PAGE);
      to.setY(Wml.twips(top(frame, style, page)));
    }
    if (frame.wide()) {
      to.setW(Wml.twips(page.textWidth()));
    }
    to.setHAnchor(STHAnchor.MARGIN);
    to.setXAlign(
        switch (frame.align()) {
          case LEFT, JUSTIFY -> STXAlign.LEFT;
          case CENTER -> STXAlign.CENTER;
          case RIGHT -> STXAlign.RIGHT;
        });
    return to;
  }

  private static Length top(Frame frame, Style style, PageStyle page) {
    return frame.edge() == Frame.Edge.TOP
        ? frame.distance()
        : page.value(PageStyle.PAPER).height().minus(frame.distance()).minus(lineHeight(style));
  }

  private static Length lineHeight(Style style) {
    if (style.value(TextStyle.LINE) instanceof LineSpacing.Exactly exactly) {
      return exactly.pitch();
    }
    double size = style.get(TextStyle.SIZE).orElse(Length.ZERO).inPoints();
    return Length.points(size * FONT_HEIGHT);
  }

  /** The run properties of a style; what the style leaves open is left out. */
  static RPr letters(Style from) {
    RPr to = new RPr();
    from.get(TextStyle.FONT).ifPresent(font -> to.setRFonts(fonts(font)));
    from.get(TextStyle.BOLD).ifPresent(bold -> bold(to, bold));
    from.get(TextStyle.ITALIC).ifPresent(italic -> italic(to, italic));
    from.get(TextStyle.CAPS).ifPresent(caps -> to.setCaps(Wml.flag(caps)));
    from.get(TextStyle.COLOR).ifPresent(color -> to.setColor(color(color)));
    from.get(TextStyle.SIZE).ifPresent(size -> size(to, size));
    from.get(TextStyle.UNDERLINE).ifPresent(underline -> to.setU(underline(underline)));
    from.get(TextStyle.POSITION).ifPresent(position -> to.setVertAlign(position(position)));
    from.get(TextStyle.HIGHLIGHT).ifPresent(highlight -> to.setShd(shading(highlight)));
    return to;
  }

  private static void bold(RPr to, boolean on) {
    to.setB(Wml.flag(on));
    to.setBCs(Wml.flag(on));
  }

  private static void italic(RPr to, boolean on) {
    to.setI(Wml.flag(on));
    to.setICs(Wml.flag(on));
  }

  /** One font for all scripts; theme fonts are never used. */
  static RFonts fonts(String font) {
    RFonts to = new RFonts();
    to.setAscii(font);
    to.setHAnsi(font);
    to.setEastAsia(font);
    to.setCs(font);
    return to;
  }

  private static void size(RPr to, Length size) {
    HpsMeasure measure = new HpsMeasure();
    measure.setVal(Wml.halfPoints(size));
    to.setSz(measure);
    to.setSzCs(measure);
  }

  private static Color color(String value) {
    Color to = new Color();
    to.setVal(value);
    return to;
  }

  private static U underline(boolean on) {
    U to = new U();
    to.setVal(on ? UnderlineEnumeration.SINGLE : UnderlineEnumeration.NONE);
    return to;
  }

  private static CTVerticalAlignRun position(LetterPosition position) {
    CTVerticalAlignRun to = new CTVerticalAlignRun();
    to.setVal(
        switch (position) {
          case BASELINE -> STVerticalAlignRun.BASELINE;
          case SUPERSCRIPT -> STVerticalAlignRun.SUPERSCRIPT;
          case SUBSCRIPT -> STVerticalAlignRun.SUBSCRIPT;
        });
    return to;
  }

  /** Shading, for the highlighter of Word cannot be part of a style. */
  private static CTShd shading(Highlight colour) {
    return Wml.shading(
        switch (colour) {
          case YELLOW -> "FFFF00";
          case GREEN -> "00FF00";
          case CYAN -> "00FFFF";
          case GRAY -> "C0C0C0";
        });
  }
}
