package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.Table;
import vanban.report.table.TableSource.Cell;
import vanban.report.table.TableSource.Column;
import vanban.report.table.TableSource.Figures;
import vanban.report.table.TableSource.Group;
import vanban.report.table.TableSource.Row;
import vanban.report.table.TableSource.Written;
import vanban.schema.Key;
import vanban.schema.KeyName;
import vanban.schema.Located;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/** What may stand in a {@code table}: its cells as written, or the figures it is made of. */
public final class TableFormat {
  /** Whether pages lie on their side: {@code portrait} or {@code landscape}. */
  public static final Schema<Boolean> LANDSCAPE =
      Scalars.oneOf(List.of(false, true), landscape -> landscape ? "landscape" : "portrait");

  private static final Schema<Table.Alignment> ALIGNMENT = Scalars.oneOf(Table.Alignment.class);

  /** What a column shows of figures. */
  static final KeyName<?> OF = ColumnKeys.OF;

  /** The title. */
  static final KeyName<?> TITLE = Keys.TITLE;

  /** The rows as written. */
  static final KeyName<?> ROWS = Keys.ROWS;

  /** The figures of a table whose rows are units. */
  static final KeyName<?> BY_UNIT = Keys.BY_UNIT;

  /** The keys of a table. */
  private static final class Keys {
    static final Key<TableSource, Stated<YamlText>> ID =
        Key.stated("id", Scalars.name(), (TableSource table) -> table.caption().id())
            .says("Mã", "để dẫn chiếu bằng [](#mã); bảng có mã phải có tên");
    static final Key<TableSource, Stated<YamlText>> TITLE =
        Key.stated("title", Scalars.line(), (TableSource table) -> table.caption().title())
            .says("Tên bảng", "chữ “Bảng” và số do bố cục thêm");
    static final Key<TableSource, Stated<List<LocatedText>>> FIGURES =
        Key.stated(
                "figures",
                Schema.list(Scalars.key()),
                (TableSource table) -> table.figures().listed())
            .says("Các số liệu", "mỗi số liệu một hàng; tên nhóm số liệu thì in cả nhóm");
    static final Key<TableSource, Stated<List<Group>>> GROUPS =
        Key.stated(
                "groups",
                Schema.list(GroupKeys.SCHEMA),
                (TableSource table) -> table.figures().groups())
            .says("Các nhóm số liệu", "nhóm viết ngay trong bảng");
    static final Key<TableSource, Stated<List<LocatedText>>> BY_UNIT =
        Key.stated(
                "by_unit",
                Schema.oneOrMore(Scalars.key()),
                (TableSource table) -> table.figures().byUnit())
            .says(
                "Số liệu theo đơn vị",
                "một hoặc nhiều số liệu cộng từ các đơn vị; mỗi đơn vị một hàng, hàng cuối là tổng");
    private static final List<String> OF_FIGURES =
        List.of(FIGURES.name(), GROUPS.name(), BY_UNIT.name());
    static final Key<TableSource, Stated<List<Optional<Column>>>> COLUMNS =
        Key.stated(
                "columns",
                Schema.list(ColumnKeys.TEXT_OR_MAPPING.orNothing()),
                (TableSource table) -> table.written().columns())
            .demandedUnless(OF_FIGURES)
            .says(
                "Các cột",
                "mỗi cột là tên cột, hoặc {title, align}; bảng số liệu: "
                    + String.join(", ", FigureColumn.words())
                    + ", hoặc {of, title}");
    static final Key<TableSource, Stated<List<Row>>> ROWS =
        Key.stated("rows", Schema.list(CellKeys.ROW), (TableSource table) -> table.written().rows())
            .demandedUnless(OF_FIGURES)
            .says("Các hàng", "mỗi hàng là một danh sách ô, đủ số cột; ô trống viết \"\"");
    static final Key<TableSource, Boolean> ORIENTATION =
        Key.usually("orientation", LANDSCAPE, false, TableSource::landscape)
            .says(
                "Chiều giấy",
                "landscape: bảng đứng riêng trên trang giấy ngang, lời văn sau bảng trở lại trang"
                    + " dọc");

    static TableSource read(Values values) {
      return new TableSource(
          values.place(),
          new CaptionSource(values.get(ID), values.get(TITLE)),
          new Written(values.get(COLUMNS), values.get(ROWS)),
          new Figures(values.get(FIGURES), values.get(GROUPS), values.get(BY_UNIT)),
          values.get(ORIENTATION));
    }
  }

