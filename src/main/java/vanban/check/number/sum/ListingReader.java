package vanban.check.number.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.Grades;
import vanban.check.number.quantity.ItemList;
import vanban.check.number.quantity.People;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;

/** Finds the numbers of a passage that are taken apart by the words behind them. */
final class ListingReader {
  /** Between a total and its parts stand at most so many letters. */
  private static final int NEAR = 160;

  private static final int MOST = 1200;
  private static final int AHEAD = 20;

  private static final Search BRACKET =
      Search.from(Signs.of("("), Pattern.compile("\\((?<inside>[^()]{3,1000})\\)"));

  private static final Pattern LEAD =
      Pattern.compile(
          "^\\s*+(?:,? ?(?:(?<open>trong đó,? có|trong có|nhất là|như)|(?<usual>trong đó)"
              + "|(?<closed>bao gồm|gồm có|gồm|cụ thể|chia ra|chia theo)"
              + "|(?<fresh>số mới|mới|án mới))(?: là)?+[:,]? ?)?+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Search OPENER =
      Search.from(
          Signs.of(":").and(Signs.initials("tsgcb")),
          Pattern.compile(
              "(?:(?<![\\p{L}])(?:(?<open>trong đó,? có|trong có)|(?<usual>trong đó)|(?<fresh>số"
                  + " mới(?= \\d))|(?<closed>bao gồm|gồm có|gồm|cụ thể là|cụ thể|chia"
                  + " ra))(?![\\p{L}]):? ?|: )",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** {@code Trong 11 xã có 3 xã tốt, 5 xã khá, 4 xã trung bình} */
  private static final Search AMONG =
      Search.from(
              Signs.initials("tcglx"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:trong(?: tổng)?(?: số)?|có|là|gồm|xếp loại) "
                      + TypedNumber.PATTERN
                      + "(?: \\p{L}++){1,10}?(?<end>,? (?:thì )?có|, xếp loại(?: có)?) (?=\\d|loại)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** Words behind which numbers are no parts. */
  private static final Search NO_PARTS =
      Search.from(
          Signs.of("%").and(Signs.initials("khtgscbmlnqvđd")),
          Pattern.compile(
              "(?<![\\p{L}])(?:khoảng|trên \\d|hơn|gần|so với|so cùng|cùng kỳ|bình quân|(?<!khá[^;.]{2,30}[,;] )trung"
                  + " bình(?! ?[,;.(]| và | ?$)|mỗi|trong đó|gồm|từ \\d|lên \\d|còn \\d|trở lên|trở xuống|năm trước|kỳ"
                  + " trước|tháng trước|quý trước|vượt|(?:so|đạt|theo|dự toán|%)(?: \\p{L}{1,6})?"
                  + " (?:kế hoạch|chỉ tiêu|dự toán)|tăng|giảm|trước hạn|lần lượt|lũy kế|luỹ"
                  + " kế)(?![\\p{L}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Words behind which parts are some of many, or have things in common. */
  private static final Search SOME =
      Search.from(
          Signs.of("….").and(Signs.letters("v")).and(Signs.initials("cntđdrkm")),
          Pattern.compile(
              "…|\\.\\.\\.|v\\.v|(?<![\\p{L}])(?:chủ yếu|nhất là|như|tiêu biểu|điển hình|nữ|dân"
                  + " tộc|tôn giáo|(?<!\\d )(?<!nhà )(?<!nhóm )trẻ(?! em)|trình độ|tuổi|thạc sĩ|tiến sĩ|đại"
                  + " học|riêng|khuyết tật|mồ côi)(?![\\p{L}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Clauses about a part that say no amount of their own. */
  private static final Search ASIDE =
      Search.from(
          Signs.of(", (").and(Signs.initials("vcđbtg")),
          Pattern.compile(
              ",? ?\\(?(?<![\\p{L}])(?:và )?(?:chiếm|đạt|bằng|tương đương|tăng|giảm)(?: tỷ lệ| tỉ"
                  + " lệ| khoảng)? [\\d.,]+(?: ?%| (?=dự toán|kế hoạch|so |cùng kỳ|chỉ tiêu))"
                  + "[^;,()]{0,80}\\)?",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private static final Pattern NO_TOTAL =
      Pattern.compile(
          "(?<![\\p{L}])(?:tăng|giảm|từ|so với|mỗi|bình quân) (?:thêm )?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<![\\p{L}])(?:khoảng|gần|hơn|trên|dưới|ước|ít nhất|tối thiểu|quá) $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Between a total and its parts: a fraction, or one of many. */
  private static final Pattern OTHER =
      Pattern.compile("\\d ?/ ?\\d|(?<![\\p{L}])(?:mỗi|từng|bình quân)(?![\\p{L}])");

  private static final Pattern REST =
      Pattern.compile("(?<![\\p{L}])(?:khác|còn lại)(?![\\p{L}])[^;,]{0,40}$");

  /** {@code 167 vụ/340 bị can} */
  private static final Pattern PAIR = Pattern.compile("[\\p{L} ]{1,40}/ ?");

  private static final Reading<List<Listing>> ALL = Reading.of(passage -> read(passage).toList());

  private ListingReader() {}

  /** All of a passage. */
  static Stream<Listing> in(Passage passage) {
    return ALL.in(passage).stream();
  }

  private static Stream<Listing> read(Passage passage) {
    List<Sentence> all = passage.sentences();
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).value().length() <= MOST * 4)
        .filter(at -> Signs.DIGITS.in(all.get(at).value()))
        .boxed()
        .flatMap(at -> in(passage.value(), all.get(at), all.get(Math.max(0, at - 1))));
  }

  /** That of a list below the words that bring it in. */
  static Stream<Listing> in(ItemList list) {
    List<Sentence> lead = list.lead().sentences();
    int from = lead.get(lead.size() - 1).from();
    String words = list.text().substring(from);
    int end = list.lead().value().stripTrailing().length();
    return words.length() > MOST || !Signs.DIGITS.in(list.lead().value())
        ? Stream.empty()
        : told(list.text(), new Sentence(from, list.text().length(), words), from)
            .filter(listing -> listing.parts().get(0).get(0).from() > end);
  }

  private static Stream<Listing> in(String text, Sentence sentence, Sentence previous) {
    int from = previous.value().length() <= MOST ? previous.from() : sentence.from();
    return Stream.of(bracketed(text, sentence), told(text, sentence, from), among(text, sentence))
        .flatMap(some -> some);
  }

  /** Of things that are rated, to the first semicolon. */
  private static Stream<Listing> among(String text, Sentence sentence) {
    String words = blanked(sentence.value());
    return AMONG.in(
        words,
        found -> {
          int end = words.indexOf(';', found.end());
          String inside = words.substring(found.end(), end < 0 ? words.length() : end);
          int opener = sentence.from() + found.start("end");
          int at = sentence.from() + found.end();
          return listing(text, sentence.from(), opener, at, inside, Listing.Manner.AMONG)
              .filter(listing -> listing.isGraded(0) || isWhole(found, listing));
        });
  }

  /** Whether all there are may be taken apart, if each part is of the same thing. */
  private static boolean isWhole(Matcher found, Listing listing) {
    boolean all = found.group().toLowerCase(Locale.ROOT).startsWith("trong tổng số");
    boolean same = listing.total().get(0).isMeasured() ? listing.isOfOne(0) : listing.isNamedOne(0);
    return all && same && listing.manner() == Listing.Manner.AMONG;
  }

  private static Stream<Listing> bracketed(String text, Sentence sentence) {
    return BRACKET.in(
        sentence.value(),
        found -> {
          int from = sentence.from() + found.start("inside");
          Matcher lead = LEAD.matcher(found.group("inside"));
          Listing.Manner manner =
              lead.lookingAt() ? manner(lead, Listing.Manner.BARE) : Listing.Manner.BARE;
          int start = from + (lead.lookingAt() ? lead.end() : 0);
          String inside = text.substring(start, sentence.from() + found.end("inside"));
          return listing(
              text, sentence.from(), sentence.from() + found.start(), start, inside, manner);
        });
  }

  private static Listing.Manner manner(Matcher lead, Listing.Manner other) {
    if (lead.group("open") != null) {
      return Listing.Manner.OPEN;
    }
    if (lead.group("usual") != null || lead.group("fresh") != null) {
      boolean colon = lead.group().stripTrailing().endsWith(":");
      return colon || other == Listing.Manner.BARE ? Listing.Manner.USUAL : Listing.Manner.LOOSE;
    }
    return lead.group("closed") == null ? other : Listing.Manner.CLOSED;
  }

  /** Without brackets: to the end of the sentence, or to the first semicolon. */
  private static Stream<Listing> told(String text, Sentence sentence, int previous) {
    String words = blanked(sentence.value());
    return OPENER.in(
        words,
        found -> {
          boolean first = found.start() == 0 && before(text, previous, sentence.from()).size() == 1;
          int from = first ? previous : sentence.from();
          return told(text, from, sentence.from() + found.start(), sentence.from(), words, found);
        });
  }

  private static Optional<Listing> told(
      String text, int from, int opener, int offset, String words, Matcher found) {
    Listing.Manner manner = manner(found, Listing.Manner.USUAL);
    String inside = words.substring(found.end());
    int semicolon = inside.indexOf(';');
    int at = offset + found.end();
    Optional<Listing> wide = listing(text, from, opener, at, inside, manner);
    return semicolon < 0
        ? wide
        : either(wide, listing(text, from, opener, at, inside.substring(0, semicolon), manner));
  }

  /** Of two ways to read a list, the one in which it nearly adds up; none if it does in one. */
  private static Optional<Listing> either(Optional<Listing> wide, Optional<Listing> near) {
    if (wide.isEmpty() || near.isEmpty()) {
      return wide.or(() -> near);
    }
    boolean adds = wide.get().adds(0) || near.get().adds(0);
    boolean nearer = near.get().gap(0).compareTo(wide.get().gap(0)) < 0;
    return adds ? Optional.empty() : nearer ? near : wide;
  }

  /** With spaces for what stands in brackets. */
  private static String blanked(String words) {
    return blanked(BRACKET, words);
  }

  private static String blanked(Search left, String words) {
    StringBuilder out = new StringBuilder(words);
    left.each(
        words,
        found -> out.replace(found.start(), found.end(), " ".repeat(found.group().length())));
    return out.toString();
  }

  private static Optional<Listing> listing(
      String text, int sentence, int opener, int at, String inside, Listing.Manner manner) {
    String words = Signs.DIGITS.in(inside) ? clean(inside) : "";
    if (words.isEmpty() || words.length() > MOST || NO_PARTS.isIn(words)) {
      return Optional.empty();
    }
    List<List<Quantity>> parts = PartReader.parts(words, at);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Quantity> before = before(text, sentence, opener);
    Listing.Manner how = how(manner, words, parts.size());
    return total(text, ofParts(before, parts), parts.get(0).size(), opener)
        .map(total -> new Listing(total, parts, rest(before, total), how));
  }

  /** As it is brought in, if no word among the parts says otherwise. */
  private static Listing.Manner how(Listing.Manner manner, String words, int parts) {
    boolean open = SOME.isIn(Grades.withoutDegrees(People.withoutSexes(words, parts)));
    boolean sexes = People.isBySex(words, parts) && manner != Listing.Manner.CLOSED;
    return open ? Listing.Manner.OPEN : sexes ? Listing.Manner.WHOLE : whole(manner, words);
  }

  /** The rest of it as its last part makes a list whole. */
  private static Listing.Manner whole(Listing.Manner manner, String words) {
    boolean named = manner == Listing.Manner.LOOSE || manner == Listing.Manner.USUAL;
    return named && REST.matcher(words).find() ? Listing.Manner.WHOLE : manner;
  }

  /** Without the percentages that go with the parts. */
  private static String clean(String inside) {
    return blanked(ASIDE, inside);
  }

  /** What may be taken apart, up to the last number; nothing if that one is not exact. */
  private static List<Quantity> before(String text, int sentence, int opener) {
    String words = blanked(text.substring(sentence, opener));
    List<Quantity> all =
        Quantities.in(words).stream()
            .filter(one -> !one.unit().percent())
            .filter(one -> !NO_TOTAL.matcher(ahead(words, one)).find())
            .toList();
    boolean exact = !all.isEmpty() && !ABOUT.matcher(ahead(words, all.get(all.size() - 1))).find();
    return exact ? all.stream().map(one -> one.moved(sentence)).toList() : List.of();
  }

  /** Up to the last number that counts what the parts count, if one in money stands behind it. */
  private static List<Quantity> ofParts(List<Quantity> before, List<List<Quantity>> parts) {
    int last = before.size() - 1;
    boolean behind =
        parts.get(0).size() == 1
            && last > 0
            && before.get(last).isMoney()
            && parts.stream().allMatch(part -> counts(part.get(0), before.get(last - 1)));
    return behind ? before.subList(0, last) : before;
  }

  private static boolean counts(Quantity part, Quantity whole) {
    return !part.isMeasured() && !part.unit().noun().isEmpty() && SameThing.isOf(part, whole);
  }

  private static String ahead(String words, Quantity one) {
    return words.substring(Math.max(0, one.from() - AHEAD), one.from());
  }

  /** The last number before the parts, or the last pair if the parts are pairs. */
  private static Optional<List<Quantity>> total(
      String text, List<Quantity> before, int size, int opener) {
    if (before.size() < size) {
      return Optional.empty();
    }
    List<Quantity> last = before.subList(before.size() - size, before.size());
    int end = last.get(size - 1).to();
    String between = text.substring(end, opener).replaceFirst("; ?$", "");
    boolean near =
        between.length() <= NEAR && between.indexOf(';') < 0 && !OTHER.matcher(between).find();
    boolean pair =
        before.size() > size
            && PAIR.matcher(
                    text.substring(before.get(before.size() - size - 1).to(), last.get(0).from()))
                .matches();
    return near && PartReader.isGroup(text, last) && !pair
        ? Optional.of(named(text, last, opener))
        : Optional.empty();
  }

  /** The last of them with all the words up to its parts. */
  private static List<Quantity> named(String text, List<Quantity> total, int opener) {
    List<Quantity> all = new ArrayList<>(total);
    Quantity last = total.get(total.size() - 1);
    String words =
        text.substring(last.to(), opener).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
    if (!last.isMeasured()) {
      Quantity.Unit unit = new Quantity.Unit(false, "", words.strip());
      all.set(
          total.size() - 1, new Quantity(last.from(), last.to(), last.typed(), last.value(), unit));
    }
    return all;
  }

  private static List<Quantity> rest(List<Quantity> before, List<Quantity> total) {
    return before.stream().filter(one -> !total.contains(one)).toList();
  }
}
