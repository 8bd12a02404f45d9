package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.report.ReportSource.Appendix;
import vanban.report.ReportSource.Body;
import vanban.report.ReportSource.DocumentNumber;
import vanban.report.ReportSource.Drafter;
import vanban.report.ReportSource.Foot;
import vanban.report.ReportSource.Head;
import vanban.report.ReportSource.Issuer;
import vanban.report.ReportSource.Marks;
import vanban.report.ReportSource.Masthead;
import vanban.report.ReportSource.Signature;
import vanban.report.ReportSource.Subject;
import vanban.report.scope.ScopeSource;
import vanban.report.table.TableFormat;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Scalars;
import vanban.schema.Scalars.TruthOrCount;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.schema.Values;
import vanban.yaml.YamlText;

/** What may stand in report files and in part files, with the official Vietnamese terms. */
public final class ReportFormat {
  private static final Schema<ReportSource> REPORT =
      Schema.mapping(
          "report",
          Stream.of(HeadKeys.ALL, BodyKeys.ALL, FootKeys.ALL).flatMap(List::stream).toList(),
          ReportFormat::read);

  private ReportFormat() {}

  /** A report: a file with a top-level {@code layout}. */
  public static Schema<ReportSource> report() {
    return REPORT;
  }

  /** A part: one section, or a list of them. */
  public static Schema<?> part() {
    return SectionFormat.part();
  }

  private static ReportSource read(Values values) {
    return new ReportSource(
        values.get(HeadKeys.LAYOUT),
        HeadKeys.read(values),
        new ScopeSource(
            values.get(BodyKeys.FIGURES), values.get(BodyKeys.TERMS), values.get(HeadKeys.DRAFT)),
        new Body(
            values.get(BodyKeys.OPENING),
            values.get(BodyKeys.SECTIONS),
            values.get(BodyKeys.CLOSING),
            values.get(BodyKeys.NUMBERING)),
        new Foot(
            values.get(FootKeys.RECIPIENTS),
            values.get(FootKeys.SIGNATURE),
            values.get(FootKeys.DRAFTER),
            values.get(FootKeys.CONTACT),
            values.get(FootKeys.APPENDICES)));
  }

  private static <O> Key<O, Optional<YamlText>> line(
      String name, Function<O, Optional<YamlText>> getter) {
    return Key.optional(name, Scalars.line(), getter);
  }

  private static <O> Key<O, List<YamlText>> lines(String name, Function<O, List<YamlText>> getter) {
    return Key.usually(name, Schema.oneOrMore(Scalars.line()), List.of(), getter);
  }

