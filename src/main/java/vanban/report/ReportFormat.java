package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.genre.OwnKey;
import vanban.report.ReportSource.Appendix;
import vanban.report.ReportSource.Body;
import vanban.report.ReportSource.DocumentNumber;
import vanban.report.ReportSource.Drafter;
import vanban.report.ReportSource.Foot;
import vanban.report.ReportSource.Head;
import vanban.report.ReportSource.Issuer;
import vanban.report.ReportSource.Marks;
import vanban.report.ReportSource.Masthead;
import vanban.report.ReportSource.Names;
import vanban.report.ReportSource.Signature;
import vanban.report.ReportSource.Subject;
import vanban.report.scope.PhraseSource;
import vanban.report.table.TableFormat;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Scalars;
import vanban.schema.Scalars.TruthOrCount;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.outline.SchemaPath;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What may stand in report files and in part files, with the official Vietnamese terms. */
public final class ReportFormat {
  /** Whether it is a draft. */
  public static final Key<Masthead, Stated<TruthOrCount>> DRAFT =
      Key.stated("draft", Scalars.truthOrCount(), Masthead::draft)
          .says(
              "Dự thảo",
              "true in “Dự thảo”, một số n in “Dự thảo lần n”; bản chính thức thì bỏ khóa này");

  /** The title. */
  public static final Key<Subject, Optional<YamlText>> TITLE =
      line("title", Subject::title)
          .says(
              "Trích yếu nội dung",
              "văn bản nói về việc gì; chỉ tên loại không có trích yếu mới bỏ khóa này");

  /** The words it uses more than once. */
  public static final Key<Names, List<Named<Optional<YamlText>>>> TERMS =
      Key.usually("terms", Schema.table(Scalars.line().orNothing()), List.of(), Names::terms)
          .says(
              "Từ dùng nhiều lần",
              "khai báo khoa: cụm từ, rồi viết ${khoa} ở bất kỳ chỗ nào có chữ");

  private static final Key<Names, List<YamlText>> FIGURES =
      Key.usually("figures", Schema.oneOrMore(Scalars.path()), List.<YamlText>of(), Names::figures)
          .says("Tệp số liệu", "đường dẫn tính từ tệp này; một tệp hoặc danh sách");

  private static final Key<Names, List<Named<Optional<PhraseSource>>>> PHRASES =
      Key.usually(
              "phrases", Schema.table(PhraseFormat.phrase().orNothing()), List.of(), Names::phrases)
          .says(
              "Lời theo số liệu",
              "mỗi khóa một lời chọn theo số liệu tăng, giảm, đạt hay chưa đạt; rồi viết ${khoa}");

  /** The keys under which a report declares what its texts can name. */
  static final Set<String> DECLARING = Set.of(TERMS.name(), FIGURES.name(), PHRASES.name());

  private static final Pattern NUMBER_AND_SYMBOL =
      Pattern.compile(
          "(?:[Ss]ố:? *)?0*(?<number>[1-9]\\d{0,5}) ?[-–/] ?(?<symbol>\\p{L}[\\p{L}/-]*)");

  /** The layout it is laid out by. */
  public static final Key<ReportSource, Optional<YamlText>> LAYOUT =
      Key.optional("layout", Scalars.path(), ReportSource::layout)
          .demanded()
          .says("Bố cục", "tên một thư mục trong templates/, ví dụ party-hd36, party-hd05");

  /** The report of the period before. */
  public static final Key<ReportSource, Optional<YamlText>> FOLLOWS =
      Key.optional("follows", Scalars.path(), ReportSource::follows)
          .says(
              "Báo cáo kỳ trước",
              "đường dẫn tính từ tệp này; `figures` theo đó liệt kê số liệu đã đổi chiều");

  private static final Schema<ReportSource> REPORT = reportWith(List.of());

  /** Of the keys that no report does without, how many tell one whose {@code layout} is lost. */
  private static final int TELLING = 3;

  private static final List<String> DEMANDED =
      SchemaPath.keysBelow(REPORT, List.of()).stream()
          .filter(Key::isDemanded)
          .map(Key::name)
          .toList();

  private ReportFormat() {}

  /** Whether a text may be that of a report, by a look at its letters. */
  static boolean mayBe(String text) {
    return text.contains(LAYOUT.name()) || isTelling(DEMANDED.stream().filter(text::contains));
  }

  /**
   * Whether a file says what only reports say: its {@code layout}, or so many of the keys that no
   * report does without that it must be one whose {@code layout} is missing or misspelt.
   */
  static boolean isLike(YamlValue file) {
    return file instanceof YamlMapping mapping
        && (mapping.has(LAYOUT.name()) || isTelling(DEMANDED.stream().filter(mapping::has)));
  }

  /** The layout that a report names, before anything else of it is read. */
  static Optional<String> layout(YamlValue report) {
    return Optional.of(report)
        .filter(YamlMapping.class::isInstance)
        .flatMap(mapping -> ((YamlMapping) mapping).entry(LAYOUT.name()))
        .map(YamlMapping.Entry::value)
        .filter(YamlText.class::isInstance)
        .map(text -> ((YamlText) text).trimmed());
  }

