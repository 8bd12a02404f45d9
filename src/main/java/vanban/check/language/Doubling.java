package vanban.check.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words that stand twice are slips. Vietnamese doubles many syllables by its grammar ({@code
 * dần dần}, {@code ngày ngày}), and a word may end with the syllable that the next begins with
 * ({@code quản lý lý lịch}, {@code thiết bị bị hỏng}): so the syllables are listed of which a pair
 * is wrong, with the neighbours that make it right.
 */
final class Doubling {
  /** Of a syllable: those before it, and those behind it, with which a pair of it is right. */
  private record Right(Set<String> before, Set<String> after) {
    static Right when(String before, String after) {
      return new Right(Set.of(before.split(" ")), Set.of(after.split(" ")));
    }
  }

  /** Words that only bind others; a pair of them is never right but with these neighbours. */
  private static final Map<String, Right> ONE =
      Map.ofEntries(
          Map.entry("và", Right.when("-", "-")),
          Map.entry("các", Right.when("-", "bon")),
          Map.entry("những", Right.when("-", "-")),
          Map.entry("của", Right.when("góp tài", "cải chìm nổi hồi")),
          Map.entry("với", Right.when("-", "-")),
          Map.entry("cho", Right.when("-", "-")),
          Map.entry("đã", Right.when("-", "-")),
          Map.entry("đang", Right.when("-", "-")),
          Map.entry("sẽ", Right.when("-", "-")),
          Map.entry("hoặc", Right.when("-", "-")),
          Map.entry("nếu", Right.when("-", "-")),
          Map.entry("nhằm", Right.when("-", "-")),
          Map.entry("trong", Right.when("bên", "sạch suốt sáng")),
          Map.entry("là", Right.when("gọi", "-")),
          Map.entry("để", Right.when("-", "-")),
          Map.entry("khi", Right.when("đôi", "-")),
          Map.entry("tại", Right.when("hiện tồn nay", "-")),
          Map.entry("theo", Right.when("kèm tiếp tùy đi mang", "-")),
          Map.entry("bị", Right.when("thiết chuẩn trang dự", "-")),
          Map.entry("do", Right.when("tự lý", "-")),
          Map.entry("về", Right.when("trở quay đi tính nói đem", "-")),
          Map.entry("không", Right.when("hàng trên hư phòng có", "-")),
          Map.entry("cùng", Right.when("cuối vô sau khốn tận", "-")),
          Map.entry("bằng", Right.when("công cân văn thăng san", "lăng")),
          Map.entry("thực", Right.when("hiện lương xác thiết chứng trung đích ẩm", "-")),
          Map.entry("tiếp", Right.when("trực gián giao kế đón nối", "-")),
          Map.entry("tục", Right.when("-", "-")),
          Map.entry("tăng", Right.when("gia", "-")),
          Map.entry("đạt", Right.when("truyền diễn thành", "-")),
          Map.entry("giảm", Right.when("suy miễn cắt", "-")),
          Map.entry("triển", Right.when("phát", "-")),
          Map.entry("khai", Right.when("công", "-")),
          Map.entry("chiếm", Right.when("-", "-")),
          Map.entry("việc", Right.when("công vụ sự", "-")),
          Map.entry("tỉnh", Right.when("-", "táo giấc")),
          Map.entry("huyện", Right.when("-", "-")),
          Map.entry("tỷ", Right.when("-", "-")),
          Map.entry("triệu", Right.when("-", "tập hồi")));

  /** Words of two or more syllables that name both a thing and a deed: the one may do the other. */
  private static final Set<String> THING_AND_DEED =
      Set.of(
          "tổ chức",
          "báo cáo",
          "hoạt động",
          "đề nghị",
          "yêu cầu",
          "quyết định",
          "quy định",
          "hướng dẫn",
          "đại diện",
          "lao động",
          "chỉ đạo",
          "lãnh đạo",
          "quản lý",
          "kiến nghị",
          "thông báo",
          "phụ trách",
          "sản xuất",
          "kinh doanh",
          "đầu tư",
          "bảo vệ",
          "xã hội",
          "kinh tế",
          "giáo dục");

  /** Behind these the first is a deed, and so is the second. */
  private static final Set<String> BEFORE_DEED =
      Set.of(
          "đã", "đang", "sẽ", "cần", "phải", "nhằm", "vẫn", "luôn", "đều", "trung", "tục", "thời");

  /** Words of two syllables that are doubled for stress: {@code từng bước từng bước}. */
  private static final Set<String> STRESSED =
      Set.of(
          "từng", "ngày", "hơn", "rất", "dần", "mãi", "luôn", "hết", "đời", "càng", "lần", "một");

  private Doubling() {}

  /** Whether a syllable that stands twice between two others is a slip. */
  static boolean isSlip(String before, String twice, String after) {
    if (twice.equals("số")) {
      return after.equals("0") && !Set.of("mã", "một", "chỉ", "hệ", "tổng").contains(before);
    }
    Right right = ONE.get(twice);
    if (right == null) {
      return isEndTwice(Pairs.key(before), Pairs.key(twice), Pairs.key(after));
    }
    return !right.before().contains(before) && !right.after().contains(after);
  }

  /** {@code rõ ràng ràng}: the end of a word, which makes none by itself or with what is behind. */
  private static boolean isEndTwice(String before, String twice, String after) {
    return Pairs.KNOWN.has(before, twice)
        && !Pairs.KNOWN.has(twice, twice)
        && !Pairs.KNOWN.has(twice, after)
        && Meant.isBound(twice);
  }

  /** Whether several syllables that stand twice behind another are a slip. */
  static boolean isSlip(String before, List<String> twice) {
    return (BEFORE_DEED.contains(before) || !THING_AND_DEED.contains(String.join(" ", twice)))
        && twice.stream().distinct().count() == twice.size()
        && twice.stream().allMatch(one -> one.length() > 1)
        && !STRESSED.contains(twice.get(0));
  }
}
