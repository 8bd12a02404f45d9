package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Inline;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Puts inlines together: words that meet become one text, runs of white space one space. */
final class InlineBuilder {
  private final List<Inline> inlines = new ArrayList<>();
  private Optional<LocatedText.Builder> words = Optional.empty();
  private boolean afterSpace;
  private Optional<Gap> gap = Optional.empty();

  /**
   * What was passed over.
   *
   * @param place where it stands
   * @param space whether a space stands beside it
   */
  private record Gap(Place place, boolean space) {}

  /** Adds words; of the white space in them, one space a run. */
  void words(LocatedText more) {
    if (gap.isPresent()) {
      behindGap(more, gap.get());
    } else {
      typed(more);
    }
  }

  /** Of the spaces on both sides of a remark one is left, where words stand on both sides. */
  private void behindGap(LocatedText more, Gap passed) {
    LocatedText rest = more.slice(leading(more.value()), more.value().length());
    boolean space = passed.space() || rest.value().length() < more.value().length();
    gap = rest.value().isEmpty() ? Optional.of(new Gap(passed.place(), space)) : Optional.empty();
    if (!rest.value().isEmpty()) {
      if (space && Remark.isApart(before(), rest.value())) {
        append(" ", passed.place());
      }
      typed(rest);
    }
  }

  private static int leading(String value) {
    int spaces = 0;
    while (spaces < value.length() && LocatedText.isSpace(value.charAt(spaces))) {
      spaces++;
    }
    return spaces;
  }

  /** The words so far; where something else was added last, a sign for it. */
  private String before() {
    String other = inlines.isEmpty() ? "" : "x";
    return words.map(LocatedText.Builder::build).map(LocatedText::value).orElse(other);
  }

  private void typed(LocatedText more) {
    String value = more.value();
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      boolean space = LocatedText.isSpace(value.charAt(i));
      if (space && (afterSpace || value.charAt(i) != ' ')) {
        append(more, from, i);
        if (!afterSpace) {
          append(" ", more.place(i, i + 1));
        }
        from = i + 1;
      }
      afterSpace = space;
    }
    append(more, from, value.length());
  }

  /** Adds words from elsewhere that stand for what was written at a place. */
  void words(String more, Place place) {
    words(new LocatedText.Builder(place).append(more, place).build());
  }

  /** Adds what fills the place of <code>${…}</code>. */
  void fill(Resolved resolved, Place place) {
    if (resolved.figure().isPresent()) {
      add(PrintedWords.figure(resolved.figure().get(), resolved.words()));
    } else {
      words(resolved.words(), place);
    }
  }

  /** Passes over a remark. */
  void remark(Place place) {
    Optional<LocatedText> before = words.map(LocatedText.Builder::build);
    boolean space =
        afterSpace
            || gap.filter(Gap::space).isPresent()
            || before.filter(text -> text.value().endsWith(" ")).isPresent();
    words =
        before
            .map(text -> text.slice(0, text.value().stripTrailing().length()))
            .filter(text -> !text.value().isEmpty())
            .map(text -> new LocatedText.Builder(text.place()).append(text));
    afterSpace = false;
    gap = Optional.of(new Gap(place, space));
  }

  /** Adds anything else. */
  void add(Inline inline) {
    gap.filter(passed -> passed.space() && Remark.isApart(before(), "x"))
        .ifPresent(passed -> append(" ", passed.place()));
    gap = Optional.empty();
    endWords();
    inlines.add(inline);
  }

  /** All that was added. */
  List<Inline> inlines() {
    endWords();
    return List.copyOf(inlines);
  }

  private void append(LocatedText more, int from, int to) {
    if (from < to) {
      LocatedText part = more.slice(from, to);
      started(part.place()).append(part);
    }
  }

  private void append(String sign, Place place) {
    started(place).append(sign, place);
  }

  private LocatedText.Builder started(Place place) {
    LocatedText.Builder builder = words.orElseGet(() -> new LocatedText.Builder(place));
    words = Optional.of(builder);
    return builder;
  }

  private void endWords() {
    words.map(LocatedText.Builder::build).map(PrintedWords::text).ifPresent(inlines::add);
    words = Optional.empty();
    afterSpace = false;
  }
}
