package vanban.docx.chart;

import org.docx4j.dml.CTColor;
import org.docx4j.dml.CTLineProperties;
import org.docx4j.dml.CTNoFillProperties;
import org.docx4j.dml.CTPatternFillProperties;
import org.docx4j.dml.CTRegularTextRun;
import org.docx4j.dml.CTSRgbColor;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTSolidColorFillProperties;
import org.docx4j.dml.CTTextBody;
import org.docx4j.dml.CTTextBodyProperties;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.CTTextParagraph;
import org.docx4j.dml.CTTextParagraphProperties;
import org.docx4j.dml.STPresetPatternVal;
import org.docx4j.dml.STTextVerticalType;
import org.docx4j.dml.STTextWrappingType;
import org.docx4j.dml.TextFont;
import org.docx4j.dml.chart.CTBoolean;
import org.docx4j.dml.chart.CTDouble;
import org.docx4j.dml.chart.CTUnsignedInt;
import vanban.style.Length;

/** The words of DrawingML, as short as its own. */
final class Dml {
  static final String BLACK = "000000";

  private static final String WHITE = "FFFFFF";
  private static final double TEN_THOUSAND = 10_000;
  private static final int HUNDRED = 100; // letters are measured in hundredths of a point
  private static final int QUARTER_TURN = -5_400_000; // in 60,000ths of a degree, to the left

  private Dml() {}

  static CTBoolean flag(boolean on) {
    CTBoolean flag = new CTBoolean();
    flag.setVal(on);
    return flag;
  }

  static CTUnsignedInt number(long value) {
    CTUnsignedInt number = new CTUnsignedInt();
    number.setVal(value);
    return number;
  }

  /** Which part of another a length is: closer than a hair's breadth, and short. */
  static CTDouble part(Length length, Length of) {
    CTDouble part = new CTDouble();
    part.setVal(Math.round(length.emu() * TEN_THOUSAND / of.emu()) / TEN_THOUSAND);
    return part;
  }

  static CTSolidColorFillProperties solid(String color) {
    CTSolidColorFillProperties fill = new CTSolidColorFillProperties();
    fill.setSrgbClr(rgb(color));
    return fill;
  }

  private static CTSRgbColor rgb(String color) {
    CTSRgbColor rgb = new CTSRgbColor();
    rgb.setVal(color);
    return rgb;
  }

  /** A pattern of a colour on white. */
  static CTPatternFillProperties pattern(STPresetPatternVal pattern, String color) {
    CTPatternFillProperties fill = new CTPatternFillProperties();
    fill.setPrst(pattern);
    fill.setFgClr(color(color));
    fill.setBgClr(color(WHITE));
    return fill;
  }

  private static CTColor color(String value) {
    CTColor color = new CTColor();
    color.setSrgbClr(rgb(value));
    return color;
  }

  static CTLineProperties line(String color, Length weight) {
    CTLineProperties line = new CTLineProperties();
    line.setW((int) weight.emu());
    line.setSolidFill(solid(color));
    return line;
  }

  static CTLineProperties noLine() {
    CTLineProperties line = new CTLineProperties();
    line.setNoFill(new CTNoFillProperties());
    return line;
  }

  /** A shape that is nothing but its line. */
  static CTShapeProperties shape(CTLineProperties line) {
    CTShapeProperties shape = new CTShapeProperties();
    shape.setLn(line);
    return shape;
  }

  /** How words look that stand level. */
  static CTTextBody style(CTTextCharacterProperties letters) {
    return body(letters, new CTTextBodyProperties());
  }

  /** How words look that stand level wherever they stand, and are never turned. */
  static CTTextBody level(CTTextCharacterProperties letters) {
    CTTextBodyProperties level = new CTTextBodyProperties();
    level.setRot(0);
    level.setVert(STTextVerticalType.HORZ);
    return body(letters, level);
  }

  /** How words look that are written upwards. */
  static CTTextBody upwards(CTTextCharacterProperties letters) {
    CTTextBodyProperties turned = turned();
    turned.setWrap(null); // names that are too long may be broken
    return body(letters, turned);
  }

  /** In one line, however long. */
  private static CTTextBodyProperties unbroken() {
    CTTextBodyProperties unbroken = new CTTextBodyProperties();
    unbroken.setWrap(STTextWrappingType.NONE);
    return unbroken;
  }

  private static CTTextBodyProperties turned() {
    CTTextBodyProperties turned = unbroken();
    turned.setRot(QUARTER_TURN);
    turned.setVert(STTextVerticalType.HORZ);
    return turned;
  }

  /** Words that are written upwards, or level. */
  static CTTextBody words(String words, CTTextCharacterProperties letters, boolean upwards) {
    CTTextBody body = new CTTextBody();
    body.setBodyPr(upwards ? turned() : unbroken());
    words.lines().forEach(line -> body.getP().add(paragraph(line, letters)));
    return body;
  }

  private static CTTextParagraph paragraph(String words, CTTextCharacterProperties letters) {
    CTRegularTextRun run = new CTRegularTextRun();
    run.setRPr(letters);
    run.setT(words);
    CTTextParagraphProperties properties = new CTTextParagraphProperties();
    properties.setDefRPr(letters);
    CTTextParagraph paragraph = new CTTextParagraph();
    paragraph.setPPr(properties);
    paragraph.getEGTextRun().add(run);
    return paragraph;
  }

  private static CTTextBody body(CTTextCharacterProperties letters, CTTextBodyProperties stand) {
    CTTextParagraphProperties properties = new CTTextParagraphProperties();
    properties.setDefRPr(letters);
    CTTextParagraph paragraph = new CTTextParagraph();
    paragraph.setPPr(properties);
    paragraph.setEndParaRPr(new CTTextCharacterProperties());
    CTTextBody body = new CTTextBody();
    body.setBodyPr(stand);
    body.getP().add(paragraph);
    return body;
  }

  static CTTextCharacterProperties letters(String font, Length size, String color) {
    TextFont face = new TextFont();
    face.setTypeface(font);
    CTTextCharacterProperties letters = new CTTextCharacterProperties();
    letters.setSz((int) Math.round(size.inPoints() * HUNDRED));
    letters.setB(false);
    letters.setSolidFill(solid(color));
    letters.setLatin(face);
    letters.setCs(face);
    return letters;
  }
}
