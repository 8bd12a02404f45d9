package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.report.table.ChartFormat;
import vanban.report.table.ChartSource;
import vanban.report.table.TableFormat;
import vanban.report.table.TableSource;
import vanban.schema.Key;
import vanban.schema.MappingSchema;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.yaml.YamlText;

/** What may stand in a section, and in a file of sections. */
final class SectionFormat {
  private static final Key<SectionSource, Optional<YamlText>> ID = id(SectionSource::id);
  private static final Key<SectionSource, Stated<YamlText>> TITLE =
      Key.stated("title", Scalars.line(), SectionSource::title)
          .says("Tên mục", "bỏ khóa này thì số mục đứng liền trước đoạn đầu của body");
  private static final Key<SectionSource, Stated<Boolean>> RUN_IN =
      Key.stated("run_in", Scalars.truth(), SectionSource::runIn)
          .says("Viết liền", "true in tên mục và đoạn đầu của body trong cùng một đoạn");
  private static final ContentKeys<SectionSource> CONTENT =
      new ContentKeys<>(
          SectionSource::content,
          "đứng trước bảng, biểu đồ và các mục con",
          new Words("Các mục con", ""),
          "cho các mục con và cấp dưới nữa, ví dụ [\"(1)\"]");
  private static final Key<SectionSource, Stated<YamlText>> INCLUDE =
      Key.stated("include", Scalars.line(), SectionSource::include)
          .says(
              "Tệp đưa vào", "một tệp chứa một mục hoặc danh sách mục; đường dẫn tính từ tệp này");
  private static final Schema<SectionSource> SECTION = section();
  private static final Schema<List<SectionSource>> PART = Schema.oneOrMore(SECTION);

  private SectionFormat() {}

  /** What an author is told of a key. */
  record Words(String term, String explanation) {}

  /** The keys of what sections and appendices say. */
  static final class ContentKeys<O> {
    final Key<O, Stated<YamlText>> body;
    final Key<O, Stated<TableSource>> table;
    final Key<O, Stated<ChartSource>> chart;
    final Key<O, Stated<List<SectionSource>>> sections;
    final Key<O, Stated<List<YamlText>>> numbering;

    /**
     * The keys.
     *
     * @param getter where what they say lies
     * @param body where the text stands
     * @param sections what the sections are called
     * @param numbering what the numbering is for
     */
    ContentKeys(
        Function<O, SectionSource.Content> getter, String body, Words sections, String numbering) {
      this.body =
          Key.stated("body", Scalars.prose(), (O owner) -> getter.apply(owner).body())
              .says("Lời văn", body);
      this.table =
          Key.stated("table", TableFormat.table(), (O owner) -> getter.apply(owner).table())
              .says("Bảng", "đứng sau lời văn");
      this.chart =
          Key.stated("chart", ChartFormat.chart(), (O owner) -> getter.apply(owner).chart())
              .says("Biểu đồ", "đứng sau lời văn và bảng");
      this.sections =
          Key.stated("sections", SectionFormat.list(), (O owner) -> getter.apply(owner).sections())
              .says(sections.term(), sections.explanation());
      this.numbering =
          Key.stated("numbering", patterns(), (O owner) -> getter.apply(owner).numbering())
              .says("Kiểu đánh số riêng", numbering);
    }

    /** What they say. */
    SectionSource.Content read(Values values) {
      return new SectionSource.Content(
          values.get(body),
          values.get(table),
          values.get(chart),
          values.get(sections),
          values.get(numbering));
    }
  }

  /** A part: one section, or a list of them. */
  static Schema<List<SectionSource>> part() {
    return PART;
  }

  /** Sections. */
  static Schema<List<SectionSource>> list() {
    return Schema.list(Schema.later("section", () -> SECTION));
  }

  /** Patterns of numbers, one per level. */
  static Schema<List<YamlText>> patterns() {
    return Schema.list(Scalars.line());
  }

  /** The key of the id of a section or an appendix. */
  static <O> Key<O, Optional<YamlText>> id(Function<O, Optional<YamlText>> getter) {
    return Key.optional("id", Scalars.name(), getter)
        .says("Mã", "để dẫn chiếu bằng [](#mã); không in ra");
  }

  private static Schema<SectionSource> section() {
    List<Key<SectionSource, ?>> keys =
        List.of(
            ID,
            TITLE,
            RUN_IN,
            CONTENT.body,
            CONTENT.table,
            CONTENT.chart,
            CONTENT.sections,
            CONTENT.numbering);
    MappingSchema<SectionSource> section =
        Schema.mapping(
            "section",
            Stream.concat(keys.stream(), Stream.of(INCLUDE)).toList(),
            SectionFormat::read);
    for (Key<SectionSource, ?> key : keys) {
      section = section.onlyOneOf(INCLUDE.name(), key.name());
    }
    return section.check(SectionFormat::checkContent);
  }

  private static SectionSource read(Values values) {
    return new SectionSource(
        values.firstKey(),
        values.get(ID),
        values.get(TITLE),
        values.get(RUN_IN),
        CONTENT.read(values),
        values.get(INCLUDE));
  }

  /** A key that means nothing may be content with a slip in its name. */
  private static List<Diagnostic> checkContent(SectionSource section, Values values) {
    return section.hasContent() || section.include().isTyped() || !values.areKnown()
        ? List.of()
        : List.of(Diagnostic.error(Code.EMPTY_VALUE, values.firstKey()).variant("section"));
  }
}