  /** The keys of a column. */
  private static final class ColumnKeys {
    static final Key<Column, Optional<YamlText>> TITLE =
        Key.optional("title", Scalars.proseOrEmpty(), Column::title)
            .says("Tên cột", "bảng số liệu: bỏ thì lấy tên của bố cục");
    private static final Key<Column, Stated<YamlText>> OF =
        Key.stated("of", Scalars.line(), (Column column) -> column.of())
            .says("Cột số liệu", "chỉ ở bảng số liệu, ví dụ of_plan.council");
    static final Key<Column, Optional<Table.Alignment>> ALIGN =
        Key.optional("align", ALIGNMENT, Column::alignment)
            .says(
                "Căn lề của cột",
                "left: trái (mặc định), center: giữa, right: phải, decimal: số, thẳng dấu phẩy");
    static final Schema<Column> TEXT_OR_MAPPING =
        Schema.either(
            List.of(
                Schema.option(
                    Column.class,
                    Column::isWord,
                    Scalars.proseOrEmpty().map(Column::of, c -> c.title().orElseThrow())),
                Schema.option(
                    Column.class,
                    Schema.mapping("column", List.of(TITLE, OF, ALIGN), ColumnKeys::read))));

    private static Column read(Values values) {
      return new Column(
          values.place(),
          values.firstKey(),
          false,
          values.get(TITLE),
          values.get(OF),
          values.get(ALIGN));
    }
  }

  /** The keys of a cell. */
  private static final class CellKeys {
    static final Key<Cell, Optional<YamlText>> TEXT =
        Key.optional("text", Scalars.proseOrEmpty(), Cell::text)
            .says("Nội dung ô", "bỏ khóa này nếu là ô trống");
    static final Key<Cell, Integer> SPAN =
        Key.usually("span", Scalars.count(), 1, Cell::span).says("Số cột ô chiếm", "mặc định 1");
    static final Key<Cell, Integer> ROWS =
        Key.usually("rows", Scalars.count(), 1, Cell::rows)
            .says("Số hàng ô chiếm", "mặc định 1; các hàng dưới bớt đi ô này");
    static final Key<Cell, Optional<Table.Alignment>> ALIGN =
        Key.optional("align", ALIGNMENT, Cell::alignment).says("Căn lề của ô", "khác với cột");
    private static final Schema<Cell> TEXT_OR_MAPPING =
        Schema.either(
            List.of(
                Schema.option(
                    Cell.class,
                    Cell::isPlain,
                    Scalars.proseOrEmpty()
                        .map(
                            text -> Cell.of(text.place(), Optional.of(text)),
                            cell -> cell.text().orElseThrow())),
                Schema.option(
                    Cell.class,
                    Schema.mapping("cell", List.of(TEXT, SPAN, ROWS, ALIGN), CellKeys::read))));
    private static final Schema<Cell> CELL =
        TEXT_OR_MAPPING
            .orNothing()
            .located()
            .map(
                cell -> cell.value().orElseGet(() -> Cell.of(cell.place(), Optional.empty())),
                cell -> new Located<>(Optional.of(cell), cell.place()));
    static final Schema<Row> ROW =
        Schema.list(CELL)
            .orElse(List.of())
            .located()
            .map(
                row -> new Row(row.place(), row.value()),
                row -> new Located<>(row.cells(), row.place()));

    private static Cell read(Values values) {
      return new Cell(
          values.place(), values.get(TEXT), values.get(SPAN), values.get(ROWS), values.get(ALIGN));
    }
  }

  /** The keys of a group of figures. */
  private static final class GroupKeys {
    static final Key<Group, Optional<YamlText>> TITLE =
        Key.optional("title", Scalars.prose(), Group::title)
            .demanded()
            .says("Tên nhóm", "in trên các số liệu của nhóm");
    static final Key<Group, List<LocatedText>> FIGURES =
        Key.usually("figures", Schema.list(Scalars.key()), List.of(), Group::figures)
            .demanded()
            .says("Các số liệu của nhóm", "mỗi số liệu một hàng");
    static final Schema<Group> SCHEMA =
        Schema.mapping(
            "figureGroup",
            List.of(TITLE, FIGURES),
            v -> new Group(v.place(), v.get(TITLE), v.get(FIGURES)));
  }

  private TableFormat() {}

  /** The schema of a table. */
  public static Schema<TableSource> table() {
    return Schema.mapping(
            "table",
            List.of(
                Keys.ID,
                Keys.TITLE,
                Keys.COLUMNS,
                Keys.ROWS,
                Keys.FIGURES,
                Keys.GROUPS,
                Keys.BY_UNIT,
                Keys.ORIENTATION),
            Keys::read)
        .onlyOneOf(Keys.ROWS.name(), Keys.FIGURES.name())
        .onlyOneOf(Keys.ROWS.name(), Keys.GROUPS.name())
        .onlyOneOf(Keys.ROWS.name(), Keys.BY_UNIT.name())
        .onlyOneOf(Keys.FIGURES.name(), Keys.BY_UNIT.name())
        .onlyOneOf(Keys.GROUPS.name(), Keys.BY_UNIT.name());
  }
}
