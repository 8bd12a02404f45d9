package vanban.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * The pieces that a layout has in the place of shared ones, by their names: the macros of its
 * {@code slots.ftlx}, but for those that only others there call.
 *
 * @param names where each stands
 */
record SlotNames(List<Place> names) {
  private static final Pattern MACRO = Pattern.compile("<#(?:macro|function)\\s+(\\w+)");

  /** Keeps the names from change. */
  SlotNames {
    names = List.copyOf(names);
  }

  /** Those of a {@code slots.ftlx}. */
  static SlotNames of(SourceFile file) {
    return new SlotNames(
        MACRO
            .matcher(file.text())
            .results()
            .filter(macro -> !isCalled(macro.group(1), file.text()))
            .map(macro -> place(macro, file))
            .toList());
  }

  private static Place place(MatchResult macro, SourceFile file) {
    return new Place(file, macro.start(1), macro.end(1));
  }

  private static boolean isCalled(String name, String text) {
    return Pattern.compile("<@" + name + "\\b|\\b" + name + "\\(").matcher(text).find();
  }

  /** What is said of those that no template asks for. */
  List<Diagnostic> unasked(Set<String> asked) {
    return names.stream()
        .filter(name -> !asked.contains(name.text()))
        .map(name -> unasked(name, asked))
        .toList();
  }

  private static Diagnostic unasked(Place name, Set<String> asked) {
    Diagnostic found = Diagnostic.error(Code.UNUSED_WORD, name, name.text()).variant("slot");
    return Nearest.to(name.text(), asked)
        .map(meant -> found.didYouMean(meant))
        .orElseGet(
            () -> found.hint("choices", String.join(", ", asked.stream().sorted().toList())));
  }
}
