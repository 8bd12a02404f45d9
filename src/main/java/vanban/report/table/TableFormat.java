package vanban.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.StatedWidth;
import vanban.document.Table;
import vanban.report.table.TableSource.Cell;
import vanban.report.table.TableSource.Column;
import vanban.report.table.TableSource.Figures;
import vanban.report.table.TableSource.Group;
import vanban.report.table.TableSource.Look;
import vanban.report.table.TableSource.Row;
import vanban.report.table.TableSource.Sort;
import vanban.report.table.TableSource.UnitOrder;
import vanban.report.table.TableSource.Written;
import vanban.schema.Decoded;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.WithPlace;
import vanban.source.LocatedText;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/** What may stand in a {@code table}: its cells as written, or the figures it is made of. */
public final class TableFormat {
  /** Whether pages lie on their side: {@code portrait} or {@code landscape}. */
  public static final Schema<Boolean> LANDSCAPE =
      Scalars.oneOf(List.of(false, true), landscape -> landscape ? "landscape" : "portrait");

  private static final Schema<Table.Alignment> ALIGNMENT = Scalars.oneOf(Table.Alignment.class);

  /** The title. */
  static final Key<CaptionSource, Stated<YamlText>> TITLE =
      Key.stated("title", Scalars.line(), CaptionSource::title)
          .says("Tên bảng", "chữ “Bảng” và số do bố cục thêm");

  private static final Key<Figures, Stated<List<LocatedText>>> FIGURES =
      Key.stated("figures", Schema.list(Scalars.key()), Figures::listed)
          .says("Các số liệu", "mỗi số liệu một hàng; tên nhóm số liệu thì in cả nhóm");
  private static final Key<Figures, Stated<List<Group>>> GROUPS =
      Key.stated("groups", Schema.list(group()), Figures::groups)
          .says("Các nhóm số liệu", "nhóm viết ngay trong bảng");

  /** The figures of a table whose rows are units. */
  static final Key<Figures, Stated<List<LocatedText>>> BY_UNIT =
      Key.stated("by_unit", Schema.oneOrMore(Scalars.key()), Figures::byUnit)
          .says(
              "Số liệu theo đơn vị",
              "một hoặc nhiều số liệu cộng từ các đơn vị; mỗi đơn vị một hàng, hàng cuối là tổng");

  /** By what units are sorted. */
  static final Key<UnitOrder, Stated<Sort>> SORT =
      Key.stated("sort", sort(), UnitOrder::sort)
          .says(
              "Xếp các đơn vị theo",
              "như ket_nap.of_plan: tốt nhất đứng đầu, theo better; {by: ho_ngheo, order: ascending}: ít nhất"
                  + " đứng đầu");

  /** Whether ranks are shown. */
  static final Key<UnitOrder, Stated<Boolean>> RANK =
      Key.stated("rank", Scalars.truth(), UnitOrder::rank)
          .says("Cột xếp hạng", "true: thêm cột “Xếp hạng” theo sort; bằng nhau thì cùng hạng");

  /** How many units are shown. */
  static final Key<UnitOrder, Stated<Integer>> TOP =
      Key.stated("top", Scalars.count(), UnitOrder::top)
          .says("Chỉ in mấy đơn vị đứng đầu", "theo sort; khi đó không có hàng tổng cộng");

  private static final List<String> OF_FIGURES =
      List.of(FIGURES.name(), GROUPS.name(), BY_UNIT.name());

  /** The rows as written. */
  static final Key<Written, Stated<List<Row>>> ROWS =
      Key.stated("rows", Schema.list(row()), Written::rows)
          .demandedUnless(OF_FIGURES)
          .says(
              "Các hàng",
              "mỗi hàng là một danh sách ô, đủ số cột; ô trống viết \"\"; hàng cộng: {total: true, cells}");

  /** What a column shows of figures. */
  static final Key<Column, Stated<YamlText>> OF =
      Key.stated("of", Scalars.word(), Column::of)
          .says("Cột số liệu", "chỉ ở bảng số liệu, ví dụ of_plan.council");

  /** The columns below a head. */
  static final Key<Column, Stated<List<Optional<Column>>>> BELOW =
      Key.stated("columns", Schema.list(columnBelow().orNothing()), Column::below)
          .says(
              "Các cột bên dưới",
              "tên cột này đứng trên các cột ấy; tên cột có nhiều nhất ba tầng");

  /** How wide a column is to be. */
  static final Key<Look, Stated<StatedWidth>> WIDTH =
      Key.stated(
              "width",
              Scalars.word().as(TableFormat::width, width -> PlainYaml.word(width.written())),
              Look::width)
          .says(
              "Bề rộng của cột",
              "như 20mm, hoặc 15% bề rộng của bảng; bỏ thì Vanban chia theo chữ trong cột");

  private static final Schema<Column> COLUMN_MAPPING = columnMapping();

