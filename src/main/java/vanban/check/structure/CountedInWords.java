package vanban.check.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.vietnamese.NumberFromWords;

/** {@code Một là, … Ba là, …}, {@code Thứ nhất, … Thứ ba, …}: what is counted in words. */
final class CountedInWords implements Check {
  private static final String BEGIN = "(?:^\\s*(?:[-+]\\s?)?|(?<=[.;:,]\\s))";

  private static final Pattern WORDS =
      Pattern.compile(
          BEGIN
              + "(?<words>(?<is>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?=[,:\\s])"
              + "|thứ (?<th>nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?=[,:] (?!ngày)))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where the last one stands, and its number. */
  private record Count(Passage passage, int from, int to, int number) {
    String words() {
      return passage.value().substring(from, to);
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Stream.Builder<Finding> all = Stream.builder();
    Map<String, Count> last = new HashMap<>();
    for (Passage passage : document.all()) {
      if (passage.kind() == Passage.Kind.HEADING) {
        last.clear();
      } else if (passage.kind() == Passage.Kind.TEXT) {
        read(passage, last, all);
      }
    }
    return all.build();
  }

  private static void read(Passage passage, Map<String, Count> last, Stream.Builder<Finding> all) {
    Matcher found = WORDS.matcher(passage.value());
    while (found.find()) {
      String way = found.group("is") == null ? "th" : "is";
      int number = number(found.group(way).toLowerCase(Locale.ROOT));
      Count count = new Count(passage, found.start("words"), found.end("words"), number);
      Count before = last.get(way);
      if (before != null && number != 1 && number != before.number() + 1) {
        all.add(finding(before, count));
      }
      if (before != null || number == 1) {
        last.put(way, count);
      }
    }
  }

  private static int number(String word) {
    return word.equals("nhất") ? 1 : NumberFromWords.read(List.of(word)).orElseThrow().intValue();
  }

  private static Finding finding(Count before, Count count) {
    return Finding.of(count.passage(), count.from(), count.to(), count.words(), before.words())
        .against(before.passage(), before.from(), before.to())
        .message(count.number() == before.number() ? "again" : "skip");
  }
}
