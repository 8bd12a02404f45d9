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
  private boolean afterRemark;

  /** Adds words; of the white space in them, one space a run. */
  void words(LocatedText more) {
    afterRemark = false;
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

  /** Passes over a remark, with the space before it where nothing follows. */
  void remark() {
    afterRemark = true;
  }

  /** Adds anything else. */
  void add(Inline inline) {
    afterRemark = false;
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
    words
        .map(LocatedText.Builder::build)
        .map(text -> afterRemark ? text.slice(0, text.value().stripTrailing().length()) : text)
        .filter(text -> !text.value().isEmpty())
        .map(PrintedWords::text)
        .ifPresent(inlines::add);
    words = Optional.empty();
    afterSpace = false;
  }
}