  /** The keys of what stands before the text. */
  private static final class HeadKeys {
    static final Key<ReportSource, Optional<YamlText>> LAYOUT =
        line("layout", ReportSource::layout)
            .demanded()
            .says("Bố cục", "tên một thư mục trong templates/, ví dụ party-hd36, party-hd05");
    static final Key<ReportSource, Optional<Issuer>> ISSUER =
        Key.optional("issuer", IssuerKeys.SCHEMA, (ReportSource r) -> r.head().masthead().issuer())
            .demanded()
            .says("Cơ quan ban hành", "");
    static final Key<ReportSource, Optional<DocumentNumber>> NUMBER =
        Key.optional("number", NumberKeys.SCHEMA, (ReportSource r) -> r.head().masthead().number())
            .demanded()
            .says("Số và ký hiệu văn bản", "");
    static final Key<ReportSource, Optional<TruthOrCount>> DRAFT =
        Key.optional("draft", Scalars.truthOrCount(), (ReportSource r) -> r.scope().draft())
            .says(
                "Dự thảo",
                "true in “Dự thảo”, một số n in “Dự thảo lần n”; bản chính thức thì bỏ khóa này");
    static final Key<ReportSource, Optional<YamlText>> PLACE =
        line("place", (ReportSource r) -> r.head().masthead().place())
            .demanded()
            .says("Địa danh", "nơi ban hành, ví dụ Hậu Giang");
    static final Key<ReportSource, Optional<String>> DATE =
        Key.optional("date", Scalars.date(), (ReportSource r) -> r.head().masthead().date())
            .says(
                "Ngày, tháng, năm ban hành",
                "viết 2024, 2024-09 hoặc 2024-09-27; phần thiếu in chỗ trống để điền tay");
    static final Key<ReportSource, Optional<YamlText>> GENRE =
        line("genre", (ReportSource r) -> r.head().subject().genre())
            .says("Tên loại văn bản", "ví dụ BÁO CÁO, CHƯƠNG TRÌNH");
    static final Key<ReportSource, Optional<YamlText>> AUTHOR =
        line("author", (ReportSource r) -> r.head().subject().author())
            .says("Tác giả văn bản", "dòng in dưới tên loại, ví dụ CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH");
    static final Key<ReportSource, Optional<YamlText>> TITLE =
        line("title", (ReportSource r) -> r.head().subject().title())
            .demanded()
            .says("Trích yếu nội dung", "văn bản nói về việc gì");
    static final Key<ReportSource, Optional<YamlText>> URGENCY =
        line("urgency", (ReportSource r) -> r.head().marks().urgency())
            .says("Mức độ khẩn", "ví dụ KHẨN, HỎA TỐC");
    static final Key<ReportSource, Optional<YamlText>> CIRCULATION =
        line("circulation", (ReportSource r) -> r.head().marks().circulation())
            .says("Chỉ dẫn phạm vi lưu hành", "ví dụ TÀI LIỆU THU HỒI, XONG HỘI NGHỊ TRẢ LẠI");
    static final Key<ReportSource, Boolean> NO_PUBLICATION =
        Key.usually(
                "no_publication",
                Scalars.truth(),
                false,
                (ReportSource r) -> r.head().marks().noPublication())
            .says(
                "Không phổ biến",
                "true in lời chỉ dẫn không phổ biến trên các phương tiện thông tin đại chúng");
    static final Key<ReportSource, List<YamlText>> ADDRESSEES =
        lines("addressees", (ReportSource r) -> r.head().addressees())
            .says("Kính gửi, kính trình", "một nơi hoặc danh sách, với những tên loại có dòng này");
    static final Key<ReportSource, List<YamlText>> BASES =
        lines("bases", (ReportSource r) -> r.head().bases())
            .says("Căn cứ ban hành", "mỗi căn cứ một mục; chữ “Căn cứ” và dấu câu do bố cục thêm");
    static final Key<ReportSource, Optional<YamlText>> DECIDED_BY =
        line("decided_by", (ReportSource r) -> r.head().decidedBy())
            .says(
                "Thẩm quyền ban hành",
                "cơ quan, chức danh ra quyết định, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN PHÚ");

    static final List<Key<ReportSource, ?>> ALL =
        List.of(
            LAYOUT,
            ISSUER,
            NUMBER,
            DRAFT,
            PLACE,
            DATE,
            GENRE,
            AUTHOR,
            TITLE,
            URGENCY,
            CIRCULATION,
            NO_PUBLICATION,
            ADDRESSEES,
            BASES,
            DECIDED_BY);

    static Head read(Values values) {
      return new Head(
          new Masthead(values.get(ISSUER), values.get(NUMBER), values.get(PLACE), values.get(DATE)),
          new Subject(values.get(GENRE), values.get(AUTHOR), values.get(TITLE)),
          new Marks(values.get(URGENCY), values.get(CIRCULATION), values.get(NO_PUBLICATION)),
          values.get(ADDRESSEES),
          values.get(BASES),
          values.get(DECIDED_BY));
    }
  }

  /** The keys of the text, and of what it can speak of. */
  private static final class BodyKeys {
    static final Key<ReportSource, Stated<List<YamlText>>> NUMBERING =
        Key.stated("numbering", SectionFormat.patterns(), (ReportSource r) -> r.body().numbering())
            .says(
                "Kiểu đánh số mục",
                "mỗi cấp một kiểu quanh I, i, 1, A hoặc a; mặc định [I., 1., 1.1., 1.1.1.]");
    static final Key<ReportSource, List<YamlText>> FIGURES =
        lines("figures", (ReportSource r) -> r.scope().figures())
            .says("Tệp số liệu", "đường dẫn tính từ tệp này; một tệp hoặc danh sách");
    static final Key<ReportSource, List<Named<Optional<YamlText>>>> TERMS =
        Key.usually(
                "terms",
                Schema.table(Scalars.line().orNothing()),
                List.of(),
                (ReportSource r) -> r.scope().terms())
            .says(
                "Từ dùng nhiều lần",
                "khai báo khoa: cụm từ, rồi viết ${khoa} ở bất kỳ chỗ nào có chữ");
    static final Key<ReportSource, Optional<YamlText>> OPENING =
        Key.optional("opening", Scalars.prose(), (ReportSource r) -> r.body().opening())
            .says("Phần mở đầu", "lời văn trước mục đầu tiên");
    static final Key<ReportSource, List<SectionSource>> SECTIONS =
        Key.usually(
                "sections",
                SectionFormat.list(),
                List.of(),
                (ReportSource r) -> r.body().sections())
            .says("Các mục cấp một", "số mục tự nhảy theo numbering");
    static final Key<ReportSource, Optional<YamlText>> CLOSING =
        Key.optional("closing", Scalars.prose(), (ReportSource r) -> r.body().closing())
            .says("Phần kết", "lời văn sau mục cuối cùng");

