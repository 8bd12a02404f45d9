package vanban.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code nhân dân} beside {@code Nhân dân}: the same words with a capital here and without one
 * there. The way of most of the document holds; Decree 30, annex II, part V.1 and V.8, only where
 * there is no more of one than of the other.
 */
final class CapitalMixed implements Check {
  private static final int LEAST = 2;

  /** So far before some words the title begins in which they stand. */
  private static final int REACH = 160;

  /** The number of a document, and {@code về} before what it is about. */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\d/[\\p{Lu}Đ\\d-]{1,24}[^.;\\n]{0,120}? (?:về|quy định|ban hành) [^.;\\n]*$");

  /** Not first in its sentence, its line or its quotation: there a capital says nothing. */
  private static final String INSIDE = "(?<=[\\p{Ll},;]\\s)";

  /**
   * Words that are written in two ways in reports, each with the way of the decree.
   *
   * @param words where they stand as words of a sentence and not in the name of a body
   * @param standard how the decree writes them
   */
  private record Phrase(Search words, String standard) {
    static Phrase of(String words, String standard) {
      Signs first = Signs.initials(standard.substring(0, 1).toLowerCase(Locale.ROOT));
      Pattern pattern = Pattern.compile(INSIDE + "(?:" + words + ")(?![\\p{L}\\p{N}])");
      return new Phrase(Search.from(first, pattern), standard);
    }
  }

  private static final String IN_NAMES =
      "(?<!(?i:ban|đồng|án|sát|an|đội|trang|ninh|tranh|thẩm|sĩ|sỹ|giáo|thuốc|chủ|báo|ngoại|dụng|chúng)"
          + " )";

  private static final List<Phrase> PHRASES =
      List.of(
          Phrase.of(IN_NAMES + "[Nn]hân dân(?! tệ| tối cao| Việt Nam| Lào| Trung Hoa)", "Nhân dân"),
          Phrase.of("[Tt]ết Nguyên đán", "tết Nguyên đán"),
          Phrase.of("ngân sách [Nn]hà nước(?! cấp)", "ngân sách nhà nước"),
          Phrase.of("quản lý [Nn]hà nước(?! và)", "quản lý nhà nước"),
          Phrase.of("cơ quan [Nn]hà nước", "cơ quan nhà nước"),
          Phrase.of("hành chính [Nn]hà nước", "hành chính nhà nước"),
          Phrase.of("kỷ luật của [Đđ]ảng", "kỷ luật của Đảng"),
          Phrase.of("xây dựng [Đđ]ảng", "xây dựng Đảng"),
          Phrase.of("vui [Xx]uân", "vui Xuân"));

  /** A place where a phrase stands. */
  private record Use(Passage passage, int from, int to) {
    String text() {
      return passage.value().substring(from, to);
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Set<String> settled = document.house().capitals();
    return Stream.concat(
        PHRASES.stream()
            .filter(phrase -> settled.stream().noneMatch(phrase.standard()::equalsIgnoreCase))
            .flatMap(phrase -> check(phrase, document).stream()),
        settled.stream().sorted().flatMap(way -> againstHouse(way, document).stream()));
  }

  /** Words that the office writes in one way, where they stand first in another. */
  private static Optional<Finding> againstHouse(String way, Passages document) {
    Phrase phrase =
        PHRASES.stream()
            .filter(one -> one.standard().equalsIgnoreCase(way))
            .findFirst()
            .orElseGet(() -> Phrase.of("(?iu:" + Pattern.quote(way) + ")", way));
    Map<String, List<Use>> ways = new TreeMap<>();
    document.all().forEach(passage -> read(phrase, passage, ways));
    ways.remove(way);
    return ways.values().stream()
        .findFirst()
        .map(uses -> uses.get(0))
        .map(
            use ->
                Finding.of(use.passage(), use.from(), use.to(), use.text(), way).message("house"));
  }

  private static Optional<Finding> check(Phrase phrase, Passages document) {
    Map<String, List<Use>> ways = new TreeMap<>();
    document.all().forEach(passage -> read(phrase, passage, ways));
    if (ways.size() != 2) {
      return Optional.empty();
    }
    List<List<Use>> both = new ArrayList<>(ways.values());
    return finding(phrase, both.get(0), both.get(1));
  }

  private static void read(Phrase phrase, Passage passage, Map<String, List<Use>> ways) {
    phrase
        .words()
        .each(
            passage.value(),
            words -> {
              if (!isCited(passage, words.start())) {
                Use use = new Use(passage, words.start(), words.end());
                ways.computeIfAbsent(use.text(), way -> new ArrayList<>()).add(use);
              }
            });
  }

  /** Whether words stand in the title of a document that is cited, or in a quotation. */
  private static boolean isCited(Passage passage, int at) {
    String before = passage.value().substring(Math.max(0, at - REACH), at);
    return TITLE.matcher(before).find() || passage.isQuoted(at);
  }

  private static Optional<Finding> finding(Phrase phrase, List<Use> one, List<Use> other) {
    boolean first =
        one.size() == other.size()
            ? one.get(0).text().equals(phrase.standard())
            : one.size() > other.size();
    List<Use> most = first ? one : other;
    List<Use> few = first ? other : one;
    return most.size() < LEAST ? Optional.empty() : Optional.of(finding(most, few));
  }

  private static Finding finding(List<Use> most, List<Use> few) {
    Use here = few.get(0);
    Use there = most.get(0);
    String count = String.format(Locale.ROOT, "%d", few.size());
    String all = String.format(Locale.ROOT, "%d", most.size());
    return Finding.of(here.passage(), here.from(), here.to(), here.text(), there.text(), count, all)
        .against(there.passage(), there.from(), there.to());
  }
}
