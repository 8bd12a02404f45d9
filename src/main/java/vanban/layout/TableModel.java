package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import vanban.report.Line;
import vanban.report.Table;

/** A table as templates see it: its id, its title, and its rows, which print themselves. */
public final class TableModel {
  private final Table table;

  TableModel(Table table) {
    this.table = table;
  }

  /** By which references find it. */
  public Optional<String> getId() {
    return table.id();
  }

  /** The caption. */
  public Optional<Line> getTitle() {
    return table.title();
  }

  /** The alignments of its columns, as the attribute {@code columns} of {@code table} has them. */
  public String getColumns() {
    return ProseMarkup.columns(table);
  }

  /** The head row and all others. */
  public TemplateXMLOutputModel getRows() throws TemplateModelException {
    return XMLOutputFormat.INSTANCE.fromMarkup(ProseMarkup.rows(table));
  }
}
