package vanban.layout;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanban.report.Chart;
import vanban.report.Line;
import vanban.report.Prose;
import vanban.report.Table;

/**
 * Shows a report to templates: components of records are read by name ({@code report.title}), what
 * is empty is missing ({@code report.date.day??}), lines, prose and tables print themselves, charts
 * show what the markup has of them.
 */
final class ReportWrapper extends DefaultObjectWrapper {

  ReportWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (object instanceof Prose prose) {
      return new ProseModel(prose);
    }
    if (object instanceof Line line) {
      return LineModel.of(line);
    }
    if (object instanceof Table table) {
      return super.wrap(new TableModel(table));
    }
    if (object instanceof Chart chart) {
      return super.wrap(new ChartModel(chart));
    }
    return super.wrap(object);
  }
}
