package vanban.layout;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.report.Table;

/** What a head cell of a table says: words of the author, or a word for the layout's own. */
public final class HeadModel {
  private final Table.Head head;
  private final int span;
  private final int rows;

  private HeadModel(Table.Head head, int span, int rows) {
    this.head = head;
    this.span = span;
    this.rows = rows;
  }

  /** The head cells of a table, row by row: bands stand above the heads of their columns. */
  static List<List<HeadModel>> rows(Table table) {
    List<HeadModel> upper = new ArrayList<>();
    List<HeadModel> lower = new ArrayList<>();
    int next = 0;
    for (Table.Band band : table.bands()) {
      add(table.columns().subList(next, band.first()), 2, upper);
      next = band.first() + band.span();
      upper.add(new HeadModel(new Table.Head.Written(band.title()), band.span(), 1));
      add(table.columns().subList(band.first(), next), 1, lower);
    }
    int rows = table.bands().isEmpty() ? 1 : 2;
    add(table.columns().subList(next, table.columns().size()), rows, upper);
    return lower.isEmpty() ? List.of(upper) : List.of(upper, lower);
  }

  private static void add(List<Table.Column> columns, int rows, List<HeadModel> to) {
    columns.forEach(column -> to.add(new HeadModel(column.head(), 1, rows)));
  }

  /** How many columns it covers. */
  public int getSpan() {
    return span;
  }

  /** How many rows it covers. */
  public int getRows() {
    return rows;
  }

  /** The author's words as paragraphs; missing where the layout has them. */
  public Optional<TemplateXMLOutputModel> getBlocks() throws TemplateModelException {
    return head instanceof Table.Head.Written written
        ? Optional.of(XMLOutputFormat.INSTANCE.fromMarkup(ProseMarkup.head(written.title())))
        : Optional.empty();
  }

  /** What the column shows of figures, such as {@code of_plan}; missing in other tables. */
  public Optional<String> getWord() {
    return ofLayout().map(Table.Head.OfLayout::word);
  }

  /** The name of the plan, or of the number of before, it is about; mostly missing. */
  public Optional<String> getName() {
    return ofLayout().flatMap(Table.Head.OfLayout::name);
  }

  private Optional<Table.Head.OfLayout> ofLayout() {
    return head instanceof Table.Head.OfLayout word ? Optional.of(word) : Optional.empty();
  }
}
