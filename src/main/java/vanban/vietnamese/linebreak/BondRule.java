package vanban.vietnamese.linebreak;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands together in a sentence, and why: whatever an office marks in red where a line ends
 * within it. A rule holds a space by what stands before and behind it, or the spaces and hyphens of
 * a stretch.
 *
 * <p>In the patterns, {@code ~} is the start or the end of a word and {@code #} is a number as it
 * is printed.
 */
public enum BondRule {
  /** {@code 12 %}, {@code 30 °C}: a sign means nothing without its number. */
  SIGN_BEHIND_NUMBER(Strength.REQUIRED, "\\d", "[%‰°₫]"),

  /** {@code 5 tỷ đồng}: whoever reads the number at a line's end takes it for another one. */
  MEASURE(
      Strength.REQUIRED,
      "\\d",
      "(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng(?! chí)|đ|USD|EUR|mm|cm|m|km|hải lý|m[23²³]|km[2²]|ha"
          + "|ml|lít|l|µg|μg|mg|g|kg|tạ|tấn|yến|giây|phút|giờ|W|kW|MW|GW|kWh|MWh|GWh|kV|kVA|MVA|KB|MB|GB|TB|Mbps|lần|phần"
          + " trăm|phần nghìn|điểm phần trăm|điểm %)~"),

  /** {@code 17 giờ 00}: the minutes of an hour. */
  HOUR(Strength.REQUIRED, "\\d (?:giờ|h)", "[0-5]?\\d~"),

  /** {@code 3.200 x 1.800 mm}: one size of several sides. */
  SIZE(Strength.REQUIRED, "\\d(?: ?[mc]?m)?", "[x×] \\d"),

  /** {@code 3.200 x 1.800 mm}: and no line ends behind the sign, either. */
  SIDE(Strength.REQUIRED, "\\d(?: ?[mc]?m)? [x×]", "\\d"),

  /** {@code 5 tỷ đồng}, {@code 3 nghìn tỷ}: a multiple without its measure is half a number. */
  MULTIPLE(
      Strength.WISHED,
      "\\d (?:nghìn |ngàn |triệu )?(?:nghìn|ngàn|triệu|tỷ|tỉ)",
      "(?:tỷ|tỉ|đồng(?! chí)|USD|ha|tấn|m[23²³]|kWh)~"),

  /** {@code 6 tháng}: a number of days, months and years is one with them. */
  SPAN_OF_TIME(
      Strength.REQUIRED,
      "\\d",
      "(?:ngày|tuần|tháng|quý|năm|nhiệm kỳ)~",
      "~(?:ngày|tháng|năm|quý|tuần) [\\d/]{1,7}"),

  /** {@code 03 đồng chí}, {@code 12 xã}: what is counted, nearer than any other word. */
  COUNTED(
      Strength.WISHED,
      "\\d",
      "(?:đồng chí|người|hộ|cán bộ|đảng viên|đại biểu|trường hợp|lượt|tổ chức|chi bộ|đảng bộ|xã"
          + "|phường|ấp|thôn|khu vực|hội nghị|cuộc|đợt|lớp|văn bản|nhiệm vụ|chỉ tiêu|dự án"
          + "|công trình|mô hình|trường|cơ sở|doanh nghiệp|hợp tác xã|vụ|bậc|điểm|nội dung"
          + "|ý kiến)~",
      "~(?:ngày|tháng|năm|quý|số|khoản|điểm|điều|mục) [\\d/]{1,7}"),

  /** {@code ngày 5}, {@code tháng 10}, {@code năm 2024}: the word says what the number is. */
  DATE(Strength.REQUIRED, "~(?iu:ngày|mùng|mồng|tháng|năm|tuần)", "\\d"),

  /** {@code quý III}: so does the word of a quarter. */
  QUARTER(Strength.REQUIRED, "~(?iu:quý)", "(?:I{1,3}|IV|[1-4])~"),

  /** {@code số 15-NQ/TU}: a sign is looked for by its number. */
  NUMBER_OF_DOCUMENT(Strength.REQUIRED, "~(?iu:số|số:)", "\\d"),

  /** {@code 15-NQ/TU}, {@code 30/2020/NĐ-CP}: half of a sign names no document. */
  SIGN_OF_DOCUMENT(
      Strength.REQUIRED,
      "(?=\\d)~\\d{1,6}(?:/\\d{4})?(?:[/-][A-ZĐ][\\p{L}\\d]{0,15}(?:\\.[\\p{L}\\d]{1,9}){0,3}){1,6}~"),

  /** {@code 0912 345 678}, {@code (024) 3804 4321}: half of a number reaches nobody. */
  TELEPHONE(
      Strength.REQUIRED,
      "~0\\d{2,4}\\)?(?:[ .]\\d{2,4})?(?:[ .]\\d{2,4})?"
          + "|\\+84(?: \\d{1,4})?(?:[ .]\\d{2,4})?|~1[89]00",
      "\\d{2,4}(?:[ .]?\\d{2,4}){0,2}~"),

  /** {@code NQ/TU}, {@code UBND-VP}: nor does what is left of a sign without its number. */
  SIGN_WITHOUT_NUMBER(Strength.REQUIRED, "(?=[A-ZĐ])~[A-ZĐ]{2,7}(?:[/-][A-ZĐ]{2,9}\\d?){1,4}~"),

  /** {@code COVID-19}: a name with a number of its own. */
  NUMBERED_NAME(Strength.WISHED, "(?=\\p{Lu})~\\p{Lu}[\\p{L}\\d]{0,15}-\\d{1,6}~"),

  /** {@code 5-7}, {@code 2020-2025}: a range is read at one glance. */
  RANGE(Strength.REQUIRED, "(?=\\d)~#-#~"),

  /** {@code 2020 - 2025}: no line starts with the dash of a range that is typed with spaces. */
  DASH_OF_RANGE(Strength.REQUIRED, "\\d", "[-–] \\d"),

  /** {@code 2020 - 2025}: and where there is room, the range is read at one glance too. */
  END_OF_RANGE(Strength.WISHED, "\\d [-–]", "\\d"),

  /** {@code ≥ 5}: a comparison without its number says nothing. */
  COMPARISON(Strength.WISHED, "[<>≤≥≈±=]", "\\d"),

  /** {@code đồng chí Nguyễn Văn A}: a title is part of a name. */
  TITLE(Strength.WISHED, "~(?iu:đồng chí|đ/c|ông|bà)", "\\p{Lu}\\p{L}{0,7}~"),

  /** {@code A. B.}, {@code Nguyễn Văn A}: a letter alone looks lost at the start of a line. */
  INITIAL(Strength.WISHED, "~\\p{Lu}(?:\\.|\\p{Ll}{1,6})", "\\p{Lu}(?:~(?!\\.\\d)|(?<=\\. .))"),

  /** {@code Hồ Chí Minh}: a name that every office reads whole. */
  HO_CHI_MINH(Strength.REQUIRED, "~(?:Hồ|Hồ Chí)", "(?:Chí Minh|Minh)~"),

  /** {@code Thành phố Hồ Chí Minh}: the word of a city is part of its name. */
  CITY(Strength.WISHED, "~(?iu:thành|thành phố)", "(?:phố )?Hồ Chí Minh~"),

  /** {@code TP. Hồ Chí Minh}: an abbreviated word is part of the name behind it. */
  ABBREVIATED(Strength.WISHED, "~(?:TP|Tp|TX|Tx|TT)\\.", "\\p{Lu}"),

  /**
   * {@code Phụ lục II}, {@code Mục I.3}, {@code Điều 5}, {@code khoản 2}: no number says of what.
   */
  CITED_PART(
      Strength.WISHED,
      "~(?iu:phần|chương|mục|tiểu mục|điều|khoản|phụ lục|bảng|biểu|biểu đồ|hình|mẫu|trang)",
      "(?:[IVXLC]{1,8}|[A-E]|\\d{1,4})(?:[.-]?\\d{1,4}){0,5}~"),

  /** {@code điểm a}: a letter alone is taken for a word. */
  CITED_POINT(Strength.WISHED, "~(?iu:điểm)", "(?:[a-zđ]|\\d{1,4})~"),

  /** {@code khóa XIII}, {@code lần thứ XIV}, {@code quốc lộ 1A}: which of several. */
  ORDINAL(
      Strength.WISHED,
      "~(?iu:thứ|khóa|khoá|nhiệm kỳ|giai đoạn|thế kỷ|kỳ|kỳ họp|lần|vùng|loại|cấp|bậc|hạng|nhóm"
          + "|quốc lộ|đường tỉnh|phiên|đợt|vị trí)",
      "(?:[IVXLC]{1,8}|\\d[\\d/]{0,8}\\p{Lu}?)~");

  private static final String WORD =
      "(?:(?<![\\p{L}\\p{M}\\d])(?=[\\p{L}\\d])"
          + "|(?<=[\\p{L}\\p{M}\\d%°₫²³])(?![\\p{L}\\p{M}\\d]))";

  private static final String NUMBER = "\\d{1,9}(?:[.,/]\\d{1,9}){0,5}";

  private final Strength strength;
  private final boolean ofSpaces;
  private final Pattern pattern;

  /** Holds all spaces and hyphens of a stretch. */
  BondRule(Strength strength, String stretch) {
    this(strength, false, stretch);
  }

  /** Holds a space between two things. */
  BondRule(Strength strength, String before, String behind) {
    this(strength, true, " (?=%s)(?<=(?:%s) )".formatted(behind, before));
  }

  /** Holds a space between two things unless something stands before it. */
  BondRule(Strength strength, String before, String behind, String unless) {
    this(strength, true, " (?=%s)(?<=(?:%s) )(?<!%s )".formatted(behind, before, unless));
  }

  BondRule(Strength strength, boolean ofSpaces, String pattern) {
    this.strength = strength;
    this.ofSpaces = ofSpaces;
    this.pattern = Pattern.compile(pattern.replace("~", WORD).replace("#", NUMBER));
  }

  /** How firmly it holds. */
  public Strength strength() {
    return strength;
  }

  /** The rules that look at one space, and those that look at stretches of a text. */
  static List<BondRule> all(boolean ofSpaces) {
    return Arrays.stream(values()).filter(rule -> rule.ofSpaces == ofSpaces).toList();
  }

  /**
   * Looks for what this rule holds.
   *
   * @param text in which spaces that do not break stand as spaces
   */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
