package vanban.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is counted, sorted into kinds that cannot be one another: who counts {@code vụ} does not
 * count {@code người}. Within a kind one name may stand for another, {@code người} for {@code đảng
 * viên}; what stands here under no kind may be any.
 */
enum CountedKind {
  /** People. */
  PEOPLE(
      "người|đảng viên|cán bộ|công chức|viên chức|học sinh|bị can|bị cáo|đối tượng|lao động"
          + "|hội viên|đoàn viên|đại biểu|đồng chí"),
  /** What happens and is dealt with. */
  CASES("vụ|vụ án|vụ việc"),
  /** Households. */
  HOUSEHOLDS("hộ|hộ dân|hộ nghèo|hộ cận nghèo"),
  /** Papers. */
  DOCUMENTS("hồ sơ|văn bản|nghị quyết|quyết định|chỉ thị"),
  /** Bodies. */
  BODIES("doanh nghiệp|hợp tác xã|chi bộ|đảng bộ|tổ chức đảng");

  /** Words that begin as one of these names does and mean something else. */
  private static final List<String> OTHERS =
      List.of(
          "hộ chiếu",
          "hộ tịch",
          "hộ khẩu",
          "hộ sinh",
          "vụ mùa",
          "vụ lúa",
          "vụ đông",
          "vụ hè",
          "vụ xuân",
          "vụ thu",
          "vụ trưởng",
          "vụ phó",
          "vụ sản xuất");

  private final String names; // with a stroke between

  CountedKind(String names) {
    this.names = names;
  }

  private Stream<String> all() {
    return Stream.of(names.split("\\|", -1));
  }

  /**
   * The kind of what a text begins with.
   *
   * @return empty if it is none of these
   */
  static Optional<CountedKind> of(String text) {
    String words = text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').strip();
    return OTHERS.stream().anyMatch(words::startsWith)
        ? Optional.empty()
        : Stream.of(values())
            .filter(kind -> kind.all().anyMatch(name -> begins(words, name)))
            .findFirst();
  }

  /** How many letters of a text the name of its kind takes. */
  int length(String text) {
    String words = text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    return all().filter(name -> begins(words, name)).mapToInt(String::length).max().orElse(0);
  }

  private static boolean begins(String words, String name) {
    return words.startsWith(name)
        && (words.length() == name.length() || !Character.isLetter(words.charAt(name.length())));
  }
}
