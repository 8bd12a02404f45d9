package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.schema.Stated;
import vanban.source.Place;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;
import vanban.yaml.YamlText;

/**
 * How the sections of one level are numbered, and those below them.
 *
 * @param patterns one per level
 * @param place where they are written; empty for the usual ones
 * @param step which of the patterns is this level's, from 0
 * @param above how many numbered levels stand above this one
 */
record NumberingScheme(List<NumberPattern> patterns, Optional<Place> place, int step, int above) {
  /** A number in words; a pattern says the first one. */
  private static final Pattern ORDINAL = Pattern.compile("thứ \\p{L}+");

  /** The usual scale, at its first level. */
  static final NumberingScheme USUAL =
      new NumberingScheme(
          Stream.of("I.", "1.", "1.1.", "1.1.1.").map(NumberPattern::of).toList(),
          Optional.empty(),
          0,
          0);

  /** Keeps the patterns from change. */
  NumberingScheme {
    patterns = List.copyOf(patterns);
  }

  /** The level below this one. */
  NumberingScheme below() {
    return new NumberingScheme(patterns, place, step + 1, above + 1);
  }

  /** The scale that a report, section or appendix states for what stands below it, or else this. */
  NumberingScheme stated(Stated<List<YamlText>> numbering, Diagnostics diagnostics) {
    List<YamlText> texts = numbering.value().orElse(List.of());
    if (texts.isEmpty()) {
      return this;
    }
    List<NumberPattern> stated = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      stated.add(pattern(texts.get(i), above + i + 1, diagnostics));
    }
    return new NumberingScheme(stated, numbering.place(), 0, above);
  }

  /** The pattern of a text; one that cannot number is told, and another stands for it. */
  private static NumberPattern pattern(YamlText text, int levels, Diagnostics diagnostics) {
    NumberPattern pattern = NumberPattern.of(text.text().trim().fold().value());
    boolean sound = pattern.counts() && pattern.levels() <= levels;
    if (!sound) {
      complain(text, pattern, levels, diagnostics);
    }
    return sound ? pattern : NumberPattern.of("1.");
  }

  private static void complain(
      YamlText text, NumberPattern pattern, int levels, Diagnostics diagnostics) {
    if (!pattern.counts()) {
      Diagnostic found =
          Diagnostic.error(Code.WRONG_PATTERN, text.place(), pattern.text())
              .variant("counts-nothing");
      String first = ORDINAL.matcher(pattern.text()).replaceFirst(Counter.ORDINAL_WORDS.sign());
      diagnostics.add(first.equals(pattern.text()) ? found : found.didYouMean(first));
    } else {
      String continued = Integer.toString(pattern.levels());
      diagnostics.error(
          Code.WRONG_PATTERN, text.place(), pattern.text(), continued, Integer.toString(levels));
    }
  }

  /** Whether Word has no level left for the sections of this one. */
  boolean isBelowAll() {
    return above >= ReportLimit.LEVELS.most();
  }

  /** The pattern of this level; below the last pattern, where there is none, any. */
  NumberPattern pattern() {
    return patterns.get(Math.min(step, patterns.size() - 1));
  }

  /**
   * Says that there are more sections at this level than its alphabet has letters, if that is so of
   * this one and was not of the one before.
   *
   * @param count how many sections there are, this one included
   * @param section where it stands
   */
  void checkLetters(int count, Place section, Diagnostics diagnostics) {
    pattern()
        .own()
        .flatMap(Counter::alphabet)
        .filter(letters -> count == letters.size() + 1)
        .map(letters -> letters(count - 1, section))
        .ifPresent(diagnostics::add);
  }

  private Diagnostic letters(int most, Place section) {
    String last = pattern().own().orElseThrow().write(most);
    return Diagnostic.error(
            Code.WRONG_PATTERN, section, pattern().text(), Integer.toString(most), last)
        .variant("letters")
        .asWarning();
  }

  /**
   * Says that this level has no pattern, if that is so. What stands still lower is too deep as
   * well, but saying so would not help.
   *
   * @param first where the first section of this level stands
   */
  void checkDepth(Place first, Diagnostics diagnostics) {
    if (step != patterns.size()) {
      return;
    }
    String level = Integer.toString(step + 1);
    Diagnostic found = Diagnostic.error(Code.TOO_DEEP, first, level, Integer.toString(step));
    diagnostics.add(
        place
            .map(at -> found.hintAt(at, "numbering-here"))
            .orElseGet(() -> found.hint("numbering-here")));
  }
}
