package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.List;
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

  /** Whether it stands on landscape pages of its own. */
  public boolean isLandscape() {
    return table.landscape();
  }

  /** The alignments of its columns, as the attribute {@code columns} of {@code table} has them. */
  public String getColumns() {
    return ProseMarkup.columns(table);
  }

  /** The rows of head cells, one or two, without cells that others cover. */
  public List<List<HeadModel>> getHeads() {
    return HeadModel.rows(table);
  }

  /** All rows but those of heads and the one for all others. */
  public TemplateXMLOutputModel getRows() throws TemplateModelException {
    return XMLOutputFormat.INSTANCE.fromMarkup(ProseMarkup.rows(table));
  }

  /** The row for all others, if there is one. */
  public Optional<TotalModel> getTotal() {
    return table.total().map(TotalModel::new);
  }

  /** The row for all others: its name is the layout's. */
  public static final class TotalModel {
    private final Table.Total total;

    TotalModel(Table.Total total) {
      this.total = total;
    }

    /** How many columns its name covers; none where it has none. */
    public int getLabels() {
      return total.labels();
    }

    /** Its cells in the other columns, which print themselves. */
    public TemplateXMLOutputModel getCells() throws TemplateModelException {
      return XMLOutputFormat.INSTANCE.fromMarkup(ProseMarkup.total(total.cells()));
    }
  }
}