    static final List<Key<ReportSource, ?>> ALL =
        List.of(NUMBERING, FIGURES, TERMS, OPENING, SECTIONS, CLOSING);
  }

  /** The keys of what stands after the text. */
  private static final class FootKeys {
    static final Key<ReportSource, List<YamlText>> RECIPIENTS =
        lines("recipients", (ReportSource r) -> r.foot().recipients())
            .says(
                "Nơi nhận",
                "mỗi nơi một mục, nơi lưu để cuối; gạch đầu dòng và dấu câu do bố cục thêm");
    static final Key<ReportSource, List<Signature>> SIGNATURE =
        Key.usually(
                "signature",
                Schema.oneOrMore(SignatureKeys.SCHEMA),
                List.of(),
                (ReportSource r) -> r.foot().signatures())
            .says(
                "Thể thức đề ký, chức vụ, họ tên người ký",
                "danh sách nếu nhiều cơ quan cùng ban hành, cơ quan chủ trì đứng đầu");
    static final Key<ReportSource, Optional<Drafter>> DRAFTER =
        Key.optional("drafter", DrafterKeys.SCHEMA, (ReportSource r) -> r.foot().drafter())
            .says("Người soạn, số bản", "in ở góc cuối nơi nhận");
    static final Key<ReportSource, List<YamlText>> CONTACT =
        lines("contact", (ReportSource r) -> r.foot().contact())
            .says(
                "Thông tin liên hệ",
                "địa chỉ, thư điện tử, điện thoại của cơ quan; một dòng hoặc danh sách các dòng");
    static final Key<ReportSource, List<Appendix>> APPENDICES =
        Key.usually(
                "appendices",
                Schema.list(AppendixKeys.SCHEMA),
                List.of(),
                (ReportSource r) -> r.foot().appendices())
            .says("Phụ lục", "mỗi phụ lục bắt đầu ở trang mới");

    static final List<Key<ReportSource, ?>> ALL =
        List.of(RECIPIENTS, SIGNATURE, DRAFTER, CONTACT, APPENDICES);
  }

  /** The keys of an issuer. */
  private static final class IssuerKeys {
    static final Key<Issuer, List<YamlText>> PARENT =
        lines("parent", Issuer::parent)
            .says("Cơ quan cấp trên trực tiếp", "một dòng, hoặc danh sách các dòng");
    static final Key<Issuer, List<YamlText>> NAME =
        lines("name", Issuer::names)
            .demanded()
            .says(
                "Tên cơ quan ban hành",
                "danh sách nếu nhiều cơ quan cùng ban hành, cơ quan chủ trì đứng đầu");
    static final Key<Issuer, Optional<YamlText>> CALLED =
        line("called", Issuer::called)
            .says(
                "Tên cơ quan viết trong câu",
                "chữ thường như trong lời văn, ví dụ Đảng uỷ xã Phụng Hiệp");
    static final Schema<Issuer> SCHEMA =
        Schema.mapping(
            "issuer",
            List.of(PARENT, NAME, CALLED),
            v -> new Issuer(v.get(PARENT), v.get(NAME), v.get(CALLED)));
  }

  /** The keys of a number. */
  private static final class NumberKeys {
    static final Key<DocumentNumber, Optional<YamlText>> SYMBOL =
        line("symbol", DocumentNumber::symbol)
            .demanded()
            .says("Ký hiệu", "tên loại và cơ quan, ví dụ BC/TU");
    static final Key<DocumentNumber, Optional<Integer>> VALUE =
        Key.optional("value", Scalars.count(), DocumentNumber::value)
            .says("Số", "chưa cấp số thì bỏ khóa này, văn bản in chỗ trống để điền");
    static final Schema<DocumentNumber> SCHEMA =
        Schema.mapping(
            "number", List.of(SYMBOL, VALUE), v -> new DocumentNumber(v.get(VALUE), v.get(SYMBOL)));
  }

