package vanban.html;

import java.util.stream.Collectors;
import vanban.document.Chart;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Walk;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.StyleSet;
import vanban.style.measure.ChartMeasure;
import vanban.style.measure.ChartMeasurer;
import vanban.style.measure.PaperMeasure;

/** Writes charts: drawn for those who see them, as a table of their numbers for all others. */
final class ChartWriter {
  private final Page page;
  private final Html html;
  private final Chart chart;
  private final ChartStyle style;
  private final ChartMeasure measure;

  /**
   * Writes a chart.
   *
   * @param room what it stands in
   */
  ChartWriter(Page page, Room room, Chart chart) {
    StyleSet styles = page.styles();
    Length height = new PaperMeasure(styles).pageHeight(room.width());
    this.page = page;
    this.html = page.html();
    this.chart = chart;
    this.style = styles.chart(chart.role());
    ChartMeasure usual = ChartMeasurer.measure(chart, style, room.width(), height);
    this.measure = styles.english() ? usual.inEnglish() : usual;
  }

  /** The chart, without its caption. */
  void write() {
    Css around = Css.NONE.withSome("margin-bottom", style.value(ChartStyle.SPACE_AFTER));
    html.open("div").with("class", page.classes().name("g", chart.role(), around)).line();
    ChartMeasure.Size size = measure.size();
    String width = Css.number(size.width().inPoints());
    String height = Css.number(size.height().inPoints());
    html.open("svg").with("role", "img").with("aria-label", title());
    html.with("viewBox", "0 0 " + width + " " + height);
    html.with("width", width + "pt").with("height", height + "pt");
    style
        .properties()
        .get(ChartStyle.FONT)
        .ifPresent(font -> html.with("font-family", Looks.family(font)));
    html.line();
    drawn();
    html.close().line();
    ChartTable.write(page, chart);
    html.close().line();
  }

  private void drawn() {
    Plot plot = new Plot(chart, measure);
    Svg svg = new Svg(html);
    Fills fills = new Fills(html, style.value(ChartStyle.COLORS), chart, page.nextChart());
    boolean pie = chart.kind() == Chart.Kind.PIE;
    fills.define(pie ? chart.categories().size() : chart.drawn().size());
    if (pie) {
      new ChartPie(plot, svg, fills).draw();
    } else {
      new ChartAxes(plot, svg, page.styles().english()).draw();
      new ChartBars(plot, svg, fills).draw();
      new ChartLines(plot, svg, fills).draw();
    }
    new ChartLegend(plot, svg, fills).draw();
  }

  /** The words of its caption; without one, what stands in it. */
  private String title() {
    String words = chart.caption().paragraph().map(ChartWriter::words).orElse("");
    return words.isEmpty()
        ? chart.series().stream().map(Chart.Series::name).collect(Collectors.joining(", "))
            + chart.categories().stream().collect(Collectors.joining(", ", ": ", ""))
        : words;
  }

  private static String words(Paragraph caption) {
    return caption.content().stream()
        .flatMap(Walk::line)
        .map(ChartWriter::words)
        .collect(Collectors.joining());
  }

  private static String words(Inline inline) {
    if (inline instanceof Inline.Reference reference) {
      return reference.citation().map(Citation::held).orElse("");
    }
    if (inline instanceof Inline.Break) {
      return " ";
    }
    return inline instanceof Inline.Text text ? text.value() : "";
  }
}
