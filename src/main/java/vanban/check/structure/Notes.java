package vanban.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Sentence;
import vanban.source.Place;

/** The rules for footnotes: what they say, and where their signs stand. */
final class Notes {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int WORDS_TWICE = 5;
  private static final int WORDS_REPEATED = 8;
  private static final int WORDS_OF_PARAGRAPHS = 20;

  private Notes() {}

  private static String words(String text) {
    return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isShort(String words, int least) {
    return words.split(" ", -1).length < least;
  }

  /** Two notes that say the same, or two paragraphs. */
  static final class Twice implements Check {
    private final Passage.Kind kind;
    private final int least;

    private Twice(Passage.Kind kind, int least) {
      this.kind = kind;
      this.least = least;
    }

    /** Of notes. */
    static Twice notes() {
      return new Twice(Passage.Kind.NOTE, WORDS_TWICE);
    }

    /** Of paragraphs so long that nobody says them again on purpose. */
    static Twice paragraphs() {
      return new Twice(Passage.Kind.TEXT, WORDS_OF_PARAGRAPHS);
    }

    @Override
    public Stream<Finding> check(Passages document) {
      Map<String, Passage> first = new HashMap<>();
      Stream.Builder<Finding> all = Stream.builder();
      for (Passage passage : document.all()) {
        if (passage.kind() == kind) {
          again(first, passage).ifPresent(all::add);
        }
      }
      return all.build();
    }

    private Optional<Finding> again(Map<String, Passage> first, Passage passage) {
      String words = words(passage.value());
      return isShort(words, least)
          ? Optional.empty()
          : Optional.ofNullable(first.putIfAbsent(words, passage))
              .filter(one -> !isPrintedTwice(one, passage))
              .map(one -> finding(one, passage));
    }

    /** Whether they were written once: the layout prints the title on its cover, too. */
    private static boolean isPrintedTwice(Passage first, Passage again) {
      return place(first).isPresent() && place(first).equals(place(again));
    }

    private static Optional<Place> place(Passage passage) {
      return passage.place(0, passage.value().stripTrailing().length());
    }

    private static Finding finding(Passage first, Passage again) {
      String words = again.value().strip();
      int from = again.value().indexOf(words);
      return Finding.of(again, from, from + words.length())
          .against(first, 0, first.value().stripTrailing().length());
    }
  }

  /** A note that says what the passage says on which it hangs. */
  static final class Repeats implements Check {
    @Override
    public Stream<Finding> check(Passages document) {
      List<Finding> all = new ArrayList<>();
      Optional<Passage> text = Optional.empty();
      for (Passage passage : document.all()) {
        if (passage.kind() == Passage.Kind.NOTE) {
          text.flatMap(above -> finding(above, passage)).ifPresent(all::add);
        } else {
          text = Optional.of(passage);
        }
      }
      return all.stream();
    }

    private static Optional<Finding> finding(Passage above, Passage note) {
      String words = words(note.value());
      if (isShort(words, WORDS_REPEATED)) {
        return Optional.empty();
      }
      String typed = note.value().strip();
      int from = note.value().indexOf(typed);
      return above.sentences().stream()
          .filter(sentence -> (" " + words(sentence.value()) + " ").contains(" " + words + " "))
          .findFirst()
          .map(sentence -> finding(note, from, typed.length(), above, sentence));
    }

    private static Finding finding(
        Passage note, int from, int length, Passage above, Sentence sentence) {
      int to = sentence.from() + sentence.value().stripTrailing().length();
      return Finding.of(note, from, from + length).against(above, sentence.from(), to);
    }
  }

  /** Two signs of notes with nothing between them. */
  static final class SideBySide implements Check.OfPassage {
    @Override
    public Stream<Finding> check(Passage passage) {
      Stream.Builder<Finding> all = Stream.builder();
      List<Passage.Mark> marks = passage.marks();
      for (int i = 1; i < marks.size(); i++) {
        int before = marks.get(i - 1).at();
        int at = marks.get(i).at();
        if (words(passage.value().substring(before, at)).isEmpty()) {
          int from = start(passage.value(), before);
          String first = String.valueOf(marks.get(i - 1).number());
          all.add(Finding.of(passage, from, before, first, String.valueOf(marks.get(i).number())));
        }
      }
      return all.build();
    }
  }

  /** The offset of the word before an offset. */
  private static int start(String text, int to) {
    int end = to;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /**
   * The sign of a note behind a stop or comma where the others stand before it, or the other way.
   */
  static final class MarkPlace implements Check {
    private static final String STOPS = ".,;:";
    private static final int LEAST = 5;

    /**
     * The sign of a note beside a stop.
     *
     * @param passage in which it stands
     * @param at its offset
     * @param behind whether it stands behind the stop
     */
    private record Sign(Passage passage, int at, boolean behind) {}

    @Override
    public Stream<Finding> check(Passages document) {
      List<Sign> signs =
          document.all().stream()
              .flatMap(
                  passage -> passage.marks().stream().flatMap(mark -> sign(passage, mark).stream()))
              .toList();
      long behind = signs.stream().filter(Sign::behind).count();
      long before = signs.size() - behind;
      boolean few = behind < before;
      long most = Math.max(behind, before);
      return most < LEAST || most < 4 * Math.min(behind, before)
          ? Stream.empty()
          : signs.stream().filter(sign -> sign.behind() == few).map(sign -> finding(sign, most));
    }

    private static Optional<Sign> sign(Passage passage, Passage.Mark mark) {
      String text = passage.value();
      boolean behind = mark.at() > 0 && STOPS.indexOf(text.charAt(mark.at() - 1)) >= 0;
      boolean before = mark.at() < text.length() && STOPS.indexOf(text.charAt(mark.at())) >= 0;
      return behind == before
          ? Optional.empty()
          : Optional.of(new Sign(passage, mark.at(), behind));
    }

    private static Finding finding(Sign sign, long most) {
      int from = sign.behind() ? sign.at() - 1 : sign.at();
      return Finding.of(sign.passage(), from, from + 1, String.valueOf(most))
          .message(sign.behind() ? "behind" : "before");
    }
  }
}
