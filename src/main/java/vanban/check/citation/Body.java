package vanban.check.citation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bodies that issue documents, so far as they are told apart by their names for certain. */
enum Body {
  ASSEMBLY("Quốc hội(?! và| tỉnh)", "QH\\d{1,2}"),
  ASSEMBLY_COMMITTEE("(?:Ủy ban|Uỷ ban|UB) ?Thường vụ Quốc hội|UBTVQH", "(?:NQ-)?UBTVQH\\d{1,2}"),
  PRESIDENT("Chủ tịch nước", "CTN"),
  GOVERNMENT("Chính phủ(?! và)", "CP"),
  PRIME_MINISTER("Thủ tướng(?: Chính phủ)?", "TTg"),
  MINISTRY(
      "(?:Bộ trưởng )?Bộ (?:Tài chính|Nội vụ|Y tế|Giáo dục|Công an|Quốc phòng|Tư pháp|Xây dựng"
          + "|Công [Tt]hương|Khoa học|Nông nghiệp|Tài nguyên|Văn hóa|Văn hoá|Thông tin|Lao động"
          + "|Kế hoạch|Giao thông|Ngoại giao|Dân tộc)",
      "B(?:TC|NV|YT|GDĐT|GD&ĐT|CA|QP|TP|XD|CT|KHCN|KH&CN|NNPTNT|NN&PTNT|NNMT|TNMT|VHTTDL|TTTT"
          + "|LĐTBXH|KHĐT|GTVT|NG)"),
  COUNCIL("(?:Thường trực )?(?:Hội đồng nhân dân|HĐND)", "HĐND\\d*"),
  PEOPLES_COMMITTEE("(?:Chủ tịch |Phó Chủ tịch )?(?:(?:Ủy|Uỷ) ban nhân dân|UBND)", "UBND"),
  CENTRAL_COMMITTEE(
      "(?:Ban Chấp hành Trung ương|BCH Trung ương|BCHTW|Trung ương|Hội nghị Trung ương"
          + "|Hội nghị lần thứ \\p{L}+ Ban Chấp hành Trung ương)(?! (?:Đoàn|Hội|Mặt trận))",
      "TW"),
  POLITBURO("Bộ Chính trị", "TW"),
  SECRETARIAT("Ban Bí thư(?! (?:Trung ương |Tỉnh |TW )?[Đđ]oàn)", "TW"),
  PROVINCIAL_COMMITTEE(
      "(?:Ban Thường vụ |BTV |Thường trực |Ban Chấp hành )?"
          + "(?:(?:Tỉnh|Thành) (?:ủy|uỷ)|Đảng bộ (?:tỉnh|thành phố))",
      "TU");

  private final Pattern name;
  private final Pattern symbol;

  Body(String name, String symbol) {
    this.name = Pattern.compile("(?:" + name + ")(?![\\p{L}\\p{M}])", flags());
    this.symbol = Pattern.compile(symbol, flags());
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /**
   * A body that is named in a text.
   *
   * @param end the offset behind its name
   */
  record Named(Body body, int from, int end) {
    /** Its name as it is written. */
    String in(String text) {
      return text.substring(from, end);
    }
  }

  /** The one whose name starts at an offset of a text. */
  static Optional<Named> at(String text, int from) {
    return Arrays.stream(values())
        .flatMap(
            body -> {
              Matcher name =
                  body.name.matcher(text).region(from, Math.min(text.length(), from + 90));
              name.useTransparentBounds(true);
              return name.lookingAt()
                  ? Stream.of(new Named(body, from, name.end()))
                  : Stream.empty();
            })
        .findFirst();
  }

  /** Those whose documents have a symbol that ends so; none if nobody knows. */
  static Set<Body> of(Symbol symbol) {
    Set<Body> all = EnumSet.noneOf(Body.class);
    for (Body body : values()) {
      if (body.symbol.matcher(symbol.issuer()).matches()) {
        all.add(body);
      }
    }
    return all;
  }
}
