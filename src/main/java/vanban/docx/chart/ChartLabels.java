package vanban.docx.chart;

import java.util.List;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTDLbl;
import org.docx4j.dml.chart.CTDLblPos;
import org.docx4j.dml.chart.CTDLbls;
import org.docx4j.dml.chart.CTLayout;
import org.docx4j.dml.chart.CTManualLayout;
import org.docx4j.dml.chart.CTTx;
import org.docx4j.dml.chart.STDLblPos;
import vanban.style.measure.ChartLabel;
import vanban.style.measure.ChartMeasure;

/**
 * Writes the numbers beside what is drawn as words, which are the same on every machine: a number
 * format would be written with the signs of the reader's own.
 *
 * @param letters they are written in
 * @param upwards whether they are written upwards, for want of room
 * @param ground whether they have a white ground, for a pattern or the lines of the grid are behind
 *     them
 * @param size of the chart
 */
record ChartLabels(
    CTTextCharacterProperties letters, boolean upwards, boolean ground, ChartMeasure.Size size) {
  private static final String WHITE = "FFFFFF";

  /** The labels of a series. */
  CTDLbls of(List<ChartLabel> labels) {
    CTDLbls all = new CTDLbls();
    for (int i = 0; i < labels.size(); i++) {
      ChartLabel label = labels.get(i);
      boolean hidden = label.place() == ChartLabel.Place.NOWHERE;
      all.getDLbl().add(hidden ? deleted(i) : label(i, label));
    }
    all.setSpPr(shape());
    all.setTxPr(upwards ? Dml.upwards(letters) : Dml.style(letters));
    all.setShowLegendKey(Dml.flag(false));
    all.setShowVal(Dml.flag(true));
    all.setShowCatName(Dml.flag(false));
    all.setShowSerName(Dml.flag(false));
    all.setShowPercent(Dml.flag(false));
    all.setShowBubbleSize(Dml.flag(false));
    return all;
  }

  private static CTDLbl deleted(int at) {
    CTDLbl label = new CTDLbl();
    label.setIdx(Dml.number(at));
    label.setDelete(Dml.flag(true));
    return label;
  }

  private CTDLbl label(int at, ChartLabel said) {
    CTTx words = new CTTx();
    words.setRich(Dml.words(said.words(), letters, upwards));
    CTDLbl label = new CTDLbl();
    label.setIdx(Dml.number(at));
    if (said.isMoved()) {
      label.setLayout(moved(said));
    }
    label.setTx(words);
    label.setSpPr(shape());
    label.setDLblPos(at(said.place()));
    label.setShowLegendKey(Dml.flag(false));
    label.setShowVal(Dml.flag(true));
    label.setShowCatName(Dml.flag(false));
    label.setShowSerName(Dml.flag(false));
    label.setShowPercent(Dml.flag(false));
    label.setShowBubbleSize(Dml.flag(false));
    return label;
  }

  /** By how large a part of the chart a label does not stand at its place. */
  private CTLayout moved(ChartLabel said) {
    CTManualLayout manual = new CTManualLayout();
    manual.setX(Dml.part(said.right(), size.width()));
    manual.setY(Dml.part(said.down(), size.height()));
    CTLayout layout = new CTLayout();
    layout.setManualLayout(manual);
    return layout;
  }

  private CTShapeProperties shape() {
    CTShapeProperties shape = Dml.shape(Dml.noLine());
    if (ground) {
      shape.setSolidFill(Dml.solid(WHITE));
    }
    return shape;
  }

  private static CTDLblPos at(ChartLabel.Place place) {
    CTDLblPos at = new CTDLblPos();
    at.setVal(
        switch (place) {
          case OUTSIDE, NOWHERE -> STDLblPos.OUT_END;
          case WITHIN -> STDLblPos.CTR;
          case ABOVE -> STDLblPos.T;
          case BELOW -> STDLblPos.B;
        });
    return at;
  }
}
