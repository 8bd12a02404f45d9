package vanban.check.citation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.check.text.Signs;

/**
 * Kinds of documents, with what stands for them in the symbols of documents. State: Nghị định
 * 30/2020/NĐ-CP, Phụ lục III; laws: Luật Ban hành văn bản quy phạm pháp luật; Party: Hướng dẫn
 * 05-HD/VPTW 3.1.2a, and {@code QĐi} of Hướng dẫn 36-HD/VPTW. What is not of a norm but in common
 * use stands last.
 */
enum Genre {
  RESOLUTION("nghị quyết", "NQ", "NQLT"),
  DECISION("quyết định", "QĐ"),
  PROVISION("quy định", "QĐ", "QyĐ", "QĐi"),
  DIRECTIVE("chỉ thị", "CT"),
  CONCLUSION("kết luận", "KL", "TB"),
  /** Comes into force by a decision, and is often called by the number of that decision. */
  RULES("quy chế", "QC", "QĐ"),
  PLAN("kế hoạch", "KH"),
  PROGRAMME("chương trình", "CTr", "QĐ"),
  PROJECT("đề án", "ĐA", "QĐ"),
  SCHEME("phương án", "PA", "QĐ"),
  UNDERTAKING("dự án", "DA", "QĐ"),
  REPORT("báo cáo", "BC"),
  SUBMISSION("tờ trình", "TTr", "TT"),
  NOTICE("thông báo", "TB", "KL"),
  GUIDE("hướng dẫn", "HD"),
  CIRCULAR("thông tư", "TT", "TTLT"),
  CIRCULAR_LETTER("thông tri", "TT", "TTr"),
  DECREE("nghị định", "NĐ"),
  TELEGRAM("công điện", "CĐ"),
  MINUTES("biên bản", "BB"),
  LETTER("công văn", "CV"),
  CODE("bộ luật"),
  LAW("luật"),
  ORDINANCE("pháp lệnh", "PL");

  /** The letters with which their names begin. */
  static final Signs INITIALS =
      Signs.initials(
          Arrays.stream(values())
              .map(genre -> genre.word.substring(0, 1))
              .collect(Collectors.joining()));

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // the set does not change
  private final Set<String> symbols;

  Genre(String word, String... symbols) {
    this.word = word;
    this.symbols = Arrays.stream(symbols).map(Genre::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Its name, in small letters. */
  String word() {
    return word;
  }

  /** The names of all, the longest first, as alternatives of a pattern. */
  static String pattern() {
    return Arrays.stream(values())
        .map(Genre::word)
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** The one of a name, however it is written. */
  static Optional<Genre> of(String word) {
    String small = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Arrays.stream(values()).filter(genre -> genre.word.equals(small)).findFirst();
  }

  /** Those that a part of a symbol can stand for; none if it stands for no kind of document. */
  static Set<Genre> all(String symbol) {
    String key = key(symbol);
    if (key.matches("QH\\d{1,2}")) {
      return EnumSet.of(CODE, LAW, RESOLUTION);
    }
    if (key.matches("UBTVQH\\d{1,2}")) {
      return EnumSet.of(ORDINANCE, RESOLUTION);
    }
    return Arrays.stream(values())
        .filter(genre -> genre.symbols.contains(key))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Genre.class)));
  }

  /** Those of which a part of a symbol is the sign by a norm, in words. */
  static String words(String symbol) {
    List<Genre> all = List.copyOf(all(symbol));
    return all.stream()
        .filter(genre -> !symbol.equalsIgnoreCase("QĐ") || genre == DECISION || genre == PROVISION)
        .map(Genre::word)
        .collect(Collectors.joining(", "));
  }

  private static String key(String symbol) {
    return symbol.toUpperCase(Locale.ROOT);
  }
}
