package vanban.report;

import vanban.report.table.ChartShape;
import vanban.report.table.TableShape;
import vanban.yaml.Shape;

/** What may stand in report files and in part files, with the official Vietnamese terms. */
public final class ReportShape {
  private static final Shape PATTERNS = Shape.list(Shape.line());
  private static final Shape.Mapping SECTION = section();
  private static final Shape.Mapping REPORT = report(Shape.mapping("report"));

  private ReportShape() {}

  /** A report: a file with a top-level {@code layout}. */
  public static Shape report() {
    return REPORT;
  }

  /** A part: one section, or a list of them. */
  public static Shape part() {
    return Shape.oneOrMore(SECTION);
  }

  /** Whether a section may have such a key. */
  static boolean isSectionKey(String name) {
    return SECTION.key(name).isPresent();
  }

  private static Shape.Mapping report(Shape.Mapping shape) {
    return tail(content(marks(head(shape))));
  }

  private static Shape.Mapping head(Shape.Mapping shape) {
    return shape
        .require(
            "layout",
            Shape.line(),
            "Bố cục",
            "tên một thư mục trong templates/, ví dụ party-hd36, party-hd05")
        .require("issuer", issuer(), "Cơ quan ban hành", "")
        .require("number", number(), "Số và ký hiệu văn bản", "")
        .with(
            "draft",
            Shape.truthOrCount(),
            "Dự thảo",
            "true in “Dự thảo”, một số n in “Dự thảo lần n”; bản chính thức thì bỏ khóa này")
        .require("place", Shape.line(), "Địa danh", "nơi ban hành, ví dụ Hậu Giang")
        .with(
            "date",
            Shape.date(),
            "Ngày, tháng, năm ban hành",
            "viết 2024, 2024-09 hoặc 2024-09-27; phần thiếu in chỗ trống để điền tay")
        .with("genre", Shape.line(), "Tên loại văn bản", "ví dụ BÁO CÁO, CHƯƠNG TRÌNH")
        .with(
            "author",
            Shape.line(),
            "Tác giả văn bản",
            "dòng in dưới tên loại, ví dụ CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH")
        .require("title", Shape.line(), "Trích yếu nội dung", "văn bản nói về việc gì");
  }

  private static Shape.Mapping marks(Shape.Mapping shape) {
    return shape
        .with("urgency", Shape.line(), "Mức độ khẩn", "ví dụ KHẨN, HỎA TỐC")
        .with(
            "circulation",
            Shape.line(),
            "Chỉ dẫn phạm vi lưu hành",
            "ví dụ TÀI LIỆU THU HỒI, XONG HỘI NGHỊ TRẢ LẠI")
        .with(
            "no_publication",
            Shape.truth(),
            "Không phổ biến",
            "true in lời chỉ dẫn không phổ biến trên các phương tiện thông tin đại chúng")
        .with(
            "addressees",
            Shape.oneOrMore(Shape.line()),
            "Kính gửi, kính trình",
            "một nơi hoặc danh sách, với những tên loại có dòng này")
        .with(
            "bases",
            Shape.oneOrMore(Shape.line()),
            "Căn cứ ban hành",
            "mỗi căn cứ một mục; chữ “Căn cứ” và dấu câu do bố cục thêm")
        .with(
            "decided_by",
            Shape.line(),
            "Thẩm quyền ban hành",
            "cơ quan, chức danh ra quyết định, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN PHÚ");
  }

  private static Shape.Mapping content(Shape.Mapping shape) {
    return shape
        .with(
            "numbering",
            PATTERNS,
            "Kiểu đánh số mục",
            "mỗi cấp một kiểu quanh I, i, 1, A hoặc a; mặc định [I., 1., 1.1., 1.1.1.]")
        .with(
            "figures",
            Shape.oneOrMore(Shape.line()),
            "Tệp số liệu",
            "đường dẫn tính từ tệp này; một tệp hoặc danh sách")
        .with(
            "terms",
            Shape.table(Shape.line()),
            "Từ dùng nhiều lần",
            "khai báo khoa: cụm từ, rồi viết ${khoa} ở bất kỳ chỗ nào có chữ")
        .with("opening", Shape.prose(), "Phần mở đầu", "lời văn trước mục đầu tiên")
        .with(
            "sections",
            Shape.list(laterSection()),
            "Các mục cấp một",
            "số mục tự nhảy theo numbering")
        .with("closing", Shape.prose(), "Phần kết", "lời văn sau mục cuối cùng");
  }

  private static Shape.Mapping tail(Shape.Mapping shape) {
    return shape
        .with(
            "recipients",
            Shape.oneOrMore(Shape.line()),
            "Nơi nhận",
            "mỗi nơi một mục, nơi lưu để cuối; gạch đầu dòng và dấu câu do bố cục thêm")
        .with(
            "signature",
            Shape.oneOrMore(signature()),
            "Thể thức đề ký, chức vụ, họ tên người ký",
            "danh sách nếu nhiều cơ quan cùng ban hành, cơ quan chủ trì đứng đầu")
        .with("drafter", drafter(), "Người soạn, số bản", "in ở góc cuối nơi nhận")
        .with(
            "contact",
            Shape.oneOrMore(Shape.line()),
            "Thông tin liên hệ",
            "địa chỉ, thư điện tử, điện thoại của cơ quan; một dòng hoặc danh sách các dòng")
        .with("appendices", Shape.list(appendix()), "Phụ lục", "mỗi phụ lục bắt đầu ở trang mới");
  }

