package vanban.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * A word before a figure that speaks of it: {@code tăng} in <code>tăng khoảng ${x.change}</code>.
 * Between both may stand words that do not change this, and, where a list shares the word, other
 * figures.
 *
 * @param before the words before the figure
 * @param word as typed
 * @param start the offset of the word in them
 * @param between what stands between the word and the figure
 */
record GoverningWord(Stretch before, String word, int start, String between) {
  private static final String SPACE = "[ \\u00A0]+";
  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}/–-])";

  /** Who gave a plan: {@code dự toán tỉnh giao}. */
  private static final String GIVEN =
      "(?: (?:năm|tỉnh|huyện|xã|thành phố|trung ương|cấp trên|thành ủy|tỉnh ủy|đảng ủy|được|đề|giao|ra)){0,4}";

  /** What may stand between the word and its figure. */
  private static final String FILLER =
      "(?:khoảng|gần|trên|hơn|thêm|tới|đến|lên|xuống|chỉ|mạnh|nhẹ|nhanh|cao|sâu|khá|đáng kể|đột biến|bình quân|ước|tương ứng"
          + "|lần lượt|tương đương|là|với|ở|(?:mức|kế hoạch|dự toán|chỉ tiêu)"
          + GIVEN
          + "|so(?: với)? (?:kế hoạch|dự toán|chỉ tiêu)"
          + "|(?:so (?:với )?)?(?:tháng trước|quý trước|kỳ trước|năm trước|đầu năm"
          + "|cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?"
          + "|(?:tháng \\d{1,2}|quý (?:[IV]+|[1-4]))(?:/\\d{4})?|năm \\d{4}))";

  private static final String FILLERS = "(?:" + SPACE + FILLER + ")*+[ \\u00A0]*+";

  /** What may stand between two figures that share a word. */
  private static final String LINKS =
      "(?:[ \\u00A0(),/]|so(?: với)? (?:cùng kỳ|(?:tháng|quý|kỳ|năm) trước|năm ngoái|kế hoạch|dự toán)(?: năm (?:trước|ngoái|\\d{4}))?(?=[ ,])|và(?= )|hay(?= )|tức(?= )|là(?= )|tương đương(?= )|với(?= ))*+";

  /** A bracket in which the figure stands, or a colon before it. */
  private static final String OPENED = "[(:]?[ \\u00A0]*";

  private static final String EACH = "lần lượt";

  /** After these a word does not say what happened. */
  private static final Pattern DENIED =
      Clauses.pattern(
          "(?:không|chưa|chẳng|ngừng|tránh|hạn chế|kiềm chế|nguy cơ|nếu|để)" + SPACE + "$");

  private static final Pattern ALTERNATIVE =
      Clauses.pattern("(?:tăng|giảm|cao hơn|thấp hơn|vượt|đạt|thiếu) ?(?:,|/|\\(|hoặc|hay) ?$");

  /** After these a word is the name of something. */
  private static final Pattern NAME =
      Clauses.pattern("(?:tốc độ|mức|tỷ lệ|tỉ lệ|nhịp độ|tỷ suất|chỉ số|đà|số)" + SPACE + "$");

  /**
   * Finds such a word.
   *
   * @param words in small letters, one that starts as another does before that
   */
  static Finder of(List<String> words) {
    String any = NO_LETTER_BEFORE + "(?<word>" + String.join("|", words) + ")";
    String mark = String.valueOf(Passage.FIGURE);
    return new Finder(
        Clauses.pattern(any + "(?<between>" + FILLERS + ")$"),
        Clauses.pattern(any + "(?<between>" + FILLERS + OPENED + "(?:" + mark + LINKS + ")*)$"),
        Clauses.pattern(any + "(?<between>,?" + SPACE + EACH + "[^.;:!?¶]*)$"),
        Clauses.pattern(any + "(?<between>" + FILLERS + "[,(:][ \\u00A0]*(?:bằng[ \\u00A0])?)$"));
  }

  /**
   * Finds words before figures.
   *
   * @param direct where nothing else stands between
   * @param shared where other figures may
   * @param each where the word says that it is shared
   * @param apart where a comma, a colon or a bracket stands between
   */
  record Finder(Pattern direct, Pattern shared, Pattern each, Pattern apart) {
    /** The word right before a figure. */
    Optional<GoverningWord> before(Passage passage, Mention mention) {
      return find(direct, passage.before(mention));
    }

    /** The word before a figure or before a list in which it stands. */
    Optional<GoverningWord> beforeList(Passage passage, Mention mention) {
      Stretch before = passage.before(mention);
      return find(shared, before).or(() -> find(each, before).filter(this::isLast));
    }

    /** The word before a comma, a colon or a bracket behind which the figure stands. */
    Optional<GoverningWord> apartFrom(Passage passage, Mention mention) {
      return find(apart, passage.before(mention));
    }

    private boolean isLast(GoverningWord found) {
      return !direct.matcher(found.between).find()
          && !Pattern.compile("tăng|giảm|hơn").matcher(found.between).find();
    }

    private static Optional<GoverningWord> find(Pattern pattern, Stretch before) {
      Matcher found = pattern.matcher(before.value());
      return found.find()
          ? Optional.of(
                  new GoverningWord(
                      before, found.group("word"), found.start(), found.group("between")))
              .filter(GoverningWord::isMeant)
          : Optional.empty();
    }
  }

  private boolean isMeant() {
    return !DENIED.matcher(left()).find() && !ALTERNATIVE.matcher(left()).find();
  }

  private String left() {
    return before.value().substring(0, start);
  }

  /** Whether it is part of the name of something: {@code tốc độ tăng}. */
  boolean isNamed() {
    return NAME.matcher(left()).find();
  }

  /** The word in small letters. */
  String lowered() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Where it stands. */
  Place place() {
    return before.place(start, start + word.length());
  }

  /** The same if it is typed there. */
  Optional<Place> typed() {
    return before.typed(start, start + word.length());
  }

  /** The word for the other way in its place, where it can be put there as it is. */
  Optional<Edit> opposite() {
    return typed()
        .filter(any -> word.equals(lowered()))
        .flatMap(place -> Direction.opposite(lowered()).map(by -> new Edit(place, by)));
  }

  /** The figures that share it, up to the one it was found for. */
  List<Mention> sharing() {
    return before.passage().mentionsIn(before.start() + start, before.start() + end());
  }

  private int end() {
    return start + word.length() + between.length();
  }

  /** The word with what stands between it and the figure. */
  String upToFigure() {
    return word + between;
  }

  /** The words of its sentence, as far as they stand before the figure. */
  String sentence() {
    return Clauses.sentence(before.value());
  }

  /** Whether its clause does not say that it came so. */
  boolean isUnsaid() {
    return Clauses.isUnsaid(left());
  }

  /** Whether nothing but space stands between the word and the figure. */
  boolean isAdjacent() {
    return between.replace('\u00A0', ' ').isBlank();
  }

  /**
   * The place of the word and of the space behind it, if it is typed right before the figure and
   * can be left out without harm.
   */
  Optional<Place> removable() {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    return isAdjacent() && !capital ? before.typed(start, end()) : Optional.empty();
  }

  /** The place of the word with the figure behind it, if that can be written anew. */
  Optional<Place> withFigure(Mention mention) {
    return removable()
        .filter(place -> place.file().equals(mention.typed().file()))
        .filter(place -> place.end() <= mention.whole().start())
        .filter(place -> isBlank(place.file().text(), place.end(), mention.whole().start()))
        .map(place -> new Place(place.file(), place.start(), mention.whole().end()));
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).isBlank();
  }
}
