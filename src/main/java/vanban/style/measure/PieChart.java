package vanban.style.measure;

import java.math.BigDecimal;
import java.util.List;
import vanban.document.Chart;
import vanban.style.Length;
import vanban.style.measure.ChartMeasure.Letters;
import vanban.style.measure.ChartMeasure.Plot;
import vanban.style.measure.ChartMeasure.Scales;
import vanban.style.measure.ChartMeasure.Size;
import vanban.style.measure.ChartMeasure.Stance;
import vanban.style.measure.ChartMeasure.Words;

/**
 * Measures a pie: at the left its slices with their numbers around them, at the right its legend.
 *
 * @param frame what is known of the chart
 */
record PieChart(ChartFrame frame) {
  private static final Length LEAST = Length.millimetres(30);

  /** The measure. */
  ChartMeasure measure() {
    ChartWords text = frame.text();
    Chart.Series slices = frame.chart().series().get(0);
    Length beside = beside(slices).plus(text.parts(10));
    Length above = text.lines(2).plus(text.parts(10));
    Length legend = text.widest(text.legend()).plus(text.parts(35)).min(frame.width().times(2, 5));
    Length height = frame.height(frame.usual());
    Length across = frame.width().minus(legend).minus(beside.times(2, 1));
    Length side = height.minus(above.times(2, 1)).min(across).max(LEAST);
    Length rest = frame.width().minus(legend).minus(side).max(Length.ZERO);
    Plot plot = new Plot(rest.times(1, 2), height.minus(side).times(1, 2), new Size(side, side), 0);
    return new ChartMeasure(
        new Size(frame.width(), height),
        plot,
        new Letters(text.size(), text.size()),
        Stance.LEVEL,
        Scales.NONE,
        new Words(List.of(new PieLabels(text, plot, height).of(slices)), frame.chart().places()));
  }

  /** How wide the widest words beside a slice are. */
  private Length beside(Chart.Series slices) {
    BigDecimal whole = slices.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return slices.numbers().stream()
        .filter(number -> number.signum() > 0 && whole.signum() > 0)
        .map(number -> frame.text().widest(frame.text().slice(number, whole).lines().toList()))
        .reduce(Length.ZERO, Length::max);
  }
}