  private static boolean isTelling(Stream<String> keys) {
    return keys.count() >= TELLING;
  }

  /** A report: a file with a top-level {@code layout}. */
  public static Schema<ReportSource> report() {
    return REPORT;
  }

  /** A report of a layout that declares keys of its own. */
  public static Schema<ReportSource> report(List<Named<OwnKey>> own) {
    return own.isEmpty() ? REPORT : reportWith(own);
  }

  private static Schema<ReportSource> reportWith(List<Named<OwnKey>> own) {
    return Fields.of(
            ReportSource::new,
            LAYOUT,
            FOLLOWS,
            head().in(ReportSource::head),
            body().in(ReportSource::body),
            foot().in(ReportSource::foot),
            OwnFormat.fields(own).in(ReportSource::own))
        .mapping("report");
  }

  /** A part: one section, or a list of them. */
  public static Schema<?> part() {
    return SectionFormat.part();
  }

  private static <O> Key<O, Optional<YamlText>> line(
      String name, Function<O, Optional<YamlText>> getter) {
    return Key.optional(name, Scalars.line(), getter);
  }

  private static <O> Key<O, List<YamlText>> lines(String name, Function<O, List<YamlText>> getter) {
    return Key.usually(name, Schema.oneOrMore(Scalars.line()), List.of(), getter);
  }

  /** Lines before which a sign is printed. */
  private static <O> Key<O, List<YamlText>> items(String name, Function<O, List<YamlText>> getter) {
    return Key.usually(name, Schema.oneOrMore(Scalars.item()), List.of(), getter);
  }

  private static Fields<Head> head() {
    return Fields.of(
        Head::new,
        masthead().in(Head::masthead),
        subject().in(Head::subject),
        marks().in(Head::marks),
        items("addressees", Head::addressees)
            .says("Kính gửi, kính trình", "một nơi hoặc danh sách, với những tên loại có dòng này"),
        items("bases", Head::bases)
            .says("Căn cứ ban hành", "mỗi căn cứ một mục; chữ “Căn cứ” và dấu câu do bố cục thêm"),
        line("decided_by", Head::decidedBy)
            .says(
                "Thẩm quyền ban hành",
                "cơ quan, chức danh ra quyết định, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN PHÚ"));
  }

  private static Fields<Masthead> masthead() {
    return Fields.of(
        Masthead::new,
        Key.optional("issuer", issuer(), Masthead::issuer).demanded().says("Cơ quan ban hành", ""),
        Key.stated("number", number(), Masthead::number)
            .demanded()
            .says("Số và ký hiệu văn bản", ""),
        DRAFT,
        line("place", Masthead::place).demanded().says("Địa danh", "nơi ban hành, ví dụ Hậu Giang"),
        Key.stated("date", Scalars.date(), Masthead::date)
            .says(
                "Ngày, tháng, năm ban hành",
                "viết 2024, 2024-09 hoặc 2024-09-27; phần thiếu in chỗ trống để điền tay"));
  }

  private static Fields<Subject> subject() {
    return Fields.of(
        Subject::new,
        line("genre", Subject::genre).says("Tên loại văn bản", "ví dụ BÁO CÁO, CHƯƠNG TRÌNH"),
        line("author", Subject::author)
            .says("Tác giả văn bản", "dòng in dưới tên loại, ví dụ CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH"),
        TITLE);
  }

  private static Fields<Marks> marks() {
    return Fields.of(
        Marks::new,
        line("urgency", Marks::urgency).says("Mức độ khẩn", "ví dụ KHẨN, HỎA TỐC"),
        line("circulation", Marks::circulation)
            .says("Chỉ dẫn phạm vi lưu hành", "ví dụ TÀI LIỆU THU HỒI, XONG HỘI NGHỊ TRẢ LẠI"),
        Key.usually("no_publication", Scalars.truth(), false, Marks::noPublication)
            .says(
                "Không phổ biến",
                "true in lời chỉ dẫn không phổ biến trên các phương tiện thông tin đại chúng"));
  }

  private static Fields<Body> body() {
    return Fields.of(
        Body::new,
        Key.stated("numbering", SectionFormat.PATTERNS, Body::numbering)
            .says(
                "Kiểu đánh số mục",
                "mỗi cấp một kiểu quanh I, i, 1, A, a, A-Z hoặc a-z; mặc định [I., 1., 1.1., 1.1.1.]"),
        Fields.of(Names::new, FIGURES, TERMS, PHRASES).in(Body::names),
        Key.optional("opening", Scalars.prose(), Body::opening)
            .says("Phần mở đầu", "lời văn trước mục đầu tiên"),
        Key.usually("sections", SectionFormat.list(), List.of(), Body::sections)
            .says("Các mục cấp một", "số mục tự nhảy theo numbering"),
        Key.optional("closing", Scalars.prose(), Body::closing)
            .says("Phần kết", "lời văn sau mục cuối cùng"));
  }

