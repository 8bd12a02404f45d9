package vanban.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Measures;

/**
 * A measure that an author typed behind a figure.
 *
 * @param measure that the words name
 * @param from their first letter in what follows the figure
 * @param to the letter after them
 */
record TypedMeasure(Measure measure, int from, int to) {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}²³°%‰/-]";
  private static final Pattern SIGN = Pattern.compile("^[ \\u00A0]*(?<name>[%‰])");

  /** Up to four words that follow. */
  private static final Pattern WORDS =
      Pattern.compile("^[ \\u00A0]*(?<name>" + LETTER + "+(?:[ \\u00A0]" + LETTER + "+){0,3})");

  private static final Pattern MULTIPLES =
      Pattern.compile("^(?<all>(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: |$))+)");

  private static final String MONEY = "đồng";

  /** Measures whose names begin other words as well: {@code đồng thời}, {@code lần lượt}. */
  private static final Set<String> COMMON = Set.of(MONEY, "mẫu", "yến", "lần", "sào");

  /** What may follow such a name. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "và", "hoặc", "so", "bằng", "đạt", "tăng", "giảm", "vượt", "trên", "trong", "của", "cho",
          "từ", "theo", "với", "tại", "ở", "do", "để", "được", "là", "thì", "nhưng", "năm", "quý",
          "tháng", "kế", "dự");

  /** Whether its name is a word of other meanings too: {@code mẫu}, {@code lần}. */
  boolean isCommon() {
    return COMMON.contains(lowered(measure.name()));
  }

  /**
   * The measure with which a text goes on behind a figure.
   *
   * @param own that of the figure
   * @param known all that have names
   */
  static Optional<TypedMeasure> of(String text, Measure own, Measures known) {
    Matcher sign = SIGN.matcher(text);
    if (sign.find()) {
      return Optional.of(at(known.named(sign.group("name")), sign.start("name"), sign.end("name")));
    }
    Matcher words = WORDS.matcher(text);
    if (!words.find()) {
      return Optional.empty();
    }
    String typed = lowered(words.group("name"));
    int from = words.start("name");
    return own(typed, own)
        .or(() -> longest(typed, own, known))
        .map(found -> at(found.measure, from, from + found.to));
  }

  private static TypedMeasure at(Measure measure, int from, int to) {
    return new TypedMeasure(measure, from, to);
  }

  private static String lowered(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
  }

  /** The name of the figure's own measure, as it is written. */
  private static Optional<TypedMeasure> own(String typed, Measure own) {
    String name = lowered(own.name());
    boolean starts =
        !name.isEmpty()
            && typed.startsWith(name)
            && (typed.length() == name.length() || typed.charAt(name.length()) == ' ')
            && isAlone(name, typed.substring(name.length()).strip());
    return starts ? Optional.of(at(own, 0, name.length())) : Optional.empty();
  }

  private static boolean isAlone(String name, String rest) {
    return !COMMON.contains(name) || rest.isEmpty() || FOLLOWING.contains(rest.split(" ", 2)[0]);
  }

  /** The most words that name a measure. */
  private static Optional<TypedMeasure> longest(String typed, Measure own, Measures known) {
    List<Integer> ends =
        Stream.iterate(typed.length(), end -> end > 0, end -> typed.lastIndexOf(' ', end - 1))
            .toList();
    return ends.stream()
        .flatMap(
            end ->
                measure(typed.substring(0, end), typed.substring(end).strip(), own, known)
                    .map(measure -> at(measure, 0, end))
                    .stream())
        .findFirst();
  }

  private static Optional<Measure> measure(String name, String rest, Measure own, Measures known) {
    Matcher multiples = MULTIPLES.matcher(name);
    boolean times = multiples.find();
    String base = times ? name.substring(multiples.end()) : name;
    if (base.isEmpty()) {
      return shortened(name, own, known);
    }
    boolean isKnown = known.byName().containsKey(base.split("/", 2)[0]);
    return isKnown && (times || isAlone(base, rest))
        ? Optional.of(known.named(name))
        : Optional.empty();
  }

  /** {@code tỷ} of money, {@code nghìn} of things, without saying of what. */
  private static Optional<Measure> shortened(String name, Measure own, Measures known) {
    if (own.scale().dimension().equals(MONEY)) {
      return Optional.of(known.named(name + " " + MONEY));
    }
    boolean counts = own.isCount() && !own.isUnstated();
    return counts
        ? Optional.of(known.named((name + " " + own.scale().noun()).strip()))
        : Optional.empty();
  }

  /** Whether it measures something that has a name of its own. */
  boolean isKnown() {
    return !measure.scale().dimension().isEmpty();
  }
}