  private TableFormat() {}

  /** The schema of a table. */
  public static Schema<TableSource> table() {
    return Fields.of(
            TableSource::new,
            Fields.place(),
            Fields.of(
                    CaptionSource::new,
                    Key.stated("id", Scalars.name(), CaptionSource::id)
                        .says(
                            "Mã",
                            "để dẫn chiếu bằng [](#mã), khi đó bảng phải có tên; để đặt chỗ trong lời văn bằng ![](#mã)"),
                    TITLE)
                .in(TableSource::caption),
            Fields.of(
                    TableSource.Legend::new,
                    Key.optional("unit", Scalars.line(), TableSource.Legend::unit)
                        .says(
                            "Đơn vị tính",
                            "của các số trong bảng, in bên phải, trên bảng; chữ “Đơn vị tính” do"
                                + " bố cục thêm"),
                    Key.optional("source", Scalars.line(), TableSource.Legend::source)
                        .says("Nguồn số liệu", "in dưới bảng; chữ “Nguồn” do bố cục thêm"),
                    Key.usually(
                            "notes",
                            Schema.oneOrMore(Scalars.line()),
                            List.of(),
                            TableSource.Legend::notes)
                        .says(
                            "Ghi chú",
                            "một câu hoặc danh sách, mỗi câu một dòng dưới bảng; chữ “Ghi chú” do"
                                + " bố cục thêm"))
                .in(TableSource::legend),
            Fields.of(
                    Written::new,
                    Key.stated("columns", Schema.list(column().orNothing()), Written::columns)
                        .demandedUnless(OF_FIGURES)
                        .says(
                            "Các cột",
                            "mỗi cột là tên cột, hoặc {title, align}, hoặc {title, columns} cho tên cột đứng"
                                + " trên nhiều cột; bảng số liệu: "
                                + String.join(", ", FigureColumn.words())
                                + ", hoặc {of, title}"),
                    ROWS)
                .in(TableSource::written),
            Fields.of(
                    Figures::new,
                    FIGURES,
                    GROUPS,
                    BY_UNIT,
                    Fields.of(UnitOrder::new, SORT, RANK, TOP).in(Figures::order))
                .in(TableSource::figures),
            Key.usually("orientation", LANDSCAPE, false, TableSource::landscape)
                .says(
                    "Chiều giấy",
                    "landscape: bảng đứng riêng trên trang giấy ngang, lời văn sau bảng trở lại"
                        + " trang dọc"))
        .mapping("table")
        .onlyOneOf(ROWS.name(), FIGURES.name())
        .onlyOneOf(ROWS.name(), GROUPS.name())
        .onlyOneOf(ROWS.name(), BY_UNIT.name())
        .onlyOneOf(FIGURES.name(), BY_UNIT.name())
        .onlyOneOf(GROUPS.name(), BY_UNIT.name())
        .check((table, values) -> unordered(table.figures()));
  }

  /** What says how units are listed, where none are, or without saying by what they are sorted. */
  private static List<Diagnostic> unordered(Figures figures) {
    UnitOrder order = figures.order();
    if (!figures.byUnit().isTyped()) {
      return Stream.of(order.sort(), order.rank(), order.top())
          .flatMap(key -> missing(key, BY_UNIT).stream())
          .limit(1) // the others lack it too
          .toList();
    }
    return order.sort().isTyped()
        ? List.of()
        : Stream.of(order.rank(), order.top())
            .flatMap(key -> missing(key, SORT).stream())
            .limit(1)
            .toList();
  }

  private static Optional<Diagnostic> missing(Stated<?> key, Key<?, ?> needed) {
    return key.place()
        .map(at -> Diagnostic.error(Code.MISSING_KEY, at, needed.name(), needed.term()));
  }

  private static Schema<Sort> sort() {
    Schema<Sort> mapping =
        Fields.of(
                Sort::new,
                Key.required("by", Scalars.word(), Sort::by)
                    .says("Theo số liệu nào", "như ket_nap, ket_nap.of_plan"),
                Key.optional(
                        "order",
                        Scalars.oneOf(
                            List.of(false, true),
                            ascending -> ascending ? "ascending" : "descending"),
                        Sort::ascending)
                    .says(
                        "Thứ tự",
                        "descending: nhiều nhất đứng đầu, ascending: ít nhất đứng đầu; bỏ thì tốt nhất đứng đầu, theo better"))
            .mapping("sort");
    return Schema.either(
        List.of(
            Schema.option(
                Sort.class,
                sort -> sort.ascending().isEmpty(),
                Scalars.word().map(Sort::bestFirst, Sort::by)),
            Schema.option(Sort.class, mapping)));
  }

