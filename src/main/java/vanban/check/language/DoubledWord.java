package vanban.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;

/** A word, or two or three of them, typed twice: {@code các các}, {@code thực thực hiện}. */
final class DoubledWord implements Check.OfPassage {
  private static final Pattern SYLLABLE = Pattern.compile("\\p{L}++");
  private static final int LONGEST = 3;

  /** A syllable, and its offsets. */
  private record Word(String value, String small, int from, int to) {
    static Word of(Matcher found) {
      String value = found.group();
      return new Word(value, value.toLowerCase(Locale.ROOT), found.start(), found.end());
    }

    /** {@code các các} and {@code Các các}, but not {@code hội Hội}: the second begins a name. */
    boolean isTypedAgainIn(Word later) {
      return value.equals(later.value)
          || (small.equals(later.small) && later.value.equals(later.small));
    }
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    return Legible.is(passage) ? new Line(passage).findings().stream() : Stream.empty();
  }

  /** The syllables of a passage. */
  private static final class Line {
    private final Passage passage;
    private final List<Word> words = new ArrayList<>();

    Line(Passage passage) {
      this.passage = passage;
      Matcher syllable = SYLLABLE.matcher(passage.value());
      while (syllable.find()) {
        words.add(Word.of(syllable));
      }
    }

    List<Finding> findings() {
      List<Finding> all = new ArrayList<>();
      for (int at = 0; at < words.size(); at++) {
        for (int many = 1; many <= LONGEST; many++) {
          if (isTwice(at, many) && isSlip(at, many)) {
            all.add(finding(at, many));
          }
        }
      }
      return all;
    }

    private Finding finding(int at, int many) {
      int from = words.get(at).from();
      int to = words.get(at + 2 * many - 1).to();
      String once = passage.value().substring(from, words.get(at + many - 1).to());
      return Finding.of(passage, from, to, once).instead(once);
    }

    private boolean isTwice(int at, int many) {
      return at + 2 * many <= words.size()
          && words.get(at).isTypedAgainIn(words.get(at + many))
          && IntStream.range(0, many)
              .allMatch(i -> words.get(at + i).isTypedAgainIn(words.get(at + many + i)))
          && IntStream.range(at + 1, at + 2 * many).allMatch(this::isBesideTheOneBefore);
    }

    private boolean isBesideTheOneBefore(int at) {
      return at > 0
          && at < words.size()
          && passage.value().substring(words.get(at - 1).to(), words.get(at).from()).isBlank();
    }

    private boolean isSlip(int at, int many) {
      if (many > 1) {
        String verb = isBesideTheOneBefore(at) ? words.get(at - 1).small() : "";
        return Doubling.isSlip(
            verb, words.subList(at, at + many).stream().map(Word::small).toList());
      }
      int behind = words.get(at + 1).to();
      boolean number =
          behind + 1 < passage.value().length()
              && Character.isDigit(passage.value().charAt(behind + 1));
      String after = isBesideTheOneBefore(at + 2) ? words.get(at + 2).small() : "";
      boolean name = !words.get(at).value().equals(words.get(at).small());
      String before = !name && isBesideTheOneBefore(at) ? words.get(at - 1).small() : "";
      return Doubling.isSlip(before, words.get(at).small(), number ? "0" : after);
    }
  }
}
