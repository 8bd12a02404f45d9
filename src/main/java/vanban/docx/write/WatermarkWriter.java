package vanban.docx.write;

import java.util.List;
import java.util.Locale;
import org.docx4j.vml.CTF;
import org.docx4j.vml.CTFill;
import org.docx4j.vml.CTFormulas;
import org.docx4j.vml.CTPath;
import org.docx4j.vml.CTShape;
import org.docx4j.vml.CTShapetype;
import org.docx4j.vml.CTTextPath;
import org.docx4j.vml.ObjectFactory;
import org.docx4j.vml.STTrueFalse;
import org.docx4j.vml.officedrawing.STConnectType;
import org.docx4j.wml.P;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import vanban.style.measure.WatermarkMeasure;

/**
 * Writes words behind the text of pages, as Word itself does: a shape of letters that hangs on a
 * paragraph of the upper margin. By its name Word knows it for a watermark, and takes it away where
 * a clerk asks for that.
 */
final class WatermarkWriter {
  private static final ObjectFactory VML = new ObjectFactory();
  private static final String TYPE = "_x0000_t136"; // plain text of Word's
  private static final float WORD_ART = 136;

  /** How the letters of that type are laid out: as wide and as high as the shape. */
  private static final List<String> FORMULAS =
      List.of(
          "sum #0 0 10800",
          "prod #0 2 1",
          "sum 21600 0 @1",
          "sum 0 0 @2",
          "sum 21600 0 @3",
          "if @0 @3 0",
          "if @0 21600 @1",
          "if @0 0 @2",
          "if @0 @4 21600",
          "mid @5 @6",
          "mid @8 @5",
          "mid @7 @8",
          "mid @6 @7",
          "sum @6 0 @5");

  private WatermarkWriter() {}

  /**
   * Adds words to the first paragraph of a margin.
   *
   * @param number of the margin, for which the shape has a name of its own
   */
  static void add(WatermarkMeasure words, int number, List<Object> margin) {
    Pict picture = new Pict();
    picture.getAnyAndAny().add(VML.createShapetype(type()));
    picture.getAnyAndAny().add(VML.createShape(shape(words, number)));
    R run = new R();
    run.getContent().add(picture);
    margin.stream()
        .filter(P.class::isInstance)
        .map(P.class::cast)
        .findFirst()
        .orElseThrow()
        .getContent()
        .add(run);
  }

  private static CTShapetype type() {
    CTFormulas formulas = new CTFormulas();
    for (String formula : FORMULAS) {
      CTF written = new CTF();
      written.setEqn(formula);
      formulas.getF().add(written);
    }
    CTPath path = new CTPath();
    path.setTextpathok(STTrueFalse.T);
    path.setConnecttype(STConnectType.CUSTOM);
    path.setConnectlocs("@9,0;@10,10800;@11,21600;@12,10800");
    CTTextPath fits = new CTTextPath();
    fits.setOn(STTrueFalse.T);
    fits.setFitshape(STTrueFalse.T);
    CTShapetype type = new CTShapetype();
    type.setVmlId(TYPE);
    type.setCoordsize("21600,21600");
    type.setSpt(WORD_ART);
    type.setAdj("10800");
    type.setPath("m@7,l@8,m@5,21600l@6,21600e");
    type.getEGShapeElements().add(VML.createFormulas(formulas));
    type.getEGShapeElements().add(VML.createPath(path));
    type.getEGShapeElements().add(VML.createTextpath(fits));
    return type;
  }

  private static CTShape shape(WatermarkMeasure words, int number) {
    CTFill fill = new CTFill();
    fill.setOpacity(".5");
    CTTextPath text = new CTTextPath();
    text.setStyle("font-family:\"Times New Roman\";font-size:1pt;font-weight:bold");
    text.setString(words.words());
    CTShape shape = new CTShape();
    shape.setVmlId("PowerPlusWaterMarkObject" + number);
    shape.setType("#" + TYPE);
    shape.setAlt(words.words());
    shape.setStyle(
        String.format(
            Locale.ROOT,
            "position:absolute;margin-left:0;margin-top:0;width:%.1fpt;height:%.1fpt;"
                + "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
                + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                + "mso-position-vertical-relative:margin",
            words.width().inPoints(),
            words.height().inPoints()));
    shape.setFillcolor("silver");
    shape.setStroked(STTrueFalse.F);
    shape.getEGShapeElements().add(VML.createFill(fill));
    shape.getEGShapeElements().add(VML.createTextpath(text));
    return shape;
  }
}
