package vanban.check.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Rows;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code xã vĩnh thủy}: the name of a place in small letters. It is one if the document writes it
 * with capitals elsewhere, or if it is made of syllables of which places have their names and that
 * make no word. Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III.1.a.
 */
final class PlaceName {
  private static final String CLAUSE = "Mục III.1.a";

  private static final String PLACE =
      "(?<![\\p{L}])(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Qq]uận|[Tt]hôn"
          + "|[ẤấAa]p|[Bb]ản|[Kk]hu phố) ";

  private static final Search NAMED =
      Search.from(
          Signs.initials("xpthqấbak"),
          Pattern.compile(
              PLACE + "(?<name>\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll}*)(?! \\p{Lu})(?![\\p{L}])"));

  private static final Search SMALL =
      Search.from(
          Signs.initials("xpthqấb").and(Signs.initials("k")),
          Pattern.compile(PLACE + "(?<name>\\p{L}\\p{Ll}* \\p{Ll}+)(?![\\p{L}])"));

  /** Syllables of which many names of places are made. */
  private static final Set<String> SYLLABLES =
      Rows.lines(PlaceName.class, "places.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private PlaceName() {}

  /** What is wrong in a document. */
  static Stream<Finding> in(Passages document) {
    Set<String> names =
        document.all().stream()
            .flatMap(
                passage ->
                    NAMED.in(passage.value(), found -> Optional.of(small(found.group("name")))))
            .collect(Collectors.toSet());
    return document.all().stream()
        .flatMap(passage -> SMALL.in(passage.value(), found -> finding(passage, found, names)));
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found, Set<String> names) {
    String typed = found.group("name");
    String small = small(typed);
    return names.contains(small) || isName(typed)
        ? Optional.of(
            Finding.of(
                    passage, found.start("name"), found.end("name"), typed, capitals(small), CLAUSE)
                .instead(capitals(small)))
        : Optional.empty();
  }

  /** Whether two syllables, both small, can hardly be anything but a name. */
  private static boolean isName(String typed) {
    String[] two = typed.split(" ", 2);
    return typed.equals(small(typed))
        && SYLLABLES.contains(two[0])
        && SYLLABLES.contains(two[1])
        && !Pairs.KNOWN.has(Pairs.key(two[0]), Pairs.key(two[1]));
  }

  private static String capitals(String small) {
    return Stream.of(small.split(" "))
        .map(one -> one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1))
        .collect(Collectors.joining(" "));
  }
}
