package vanban.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.docx.write.DocxWriter;
import vanban.html.HtmlWriter;
import vanban.markup.MarkupReader;
import vanban.markup.Roles;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.style.ChartStyle;
import vanban.style.ColumnsStyle;
import vanban.style.PictureStyle;
import vanban.style.RuleStyle;
import vanban.style.StyleSet;
import vanban.style.TableStyle;
import vanban.style.TextStyle;
import vanban.style.measure.MarginMeasure;
import vanban.style.measure.PaperMeasure;

/**
 * What a layout brings to each of its documents.
 *
 * @param markup reads what it writes
 * @param word writes documents in its styles
 * @param html writes them as pages of HTML
 * @param margins measures what stands in the margins of their pages
 * @param paper measures what is as wide as their paper
 * @param styles where its styles are declared: the start of the file
 */
public record LoadedLayout(
    MarkupReader markup,
    DocxWriter word,
    HtmlWriter html,
    MarginMeasure margins,
    PaperMeasure paper,
    Place styles) {

  /**
   * A layout whose documents have these styles.
   *
   * @param file where they are declared, as messages print it
   */
  public static LoadedLayout of(StyleSet styles, String file) {
    Roles roles =
        new Roles(
            Map.of(
                "roles", styles.names(TextStyle.class),
                "rules", styles.names(RuleStyle.class),
                "tables", styles.names(TableStyle.class),
                "charts", styles.names(ChartStyle.class),
                "pictures", styles.names(PictureStyle.class)),
            columns(styles),
            file);
    return new LoadedLayout(
        new MarkupReader(roles),
        new DocxWriter(styles),
        new HtmlWriter(styles),
        new MarginMeasure(styles),
        new PaperMeasure(styles),
        Place.startOf(SourceFile.of(file, "")));
  }

  private static Map<String, Optional<Integer>> columns(StyleSet styles) {
    return styles.names(ColumnsStyle.class).stream()
        .collect(Collectors.toMap(Function.identity(), role -> styles.columns(role).count()));
  }
}
