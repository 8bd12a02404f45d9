package vanban.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.HouseRules;
import vanban.check.text.Passages;
import vanban.vietnamese.Syllable;

/**
 * {@code hoà} beside {@code hòa}, {@code uỷ} beside {@code ủy}: both are right, but not side by
 * side. What most of the document does holds, or what the office has settled.
 */
final class ToneStyle implements Check {
  private static final int LEAST = 2;

  /** So many places of one way for one of the other make it certain which was meant. */
  private static final int CLEAR = 3;

  /** Words that start with a capital and still are no names of persons and places. */
  private static final Set<String> BODIES =
      Set.of(
          "ủy ban",
          "ủy viên",
          "tòa án",
          "tòa soạn",
          "tòa thánh",
          "hóa chất",
          "hóa học",
          "hòa giải",
          "thủy lợi",
          "thủy sản",
          "thủy điện",
          "thủy nông",
          "hỏa hoạn",
          "họa sĩ",
          "khóa họp");

  /** A word whose mark can stand on two letters, with what it is as a syllable. */
  private record Marked(Word word, Syllable syllable) {
    String form() {
      return word.small();
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Lexicon<Optional<Syllable>> free = new Lexicon<>(ToneStyle::free);
    List<Marked> all = document.all().stream().flatMap(one -> marked(Word.all(one), free)).toList();
    List<Marked> old = all.stream().filter(one -> !one.syllable().isNewStyle()).toList();
    List<Marked> fresh = all.stream().filter(one -> one.syllable().isNewStyle()).toList();
    Optional<HouseRules.Tones> house = document.house().tones();
    if (house.isPresent()) {
      return against(house.get() == HouseRules.Tones.OLD ? fresh : old, "house", List.of());
    }
    if (Math.max(old.size(), fresh.size()) < LEAST || old.size() == fresh.size()) {
      return Stream.empty();
    }
    return old.size() > fresh.size() ? against(fresh, "mixed", old) : against(old, "mixed", fresh);
  }

  /** A word as a syllable, if its mark may stand on two letters. */
  private static Optional<Syllable> free(String word) {
    return Syllable.of(word).filter(Syllable::isFree).filter(Syllable::isWellMarked);
  }

  private static Stream<Marked> marked(List<Word> words, Lexicon<Optional<Syllable>> free) {
    Stream.Builder<Marked> all = Stream.builder();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      Optional<Syllable> syllable = free.of(word.text());
      if (syllable.isPresent() && word.isPlain() && (word.isSmall() || isBody(words, at))) {
        all.add(new Marked(word, syllable.get()));
      }
    }
    return all.build();
  }

  private static boolean isBody(List<Word> words, int at) {
    return words.get(at).isTitle()
        && at + 1 < words.size()
        && Syllable.of(words.get(at).small())
            .filter(one -> BODIES.contains(one.marked() + " " + words.get(at + 1).small()))
            .isPresent();
  }

  /** One finding for each word, where it stands first. */
  private static Stream<Finding> against(List<Marked> few, String message, List<Marked> most) {
    Map<String, List<Marked>> byForm = new LinkedHashMap<>();
    few.forEach(one -> byForm.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(one));
    return byForm.values().stream().map(form -> finding(form, message, most, few.size()));
  }

  private static Finding finding(List<Marked> form, String message, List<Marked> most, int few) {
    Marked first = form.get(0);
    Syllable syllable = first.syllable();
    String other = syllable.isNewStyle() ? syllable.marked() : syllable.markedNewStyle();
    Finding found =
        first
            .word()
            .finding(
                first.word().text(),
                other,
                Integer.toString(form.size()),
                Integer.toString(most.size()))
            .message(message);
    boolean clear = message.equals("house") || most.size() >= CLEAR * few;
    Finding mended = clear ? found.instead(other) : found;
    return most.stream()
        .findFirst()
        .map(one -> mended.against(one.word().passage(), one.word().from(), one.word().to()))
        .orElse(mended);
  }
}
