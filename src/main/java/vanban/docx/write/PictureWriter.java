package vanban.docx.write;

import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.ObjectFactory;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;
import vanban.docx.plan.Piece;

/** Draws pictures into the text, each as a character of its line. */
final class PictureWriter {
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private PictureWriter() {}

  /**
   * Draws a picture.
   *
   * @param relationship from the body to its file
   * @param number among the drawings of the document: 1 for the first
   */
  static Drawing draw(Piece.Picture picture, String relationship, int number) {
    Inline inline = new Inline();
    inline.setDistT(0L);
    inline.setDistB(0L);
    inline.setDistL(0L);
    inline.setDistR(0L);
    inline.setExtent(size(picture));
    inline.setDocPr(properties(picture, number));
    inline.setCNvGraphicFramePr(new CTNonVisualGraphicFrameProperties());
    inline.setGraphic(graphic(picture, relationship, number));
    Drawing drawing = new Drawing();
    drawing.getAnchorOrInline().add(inline);
    return drawing;
  }

  private static CTPositiveSize2D size(Piece.Picture picture) {
    CTPositiveSize2D size = new CTPositiveSize2D();
    size.setCx(picture.width().emu());
    size.setCy(picture.height().emu());
    return size;
  }

  private static CTNonVisualDrawingProps properties(Piece.Picture picture, int number) {
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(number);
    properties.setName("Picture " + number);
    properties.setDescr(picture.shown().alt());
    return properties;
  }

  private static Graphic graphic(Piece.Picture picture, String relationship, int number) {
    CTPictureNonVisual told = new CTPictureNonVisual();
    told.setCNvPr(properties(picture, number));
    told.setCNvPicPr(new CTNonVisualPictureProperties());
    Pic pic = new Pic();
    pic.setNvPicPr(told);
    pic.setBlipFill(fill(relationship));
    pic.setSpPr(shape(picture));
    GraphicData data = new GraphicData();
    data.setUri(PICTURE);
    data.getAny().add(new ObjectFactory().createPic(pic));
    Graphic graphic = new Graphic();
    graphic.setGraphicData(data);
    return graphic;
  }

  private static CTBlipFillProperties fill(String relationship) {
    CTBlip file = new CTBlip();
    file.setEmbed(relationship);
    CTStretchInfoProperties stretch = new CTStretchInfoProperties();
    stretch.setFillRect(new CTRelativeRect());
    CTBlipFillProperties fill = new CTBlipFillProperties();
    fill.setBlip(file);
    fill.setStretch(stretch);
    return fill;
  }

  private static CTShapeProperties shape(Piece.Picture picture) {
    CTPoint2D corner = new CTPoint2D();
    corner.setX(0);
    corner.setY(0);
    CTTransform2D place = new CTTransform2D();
    place.setOff(corner);
    place.setExt(size(picture));
    CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
    rectangle.setPrst(STShapeType.RECT);
    rectangle.setAvLst(new CTGeomGuideList());
    CTShapeProperties shape = new CTShapeProperties();
    shape.setXfrm(place);
    shape.setPrstGeom(rectangle);
    return shape;
  }
}