  private static Fields<Foot> foot() {
    return Fields.of(
        Foot::new,
        items("recipients", Foot::recipients)
            .says(
                "Nơi nhận",
                "mỗi nơi một mục, nơi lưu để cuối; gạch đầu dòng và dấu câu do bố cục thêm"),
        Key.usually("signature", Schema.oneOrMore(signature()), List.of(), Foot::signatures)
            .says(
                "Thể thức đề ký, chức vụ, họ tên người ký",
                "danh sách nếu nhiều cơ quan cùng ban hành, cơ quan chủ trì đứng đầu"),
        Key.optional("drafter", drafter(), Foot::drafter)
            .says("Người soạn, số bản", "in ở góc cuối nơi nhận"),
        lines("contact", Foot::contact)
            .says(
                "Thông tin liên hệ",
                "địa chỉ, thư điện tử, điện thoại của cơ quan; một dòng hoặc danh sách các dòng"),
        Key.usually("appendices", Schema.list(appendix()), List.of(), Foot::appendices)
            .says("Phụ lục", "mỗi phụ lục bắt đầu ở trang mới"));
  }

  private static Schema<Issuer> issuer() {
    return Fields.of(
            Issuer::new,
            lines("parent", Issuer::parent)
                .says("Cơ quan cấp trên trực tiếp", "một dòng, hoặc danh sách các dòng"),
            lines("name", Issuer::names)
                .demanded()
                .says(
                    "Tên cơ quan ban hành",
                    "danh sách nếu nhiều cơ quan cùng ban hành, cơ quan chủ trì đứng đầu"),
            line("called", Issuer::called)
                .says(
                    "Tên cơ quan viết trong câu",
                    "chữ thường như trong lời văn, ví dụ Đảng uỷ xã Phụng Hiệp"))
        .mapping("issuer");
  }

  private static Schema<DocumentNumber> number() {
    return Fields.of(
            DocumentNumber::new,
            Key.optional("symbol", Scalars.word(), DocumentNumber::symbol)
                .demanded()
                .says("Ký hiệu", "tên loại và cơ quan, ví dụ BC/TU"),
            Key.stated("value", Scalars.count(), DocumentNumber::value)
                .says("Số", "chưa cấp số thì bỏ khóa này, văn bản in chỗ trống để điền"))
        .mapping("number")
        .insteadOf(ReportFormat::numberOf);
  }

  /** How a number and its symbol are written that were typed in one piece: {@code 15-BC/TU}. */
  private static Optional<String> numberOf(String typed) {
    Matcher parts = NUMBER_AND_SYMBOL.matcher(typed);
    return parts.matches()
        ? Optional.of(
            "{value: " + parts.group("number") + ", symbol: " + parts.group("symbol") + "}")
        : Optional.empty();
  }

  private static Schema<Signature> signature() {
    return Fields.of(
            Signature::new,
            lines("authority", Signature::authority)
                .says(
                    "Thể thức đề ký",
                    "ký thay ai, ví dụ T/M BAN THƯỜNG VỤ; một dòng hoặc danh sách các dòng; người"
                        + " đứng đầu tự ký thì bỏ"),
            line("position", Signature::position).says("Chức vụ", "ví dụ PHÓ BÍ THƯ"),
            line("concurrently", Signature::concurrently)
                .says("Chức vụ kiêm nhiệm", "in dưới chữ “kiêm” sau chức vụ chính"),
            line("body", Signature::body)
                .says("Tên cơ quan người ký", "dùng khi nhiều cơ quan cùng ban hành"),
            line("name", Signature::name).says("Họ và tên người ký", "bỏ khi để trống chờ ký"))
        .mapping("signature");
  }

  private static Schema<Drafter> drafter() {
    return Fields.of(
            Drafter::new,
            line("code", Drafter::code)
                .demanded()
                .says("Ký hiệu người soạn", "chữ viết tắt, ví dụ NVA"),
            Key.optional("copies", Scalars.count(), Drafter::copies)
                .says("Số bản", "số bản phát hành"))
        .mapping("drafter");
  }

  private static Schema<Appendix> appendix() {
    return SectionFormat.onePerKind(
        Fields.of(
                Appendix::new,
                Fields.place(),
                SectionFormat.id(Appendix::id),
                line("genre", Appendix::genre)
                    .says(
                        "Tên loại văn bản kèm theo",
                        "với văn bản được ban hành kèm theo, ví dụ QUY ĐỊNH; phụ lục thì bỏ khóa này"),
                line("title", Appendix::title)
                    .demanded()
                    .says("Tên phụ lục", "chữ “Phụ lục” và số do bố cục thêm"),
                Key.usually("orientation", TableFormat.LANDSCAPE, false, Appendix::landscape)
                    .says(
                        "Chiều giấy", "portrait: dọc (mặc định); landscape: ngang, cho bảng rộng"),
                SectionFormat.content(
                        "đứng trước bảng, biểu đồ, hình và các mục",
                        SectionFormat.sections().says("Các mục", "đánh số lại từ đầu"),
                        "cho các mục của phụ lục này; mặc định như của báo cáo")
                    .in(Appendix::content))
            .mapping("appendix"));
  }
}