  private static Schema<Column> columnMapping() {
    return Fields.of(
            (place, firstKey, title, of, look, below) ->
                new Column(place, firstKey, false, title, of, look, below),
            Fields.place(),
            Fields.firstKey(),
            Key.optional("title", Scalars.proseOrEmpty(), Column::title)
                .says("Tên cột", "bảng số liệu: bỏ thì lấy tên của bố cục"),
            OF,
            look().in(Column::look),
            BELOW)
        .mapping("column");
  }

  private static Fields<Look> look() {
    return Fields.of(
        Look::new,
        Key.optional("align", ALIGNMENT, Look::alignment)
            .says(
                "Căn lề của cột",
                "left: trái (mặc định), center: giữa, right: phải, decimal: số, thẳng dấu"
                    + " phẩy"),
        WIDTH,
        Key.usually("vertical", Scalars.truth(), false, Look::vertical)
            .says("Tên cột viết dọc", "true: đọc từ dưới lên, cho tên dài trên cột hẹp"));
  }

  private static Decoded<StatedWidth> width(YamlText text) {
    return Decoded.of(
        StatedWidth.parse(text.trimmed()),
        () -> Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed()).variant("width"));
  }

  private static Schema<Column> column() {
    return column(COLUMN_MAPPING);
  }

  private static Schema<Column> columnBelow() {
    return column(Schema.later("column", () -> COLUMN_MAPPING));
  }

  private static Schema<Column> column(Schema<Column> mapping) {
    Schema<Column> word =
        Scalars.proseOrEmpty().map(Column::word, column -> column.title().orElseThrow());
    return Schema.either(
        List.of(
            Schema.option(Column.class, Column::isWord, word),
            Schema.option(Column.class, mapping)));
  }

  /** A row that is wrong is empty. */
  private static Schema<Row> row() {
    Schema<Row> mapping =
        Fields.of(
                Row::new,
                Fields.place(),
                Key.usually("cells", Schema.list(cell()), List.of(), Row::cells)
                    .demanded()
                    .says("Các ô", "đủ số cột, như ở hàng chỉ là danh sách"),
                Key.usually("total", Scalars.truth(), false, Row::total)
                    .says("Hàng tổng cộng", "true: chữ đậm"),
                Key.usually("subtotal", Scalars.truth(), false, Row::subtotal)
                    .says("Hàng cộng một phần", "true: chữ đậm"))
            .mapping("row")
            .onlyOneOf("total", "subtotal");
    Schema<Row> plain =
        Schema.list(cell())
            .withPlace()
            .map(
                row -> Row.plain(row.place(), row.value()),
                row -> new WithPlace<>(row.cells(), row.place()));
    Schema<Row> either =
        Schema.either(
            List.of(
                Schema.option(Row.class, row -> !row.isPlain(), mapping),
                Schema.option(Row.class, plain)));
    return either
        .orNothing()
        .withPlace()
        .map(
            row -> row.value().orElseGet(() -> Row.plain(row.place(), List.of())),
            row -> new WithPlace<>(Optional.of(row), row.place()));
  }

  /** A cell that is wrong is empty, so that it still has its place in the row. */
  private static Schema<Cell> cell() {
    Schema<Cell> mapping =
        Fields.of(
                Cell::new,
                Fields.place(),
                Key.optional("text", Scalars.proseOrEmpty(), Cell::text)
                    .says("Nội dung ô", "bỏ khóa này nếu là ô trống"),
                Key.usually("span", Scalars.count(), 1, Cell::span)
                    .says("Số cột ô chiếm", "mặc định 1"),
                Key.usually("rows", Scalars.count(), 1, Cell::rows)
                    .says("Số hàng ô chiếm", "mặc định 1; các hàng dưới bớt đi ô này"),
                Key.optional("align", ALIGNMENT, Cell::alignment)
                    .says("Căn lề của ô", "khác với cột"))
            .mapping("cell");
    Schema<Cell> plain =
        Scalars.proseOrEmpty()
            .map(
                text -> Cell.plain(text.place(), Optional.of(text)),
                cell -> cell.text().orElseThrow());
    Schema<Cell> either =
        Schema.either(
            List.of(
                Schema.option(Cell.class, Cell::isPlain, plain),
                Schema.option(Cell.class, mapping)));
    return either
        .orNothing()
        .withPlace()
        .map(
            cell -> cell.value().orElseGet(() -> Cell.plain(cell.place(), Optional.empty())),
            cell -> new WithPlace<>(Optional.of(cell), cell.place()));
  }

  private static Schema<Group> group() {
    return Fields.of(
            Group::new,
            Fields.place(),
            Key.optional("title", Scalars.prose(), Group::title)
                .demanded()
                .says("Tên nhóm", "in trên các số liệu của nhóm"),
            Key.usually("figures", Schema.list(Scalars.key()), List.of(), Group::figures)
                .demanded()
                .says("Các số liệu của nhóm", "mỗi số liệu một hàng"))
        .mapping("figureGroup");
  }
}
