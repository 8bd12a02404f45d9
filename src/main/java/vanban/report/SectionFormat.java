package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.report.SectionSource.Content;
import vanban.report.SectionSource.Exhibits;
import vanban.report.SectionSource.Heading;
import vanban.report.table.ChartFormat;
import vanban.report.table.PictureFormat;
import vanban.report.table.TableFormat;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.MappingSchema;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.source.Place;
import vanban.yaml.YamlText;

/** What may stand in a section, and in a file of sections. */
final class SectionFormat {
  /** Patterns of numbers, one per level. */
  static final Schema<List<YamlText>> PATTERNS = Schema.list(Scalars.word());

  private static final Schema<SectionSource> SECTION = section();
  private static final Schema<List<SectionSource>> PART = Schema.oneOrMore(SECTION);

  private SectionFormat() {}

  /** A part: one section, or a list of them. */
  static Schema<List<SectionSource>> part() {
    return PART;
  }

  /** Sections. */
  static Schema<List<SectionSource>> list() {
    return Schema.list(Schema.later("section", () -> SECTION));
  }

  /** The id of a section or an appendix. */
  static <O> Key<O, Optional<YamlText>> id(Function<O, Optional<YamlText>> getter) {
    return Key.optional("id", Scalars.name(), getter)
        .says("Mã", "để dẫn chiếu bằng [](#mã); không in ra");
  }

  /**
   * What a section or an appendix says.
   *
   * @param body what to tell authors of its text
   * @param sections those below it, with their term
   * @param numbering what to tell authors of their numbers
   */
  static Fields<Content> content(
      String body, Key<Content, Stated<List<SectionSource>>> sections, String numbering) {
    return Fields.of(
        Content::new,
        Key.stated("body", Scalars.prose(), Content::body).says("Lời văn", body),
        exhibits().in(Content::exhibits),
        sections,
        Key.stated("numbering", PATTERNS, Content::numbering)
            .says("Kiểu đánh số riêng", numbering));
  }

  private static Fields<Exhibits> exhibits() {
    String placed = "chỗ của từng cái trong body ghi bằng ![](#mã); không ghi thì đứng sau lời văn";
    return Fields.of(
        Exhibits::new,
        Key.stated("table", TableFormat.table(), Exhibits::table)
            .says("Bảng", "đứng sau lời văn, hoặc ở chỗ ghi ![](#mã)"),
        Key.stated("tables", Schema.list(TableFormat.table()), Exhibits::tables)
            .says("Các bảng", placed),
        Key.stated("chart", ChartFormat.chart(), Exhibits::chart)
            .says("Biểu đồ", "đứng sau lời văn và bảng, hoặc ở chỗ ghi ![](#mã)"),
        Key.stated("charts", Schema.list(ChartFormat.chart()), Exhibits::charts)
            .says("Các biểu đồ", placed),
        Key.stated("pictures", PictureFormat.pictures(), Exhibits::pictures)
            .says("Các hình", placed));
  }

  /** What has one table or chart, or several, says so by one key. */
  static <O> MappingSchema<O> onePerKind(MappingSchema<O> mapping) {
    return mapping.onlyOneOf("table", "tables").onlyOneOf("chart", "charts");
  }

  /** The sections below a section or an appendix. */
  static Key<Content, Stated<List<SectionSource>>> sections() {
    return Key.stated("sections", list(), Content::sections);
  }

  private static Schema<SectionSource> section() {
    Key<SectionSource, Stated<YamlText>> include =
        Key.stated("include", Scalars.path(), SectionSource::include)
            .says(
                "Tệp đưa vào",
                "một tệp chứa một mục hoặc danh sách mục; đường dẫn tính từ tệp này");
    MappingSchema<SectionSource> section =
        onePerKind(
            Fields.of(
                    SectionSource::new,
                    Fields.firstKey(),
                    id(SectionSource::id),
                    heading().in(SectionSource::heading),
                    content(
                            "đứng trước bảng, biểu đồ, hình và các mục con",
                            sections().says("Các mục con", ""),
                            "cho các mục con và cấp dưới nữa, ví dụ [\"(1)\"]")
                        .in(SectionSource::content),
                    include)
                .mapping("section"));
    for (Key<SectionSource, ?> key : section.keys()) {
      section = key == include ? section : section.onlyOneOf(include.name(), key.name());
    }
    return section.check(SectionFormat::checkContent);
  }

  private static Fields<Heading> heading() {
    return Fields.of(
        Heading::new,
        Key.stated("title", Scalars.line(), Heading::title)
            .says("Tên mục", "bỏ khóa này thì số mục đứng liền trước đoạn đầu của body"),
        Key.stated("run_in", Scalars.truth(), Heading::runIn)
            .says("Viết liền", "true in tên mục và đoạn đầu của body trong cùng một đoạn"),
        Key.stated("numbered", Scalars.truth(), Heading::numbered)
            .says(
                "Có số", "false: mục không đánh số, như “MỞ ĐẦU”; các mục sau đếm như không có nó"),
        Key.usually("new_page", Scalars.truth(), false, Heading::newPage)
            .says("Sang trang", "true: mục bắt đầu ở trang mới"));
  }

  /** A key that means nothing may be content with a slip in its name. */
  private static List<Diagnostic> checkContent(SectionSource section, Values values) {
    if (!section.hasContent() && !section.include().isTyped() && values.areKnown()) {
      return List.of(Diagnostic.error(Code.EMPTY_VALUE, values.firstKey()).variant("section"));
    }
    return section.isNumbered() ? List.of() : unnumbered(section);
  }

  /** What has no number cannot be cited by it, nor does it stand where only a number would. */
  private static List<Diagnostic> unnumbered(SectionSource section) {
    Place place = section.heading().numbered().place().orElseThrow();
    if (section.id().isPresent()) {
      return List.of(
          Diagnostic.error(Code.CONFLICTING_KEYS, place, "numbered: false", "id")
              .hintAt(section.id().get().place(), "first-here"));
    }
    if (!section.title().isTyped()) {
      return List.of(Diagnostic.error(Code.NO_LEAD, place).variant("unnumbered"));
    }
    boolean numbered =
        section.content().sections().value().stream()
            .flatMap(List::stream)
            .anyMatch(SectionSource::isNumbered);
    return numbered
        ? List.of(Diagnostic.error(Code.NO_LEAD, place).variant("numbered-below"))
        : List.of();
  }
}
