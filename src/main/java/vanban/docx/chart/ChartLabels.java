package vanban.docx.chart;

import java.util.List;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTDLbl;
import org.docx4j.dml.chart.CTDLblPos;
import org.docx4j.dml.chart.CTDLbls;
import org.docx4j.dml.chart.CTNumFmt;
import org.docx4j.dml.chart.STDLblPos;
import vanban.document.Chart;

/**
 * Writes the numbers beside what is drawn, each with the decimals it carries.
 *
 * @param letters they are written in
 * @param upwards whether they are written upwards, for want of room
 */
record ChartLabels(CTTextCharacterProperties letters, boolean upwards) {

  /** The labels of a series; those whose decimals are not as the first's say so themselves. */
  CTDLbls of(Chart.Series series, STDLblPos position) {
    List<Chart.Value> values = series.values();
    String usual = series.numbers().stream().findFirst().map(NumberFormats::of).orElse("");
    CTDLbls labels = new CTDLbls();
    for (int i = 0; i < values.size(); i++) {
      int at = i;
      values
          .get(i)
          .amount()
          .map(NumberFormats::of)
          .filter(format -> !format.equals(usual))
          .ifPresent(format -> labels.getDLbl().add(label(at, format, position)));
    }
    if (!usual.isEmpty()) {
      labels.setNumFmt(format(usual));
    }
    labels.setSpPr(Dml.shape(Dml.noLine()));
    labels.setTxPr(upwards ? Dml.upwards(letters) : Dml.style(letters));
    labels.setDLblPos(at(position));
    labels.setShowLegendKey(Dml.flag(false));
    labels.setShowVal(Dml.flag(true));
    labels.setShowCatName(Dml.flag(false));
    labels.setShowSerName(Dml.flag(false));
    labels.setShowPercent(Dml.flag(false));
    labels.setShowBubbleSize(Dml.flag(false));
    return labels;
  }

  private CTDLbl label(int at, String format, STDLblPos position) {
    CTDLbl label = new CTDLbl();
    label.setIdx(Dml.number(at));
    label.setNumFmt(format(format));
    label.setSpPr(Dml.shape(Dml.noLine()));
    label.setTxPr(upwards ? Dml.upwards(letters) : Dml.style(letters));
    label.setDLblPos(at(position));
    label.setShowLegendKey(Dml.flag(false));
    label.setShowVal(Dml.flag(true));
    label.setShowCatName(Dml.flag(false));
    label.setShowSerName(Dml.flag(false));
    label.setShowPercent(Dml.flag(false));
    label.setShowBubbleSize(Dml.flag(false));
    return label;
  }

  private static CTDLblPos at(STDLblPos position) {
    CTDLblPos at = new CTDLblPos();
    at.setVal(position);
    return at;
  }

  /** A format that is not that of the cell. */
  static CTNumFmt format(String code) {
    CTNumFmt format = new CTNumFmt();
    format.setFormatCode(code);
    format.setSourceLinked(false);
    return format;
  }
}