  private static Shape issuer() {
    return Shape.mapping("issuer")
        .with(
            "parent",
            Shape.oneOrMore(Shape.line()),
            "Cơ quan cấp trên trực tiếp",
            "một dòng, hoặc danh sách các dòng")
        .require(
            "name",
            Shape.oneOrMore(Shape.line()),
            "Tên cơ quan ban hành",
            "danh sách nếu nhiều cơ quan cùng ban hành, cơ quan chủ trì đứng đầu")
        .with(
            "called",
            Shape.line(),
            "Tên cơ quan viết trong câu",
            "chữ thường như trong lời văn, ví dụ Đảng uỷ xã Phụng Hiệp");
  }

  private static Shape number() {
    return Shape.mapping("number")
        .require("symbol", Shape.line(), "Ký hiệu", "tên loại và cơ quan, ví dụ BC/TU")
        .with(
            "value",
            Shape.count(),
            "Số",
            "chưa cấp số thì bỏ khóa này, văn bản in chỗ trống để điền");
  }

  private static Shape signature() {
    return Shape.mapping("signature")
        .with(
            "authority",
            Shape.oneOrMore(Shape.line()),
            "Thể thức đề ký",
            "ký thay ai, ví dụ T/M BAN THƯỜNG VỤ; một dòng hoặc danh sách các dòng; người đứng đầu tự"
                + " ký thì bỏ")
        .with("position", Shape.line(), "Chức vụ", "ví dụ PHÓ BÍ THƯ")
        .with(
            "concurrently",
            Shape.line(),
            "Chức vụ kiêm nhiệm",
            "in dưới chữ “kiêm” sau chức vụ chính")
        .with("body", Shape.line(), "Tên cơ quan người ký", "dùng khi nhiều cơ quan cùng ban hành")
        .with("name", Shape.line(), "Họ và tên người ký", "bỏ khi để trống chờ ký");
  }

  private static Shape drafter() {
    return Shape.mapping("drafter")
        .require("code", Shape.line(), "Ký hiệu người soạn", "chữ viết tắt, ví dụ NVA")
        .with("copies", Shape.count(), "Số bản", "số bản phát hành");
  }

  private static Shape laterSection() {
    return Shape.later("section", () -> SECTION);
  }

  private static Shape.Mapping section() {
    Shape.Mapping shape =
        Shape.mapping("section")
            .with("id", Shape.name(), "Mã", "để dẫn chiếu bằng [](#mã); không in ra")
            .with(
                "title",
                Shape.line(),
                "Tên mục",
                "bỏ khóa này thì số mục đứng liền trước đoạn đầu của body")
            .with(
                "run_in",
                Shape.truth(),
                "Viết liền",
                "true in tên mục và đoạn đầu của body trong cùng một đoạn")
            .with("body", Shape.prose(), "Lời văn", "đứng trước bảng, biểu đồ và các mục con")
            .with("table", TableShape.TABLE, "Bảng", "đứng sau lời văn")
            .with("chart", ChartShape.CHART, "Biểu đồ", "đứng sau lời văn và bảng")
            .with("sections", Shape.list(laterSection()), "Các mục con", "")
            .with(
                "numbering",
                PATTERNS,
                "Kiểu đánh số riêng",
                "cho các mục con và cấp dưới nữa, ví dụ [\"(1)\"]")
            .with(
                "include",
                Shape.line(),
                "Tệp đưa vào",
                "một tệp chứa một mục hoặc danh sách mục; đường dẫn tính từ tệp này");
    for (String name : shape.names()) {
      shape = name.equals("include") ? shape : shape.onlyOneOf("include", name);
    }
    return shape;
  }

  private static Shape appendix() {
    return Shape.mapping("appendix")
        .with("id", Shape.name(), "Mã", "để dẫn chiếu bằng [](#mã); không in ra")
        .with(
            "genre",
            Shape.line(),
            "Tên loại văn bản kèm theo",
            "với văn bản được ban hành kèm theo, ví dụ QUY ĐỊNH; phụ lục thì bỏ khóa này")
        .require("title", Shape.line(), "Tên phụ lục", "chữ “Phụ lục” và số do bố cục thêm")
        .with(
            "orientation",
            Shape.oneOf("portrait", "landscape"),
            "Chiều giấy",
            "portrait: dọc (mặc định); landscape: ngang, cho bảng rộng")
        .with("body", Shape.prose(), "Lời văn", "đứng trước bảng, biểu đồ và các mục")
        .with("table", TableShape.TABLE, "Bảng", "đứng sau lời văn")
        .with("chart", ChartShape.CHART, "Biểu đồ", "đứng sau lời văn và bảng")
        .with("sections", Shape.list(laterSection()), "Các mục", "đánh số lại từ đầu")
        .with(
            "numbering",
            PATTERNS,
            "Kiểu đánh số riêng",
            "cho các mục của phụ lục này; mặc định như của báo cáo");
  }
}
