package vanban.docx;

import static vanban.docx.Written.above;
import static vanban.docx.Written.below;
import static vanban.docx.Written.br;
import static vanban.docx.Written.cell;
import static vanban.docx.Written.chart;
import static vanban.docx.Written.columns;
import static vanban.docx.Written.em;
import static vanban.docx.Written.h;
import static vanban.docx.Written.head;
import static vanban.docx.Written.items;
import static vanban.docx.Written.link;
import static vanban.docx.Written.note;
import static vanban.docx.Written.p;
import static vanban.docx.Written.part;
import static vanban.docx.Written.picture;
import static vanban.docx.Written.row;
import static vanban.docx.Written.section;
import static vanban.docx.Written.series;
import static vanban.docx.Written.span;
import static vanban.docx.Written.strong;
import static vanban.docx.Written.t;
import static vanban.docx.Written.table;
import static vanban.docx.Written.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Document;
import vanban.document.Numbering;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Part;
import vanban.document.Properties;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;
import vanban.document.Table.Alignment;
import vanban.docx.write.DocxWriter;

/** A document in which everything stands that a document can hold. */
public final class Everything {
  private Everything() {}

  /** The document as a Word file, by a writer of its own. */
  public static byte[] docx() {
    return new DocxWriter(PartyStyles.styles()).write(document());
  }

  /** The document, numbered. */
  public static Document document() {
    Properties properties =
        new Properties("Báo cáo thử", "TỈNH ỦY", Optional.of(LocalDate.of(2026, 9, 3)));
    return Numbering.number(new Document(properties, List.of(report(), wide(), upright())));
  }

  private static Part report() {
    return part(
        Orientation.PORTRAIT,
        p("circulation", "XEM XONG TRẢ LẠI"),
        masthead(),
        p("genre", "BÁO CÁO"),
        p("title", "thử mọi thứ của một văn bản"),
        p("title-end", "-----"),
        p("body", t("Phần mở đầu có chú thích"), note(p("note", "Chú thích một."))),
        p("body", t("Diện tích 5 km"), above("2"), t(", khí CO"), below("2"), t(".")),
        p(
            "body",
            t("Xem "),
            link("https://example.vn/đường", t("cổng "), em(t("điện tử"))),
            note(p("note", t("Ở "), link("https://example.vn", t("example.vn"))))),
        picture("ban-do", "Bản đồ hai ấp", p("picture-caption", "Quy hoạch")),
        picture("again", "Bản đồ lần nữa", p("picture-caption", "Như trên")),
        results(),
        tasks(),
        p("closing", "Trên đây là báo cáo."),
        foot(),
        p("no-publication", "KHÔNG PHỔ BIẾN"));
  }

  static Block masthead() {
    return columns(
        "masthead",
        List.of(
            p("parent-issuer", "ĐẢNG BỘ TỈNH THỬ"),
            p("issuer", "ĐẢNG ỦY XÃ THỬ"),
            p("star", "*"),
            p("number", "Số 05-BC/ĐU")),
        List.of(
            p("national-title", "ĐẢNG CỘNG SẢN VIỆT NAM"),
            new Rule("title-rule"),
            p("date", "Thử, ngày 03 tháng 9 năm 2026")));
  }

  static Block foot() {
    return columns(
        "foot",
        List.of(
            p("recipients-heading", span("recipients-label", t("Nơi nhận")), t(":")),
            p("recipient", "- Tỉnh ủy;"),
            p("recipient", "- Lưu Văn phòng."),
            p("drafter", "ABC-25")),
        List.of(
            p("authority", "T/M BAN THƯỜNG VỤ"),
            p("position", "PHÓ BÍ THƯ"),
            p("signature-gap"),
            p("signer", "Nguyễn Văn A")));
  }

  private static Section results() {
    return section(
        "kq",
        "I.",
        h("heading-roman", t("KẾT QUẢ")),
        section(
            "kt",
            "1.",
            h("heading-decimal", t("Kinh tế "), em(t("quý I")), strong(t(" năm nay"))),
            p(
                "body",
                t("Thường, "),
                strong(t("đậm, "), em(t("đậm nghiêng")), span("recipients-label", t(" gạch"))),
                em(t(" nghiêng")),
                note(p("note", "Đoạn một."), p("note", "Đoạn hai."), items("-", "một mục"))),
            items("-", "mục thứ nhất", "mục thứ hai"),
            section("1.1.", p("numbered", span("run-in", t("Thu ngân sách:")), t(" đạt dự toán."))),
            section("1.1.", p("numbered", "Không tên, chỉ có số."))),
        section(
            "1.",
            h("heading-decimal", t("Xã hội")),
            section("chi", "1.1.", h("heading-decimal-2", t("Giáo dục"))),
            table(
                "bang",
                List.of(Alignment.CENTER, Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT),
                head(
                    cell(1, 2, "cell-head", "TT"),
                    cell(1, 2, "cell-head", "Chỉ tiêu"),
                    cell(2, 1, "cell-head", "Năm")),
                head(cell("cell-head", "2025"), cell("cell-head", "2026")),
                row(
                    cell("cell", "1"),
                    cell("cell", "Thu ngân sách nhà nước trên địa bàn, không kể thu bổ sung"),
                    cell("cell", "1.802,12"),
                    cell("cell", "1.916,94")),
                row(
                    cell("cell", "2"),
                    new Table.Cell(List.of(), Origin.UNKNOWN),
                    cell(2, 1, "cell", "không có")))));
  }

  private static Section tasks() {
    return section(
        "I.",
        h("heading-roman", t("NHIỆM VỤ")),
        section("nv", "(1)", p("numbered", t("Xem "), to("kt"), t(" và "), to("bang"), t("."))),
        section("(1)", p("numbered", t("Xem "), to("nv"), t(", "), to("pl"), t(".")), deeper()),
        section("(1)", p("numbered", t("Xem "), to("do-thi"), t("."))),
        chart(
            "do-thi",
            Chart.Kind.COLUMN,
            List.of("Thu", "Chi"),
            series("Thực hiện", "1916.94", "1514.50"),
            series("Kế hoạch", "7500", "")));
  }

  private static Section deeper() {
    return section("a)", p("numbered", "Một điểm nhỏ."));
  }

  private static Part wide() {
    return part(
        Orientation.LANDSCAPE,
        section(
            "pl",
            "Phụ lục 1",
            h("appendix-title", br(), t("CHỈ TIÊU")),
            p("appendix-reference", "(Kèm theo Báo cáo số 05-BC/ĐU)"),
            table(
                "rong",
                List.of(Alignment.LEFT, Alignment.RIGHT),
                head(cell("cell-head", "Chỉ tiêu"), cell("cell-head", "Năm")),
                row(cell("cell", "Thu"), cell("cell", "1.916,94")))));
  }

  private static Part upright() {
    return part(
        Orientation.PORTRAIT,
        section(
            "Phụ lục 1",
            h("appendix-title", br(), t("GIẢI THÍCH")),
            section(null, "I.", h("heading-roman", t("Một")), p("body", "Chữ."))));
  }
}
