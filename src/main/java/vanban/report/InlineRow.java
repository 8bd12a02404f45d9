package vanban.report;

import java.util.ArrayList;
import java.util.List;

/** Inlines side by side, words that touch joined and their white space folded. */
final class InlineRow {
  private final List<ProseInline> inlines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /** Adds words. */
  void words(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      boolean afterSpace = words.length() > 0 && words.charAt(words.length() - 1) == ' ';
      if (!space) {
        words.append(c);
      } else if (!afterSpace) {
        words.append(' ');
      }
    }
  }

  /** Adds what fills a placeholder. */
  void fill(Filling filling) {
    if (filling.figure().isPresent()) {
      add(new ProseInline.Figure(filling.figure().get(), filling.words()));
    } else {
      words(filling.words());
    }
  }

  /** Adds anything else. */
  void add(ProseInline inline) {
    flush();
    inlines.add(inline);
  }

  /** All of them. */
  List<ProseInline> inlines() {
    flush();
    return List.copyOf(inlines);
  }

  /** Those that are nothing but words; all of them, where nothing else was added. */
  List<ProseInline.Plain> plain() {
    return inlines().stream()
        .filter(ProseInline.Plain.class::isInstance)
        .map(ProseInline.Plain.class::cast)
        .toList();
  }

  private void flush() {
    if (words.length() > 0) {
      inlines.add(new ProseInline.Text(words.toString()));
      words.setLength(0);
    }
  }
}
