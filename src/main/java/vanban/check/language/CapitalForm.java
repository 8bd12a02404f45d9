package vanban.check.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Rows;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code tết Nguyên Đán} for {@code tết Nguyên đán}: a name of which each syllable was given a
 * capital, though the standard gives it to some; or of an office without its capitals. Nghị định
 * 30/2020/NĐ-CP, Phụ lục II.
 */
final class CapitalForm implements Check {
  private static final Map<String, Name> BY_WRONG =
      Rows.of(CapitalForm.class, "capitals.txt").stream()
          .flatMap(CapitalForm::names)
          .collect(Collectors.toUnmodifiableMap(Name::wrong, Function.identity()));

  private static final Search WRONG =
      Search.from(
          Signs.initials(initials()),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:"
                  + BY_WRONG.keySet().stream()
                      .sorted(Comparator.comparing(String::length).reversed())
                      .collect(Collectors.joining("|"))
                  + ")(?! hội)(?![\\p{L}\\p{N}])"));

  /** Ends with a word with a capital that begins no sentence: what follows is more of a name. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile(".*[\\p{L}\\p{N},)”] \\p{Lu}\\p{Ll}* $");

  /** Papers and streets are called so. */
  private static final Pattern CALLED =
      Pattern.compile("(?iu).*(?:báo|tạp chí|đường|phố|ngõ|công ty|nhà hàng|khách sạn|chợ) $");

  /** Bodies with a capital for the first syllable, as any word has that begins a sentence. */
  private static final Pattern UNION =
      Pattern.compile("(?:Ban|Hội|Đoàn) \\p{Ll}[\\p{Ll} ]*|Nhà Trường");

  private static final Pattern INSIDE = Pattern.compile(".*[\\p{Ll},;] $");
  private static final Pattern CAPITAL = Pattern.compile(" \\p{Lu}");
  private static final int NEAR = 20;

  /**
   * A name that is written wrong.
   *
   * @param right as the standard writes it
   * @param wrong as it is not to be written
   * @param clause where the standard says so
   */
  private record Name(String right, String wrong, String clause) {}

  /** A name with all ways to write it wrong. */
  private static Stream<Name> names(List<String> row) {
    String right = row.get(0);
    String clause = row.get(row.size() - 1);
    Stream<String> others =
        row.size() > 2 ? Stream.of(row.get(1).split(", ?")) : Stream.<String>empty();
    return Stream.concat(Stream.of(capitals(right)), others)
        .filter(wrong -> !wrong.equals(right))
        .distinct()
        .map(wrong -> new Name(right, wrong, clause));
  }

  /** A name with a capital for each syllable but those that stand small before it. */
  private static String capitals(String right) {
    boolean small = Character.isLowerCase(right.charAt(0));
    int from = small ? right.indexOf(' ') + 1 : 0;
    return right.substring(0, from)
        + Stream.of(right.substring(from).split(" "))
            .map(one -> one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1))
            .collect(Collectors.joining(" "));
  }

  private static String initials() {
    return BY_WRONG.keySet().stream()
        .map(wrong -> wrong.substring(0, 1).toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.concat(
        document.all().stream().flatMap(CapitalForm::names), PlaceName.in(document));
  }

  private static Stream<Finding> names(Passage passage) {
    return Stream.concat(
        WRONG.in(passage.value(), found -> finding(passage, found)), OfficeName.in(passage));
  }

  /** Whether it begins no sentence, or is more than a common noun by what is behind it. */
  private static boolean isName(String text, Matcher found) {
    String before = text.substring(Math.max(0, found.start() - NEAR), found.start());
    boolean longer = CAPITAL.matcher(text).region(found.end(), text.length()).lookingAt();
    boolean inside = INSIDE.matcher(before).matches();
    return found.group().startsWith("Nhà") ? !longer : inside || longer;
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String before = passage.value().substring(Math.max(0, found.start() - NEAR), found.start());
    if (NAME_BEFORE.matcher(before).matches() || CALLED.matcher(before).matches()) {
      return Optional.empty();
    }
    Name name = Optional.ofNullable(BY_WRONG.get(found.group())).orElseThrow();
    if (UNION.matcher(name.wrong()).matches() && !isName(passage.value(), found)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(passage, found.start(), found.end(), found.group(), name.right(), name.clause())
            .instead(name.right()));
  }
}