  /** The keys of a signature. */
  private static final class SignatureKeys {
    static final Key<Signature, List<YamlText>> AUTHORITY =
        lines("authority", Signature::authority)
            .says(
                "Thể thức đề ký",
                "ký thay ai, ví dụ T/M BAN THƯỜNG VỤ; một dòng hoặc danh sách các dòng; người đứng"
                    + " đầu tự ký thì bỏ");
    static final Key<Signature, Optional<YamlText>> POSITION =
        line("position", Signature::position).says("Chức vụ", "ví dụ PHÓ BÍ THƯ");
    static final Key<Signature, Optional<YamlText>> CONCURRENTLY =
        line("concurrently", Signature::concurrently)
            .says("Chức vụ kiêm nhiệm", "in dưới chữ “kiêm” sau chức vụ chính");
    static final Key<Signature, Optional<YamlText>> BODY =
        line("body", Signature::body)
            .says("Tên cơ quan người ký", "dùng khi nhiều cơ quan cùng ban hành");
    static final Key<Signature, Optional<YamlText>> NAME =
        line("name", Signature::name).says("Họ và tên người ký", "bỏ khi để trống chờ ký");
    static final Schema<Signature> SCHEMA =
        Schema.mapping(
            "signature",
            List.of(AUTHORITY, POSITION, CONCURRENTLY, BODY, NAME),
            v ->
                new Signature(
                    v.get(AUTHORITY),
                    v.get(POSITION),
                    v.get(CONCURRENTLY),
                    v.get(BODY),
                    v.get(NAME)));
  }

  /** The keys of a drafter. */
  private static final class DrafterKeys {
    static final Key<Drafter, Optional<YamlText>> CODE =
        line("code", Drafter::code)
            .demanded()
            .says("Ký hiệu người soạn", "chữ viết tắt, ví dụ NVA");
    static final Key<Drafter, Optional<Integer>> COPIES =
        Key.optional("copies", Scalars.count(), Drafter::copies).says("Số bản", "số bản phát hành");
    static final Schema<Drafter> SCHEMA =
        Schema.mapping(
            "drafter", List.of(CODE, COPIES), v -> new Drafter(v.get(CODE), v.get(COPIES)));
  }

  /** The keys of an appendix. */
  private static final class AppendixKeys {
    static final Key<Appendix, Optional<YamlText>> ID = SectionFormat.id(Appendix::id);
    static final Key<Appendix, Optional<YamlText>> GENRE =
        line("genre", Appendix::genre)
            .says(
                "Tên loại văn bản kèm theo",
                "với văn bản được ban hành kèm theo, ví dụ QUY ĐỊNH; phụ lục thì bỏ khóa này");
    static final Key<Appendix, Optional<YamlText>> TITLE =
        line("title", Appendix::title)
            .demanded()
            .says("Tên phụ lục", "chữ “Phụ lục” và số do bố cục thêm");
    static final Key<Appendix, Boolean> ORIENTATION =
        Key.usually("orientation", TableFormat.LANDSCAPE, false, Appendix::landscape)
            .says("Chiều giấy", "portrait: dọc (mặc định); landscape: ngang, cho bảng rộng");
    static final SectionFormat.ContentKeys<Appendix> CONTENT =
        new SectionFormat.ContentKeys<>(
            Appendix::content,
            "đứng trước bảng, biểu đồ và các mục",
            new SectionFormat.Words("Các mục", "đánh số lại từ đầu"),
            "cho các mục của phụ lục này; mặc định như của báo cáo");
    static final Schema<Appendix> SCHEMA =
        Schema.mapping(
            "appendix",
            List.of(
                ID,
                GENRE,
                TITLE,
                ORIENTATION,
                CONTENT.body,
                CONTENT.table,
                CONTENT.chart,
                CONTENT.sections,
                CONTENT.numbering),
            v ->
                new Appendix(
                    v.place(),
                    v.get(ID),
                    v.get(GENRE),
                    v.get(TITLE),
                    v.get(ORIENTATION),
                    CONTENT.read(v)));
  }
}
