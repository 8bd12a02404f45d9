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

  /** What the head cells of its columns say. */
  public List<HeadModel> getHeads() {
    return table.columns().stream().map(column -> new HeadModel(column.head())).toList();
  }

  /** All rows but the head row. */
  public TemplateXMLOutputModel getRows() throws TemplateModelException {
    return XMLOutputFormat.INSTANCE.fromMarkup(ProseMarkup.rows(table));
  }

  /** What the head cell of a column says: words of the author, or a word for the layout's own. */
  public static final class HeadModel {
    private final Table.Head head;

    HeadModel(Table.Head head) {
      this.head = head;
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
}
