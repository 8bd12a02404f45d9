package vanban.check.number.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for what is counted one by one, of which there is no half: {@code hộ}, {@code vụ}. */
public final class CountedNouns {
  private static final int LONGEST = 3;

  /** In the words of offices: people, bodies, cases, papers, works, animals. */
  private static final Set<String> ALL =
      words(
          "người|đồng chí|đảng viên|cán bộ|công chức|viên chức|lao động|hội viên|đoàn viên|học"
              + " sinh",
          "sinh viên|giáo viên|học viên|bệnh nhân|nạn nhân|bị can|bị cáo|đối tượng|thanh niên|phụ"
              + " nữ",
          "nông dân|nhân khẩu|trẻ em|trẻ|cháu|em|chiến sĩ|công dân|đại biểu|thành viên|cá nhân",
          "hộ|hộ dân|hộ gia đình|gia đình|tập thể|tổ chức|cơ quan|đơn vị|doanh nghiệp|hợp tác xã",
          "công ty|cơ sở|chi bộ|đảng bộ|đảng đoàn|chi nhánh|trường|trường học|lớp|xã|phường|thị"
              + " trấn",
          "huyện|thị xã|ấp|thôn|bản|khu phố|địa phương|vụ|vụ án|vụ việc|ca|trường hợp|đơn|đơn thư",
          "lượt|lượt người|cuộc|buổi|hội nghị|phiên họp|đợt|văn bản|nghị quyết|quyết định|chỉ thị",
          "kế hoạch|báo cáo|thông báo|tờ trình|hồ sơ|giấy chứng nhận|tin|bài|tin bài|tác phẩm",
          "công trình|dự án|căn nhà|căn|nhà|phòng|phòng học|giường|phần quà|suất quà|suất",
          "mô hình|sản phẩm|giải|giải pháp|nhiệm vụ|chỉ tiêu|tiêu chí|thủ tục|dịch vụ|kiến nghị",
          "ý kiến|câu hỏi|lớp tập huấn|con|chiếc|xe|phương tiện|tàu|máy|cây|cái|quyển|cuốn|tổ",
          "công văn|chương trình|kết luận|hướng dẫn|quy chế|quy định|tổ viên|tổ trưởng|đội viên|nhà"
              + " giáo",
          "nhà văn hóa|xã viên|lớp trưởng|thành phố|đội|đoàn|câu lạc bộ|liên hiệp|thể loại|quỹ|tiểu"
              + " ban|ban|sở|ngành|giấy phép|ngôi nhà|tổ hợp tác|nội dung|chuyên đề|bức"
              + " ảnh|tờ|phiếu|thửa|thửa đất|điểm sạt lở|thí sinh|tờ"
              + " khai|phiếu bầu");

  /** What people are employed as, each as one of it, by their first words. */
  private static final String JOBS =
      "thẩm|thư|kế|văn|bác|dược|điều|hộ|kỹ|y|giám|phó|chấp|kiểm|chuyên|thủ|lái|bảo|nhân|giáo viên|hiệu|cấp";

  /** What is counted under the name of another thing. */
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("tổ chức cơ sở đảng", words("đảng bộ|chi bộ")),
          Map.entry("tổ chức đảng", words("đảng bộ|chi bộ|đảng đoàn")),
          Map.entry(
              "văn bản",
              words(
                  "nghị quyết|quyết định|chỉ thị|kế hoạch|báo cáo|thông báo|tờ trình|công"
                      + " văn|chương trình|kết luận|hướng dẫn|quy chế|quy định|thông tư|nghị"
                      + " định|luật")),
          Map.entry("đơn vị hành chính", words("xã|phường|thị trấn|huyện|thị xã|thành phố")),
          Map.entry("biên chế", words("đồng chí|người|" + JOBS)),
          Map.entry("nhân sự", words("đồng chí|người|" + JOBS)),
          Map.entry("viên chức", words("đồng chí|người|" + JOBS)),
          Map.entry("nhân viên", words("đồng chí|người|" + JOBS)),
          Map.entry("lao động", words("người")),
          Map.entry("hội viên", words("đồng chí|người")),
          Map.entry("đảng viên", words("đồng chí|người")),
          Map.entry("thành viên", words("đồng chí|người|" + JOBS)),
          Map.entry("đoàn viên", words("đồng chí|người|em")),
          Map.entry("đại biểu", words("đồng chí|người")),
          Map.entry("cán bộ", words("đồng chí|người|" + JOBS)),
          Map.entry("công chức", words("đồng chí|người|" + JOBS)),
          Map.entry("giáo viên", words("đồng chí|người")),
          Map.entry("học sinh", words("em|người|cháu")),
          Map.entry("thí sinh", words("em|người|học sinh")),
          Map.entry("trẻ", words("cháu|em")),
          Map.entry("giải", words("nhất|nhì|ba|khuyến|đặc|vàng|bạc|đồng")),
          Map.entry("huy chương", words("vàng|bạc|đồng")),
          Map.entry("sinh viên", words("em|người")));

  /** What is called by less the second time. */
  private static final Map<String, String> SHORTER =
      Map.of(
          "vụ án", "vụ",
          "vụ việc", "vụ",
          "hộ dân", "hộ",
          "hộ gia đình", "hộ",
          "đơn thư", "đơn",
          "lượt người", "lượt",
          "trường học", "trường",
          "phòng học", "phòng",
          "phần quà", "phần",
          "suất quà", "suất");

  private CountedNouns() {}

  /** What a noun is called the second time. */
  public static String shorter(String noun) {
    return SHORTER.getOrDefault(noun, noun);
  }

  /** Whether what a noun names is counted among what some words name. */
  public static boolean isKindOf(String noun, String words) {
    return KINDS.entrySet().stream()
        .anyMatch(kinds -> words.startsWith(kinds.getKey()) && kinds.getValue().contains(noun));
  }

  private static Set<String> words(String... lines) {
    return Arrays.stream(lines)
        .flatMap(line -> Arrays.stream(line.split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The longest of them with which some words start, in small letters. */
  public static Optional<String> first(String words) {
    String[] all = words.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", LONGEST + 1);
    for (int length = Math.min(LONGEST, all.length); length > 0; length--) {
      String some = String.join(" ", Arrays.copyOf(all, length));
      if (ALL.contains(some)) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }
}
