package vanban.docx.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docx4j.vml.CTRect;
import org.docx4j.vml.CTTextbox;
import org.docx4j.vml.ObjectFactory;
import org.docx4j.vml.STTrueFalse;
import org.docx4j.wml.CTTxbxContent;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import vanban.docx.plan.Piece;
import vanban.docx.wml.Wml;

/**
 * Writes paragraphs at the foot of the text of a page: a box without lines that stands on the lower
 * edge of the text of whatever page its paragraph comes to, in front of the text.
 */
final class PageFootWriter {
  private static final ObjectFactory VML = new ObjectFactory();
  private static final String AT_EDGE =
      "mso-position-vertical:bottom;mso-position-vertical-relative:margin";
  private static final String BELOW_TEXT = "mso-position-vertical-relative:text";

  private PageFootWriter() {}

  /**
   * The run in which the box hangs.
   *
   * @param content what stands in it
   */
  static R write(Piece.PageFoot foot, List<Object> content) {
    CTTextbox words = new CTTextbox();
    words.setInset("0,0,0,0");
    CTTxbxContent box = new CTTxbxContent();
    box.getContent().addAll(content);
    words.setTxbxContent(box);
    CTRect shape = new CTRect();
    shape.setStyle(
        String.format(
            Locale.ROOT,
            "position:absolute;margin-left:0;margin-top:0;width:%.1fpt;height:%.1fpt;"
                + "mso-wrap-distance-left:0;mso-wrap-distance-right:0;"
                + "z-index:251659264;mso-position-horizontal:left;"
                + "mso-position-horizontal-relative:margin;%s;v-text-anchor:bottom",
            foot.width().inPoints(),
            foot.height().inPoints(),
            foot.edge() ? AT_EDGE : BELOW_TEXT));
    shape.setFilled(STTrueFalse.F);
    shape.setStroked(STTrueFalse.F);
    shape.getEGShapeElements().add(VML.createTextbox(words));
    Pict picture = new Pict();
    picture.getAnyAndAny().add(VML.createRect(shape));
    return Wml.run(Optional.empty(), picture);
  }
}
