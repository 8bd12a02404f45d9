package vanban.rollforward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.source.Edits;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlText;

/** What changes in the words of a report: names of periods are renamed or marked. */
final class WordEdits {
  private static final String SIGN = "==";
  private static final Pattern MARKED = Pattern.compile("(?<!=)==(?!=)(?:[^=]|=(?!=))++==(?!=)");
  private static final Pattern BOUND_BEFORE = Pattern.compile("[\\p{L}\\p{N}]\\*+$|=$");
  private static final Pattern BOUND_AFTER = Pattern.compile("^\\*+[\\p{L}\\p{N}]|^=");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+[\\s\\u00A0]+");
  private static final Pattern LAST_WORD =
      Pattern.compile("(?<![\\s\\u00A0/])[\\s\\u00A0/]+[^\\s\\u00A0/]+$");

  private final PeriodChange periods;
  private final Edits edits;
  private final boolean marksNumbers;
  private final List<String> numbers = new ArrayList<>();
  private int marked;
  private int left;

  /**
   * Who edits the words of a file.
   *
   * @param marksNumbers whether numbers that are typed are marked too
   */
  WordEdits(PeriodChange periods, Edits edits, boolean marksNumbers) {
    this.periods = periods;
    this.edits = edits;
    this.marksNumbers = marksNumbers;
  }

  /** The numbers that are typed in the words, and marked nowhere. */
  List<String> numbers() {
    return List.copyOf(numbers);
  }

  /** Where its edits, and those of others in the same file, are collected. */
  Edits edits() {
    return edits;
  }

  /** How many places have been marked. */
  int marked() {
    return marked;
  }

  /** How many places were marked before, and are still to be looked at. */
  int left() {
    return left;
  }

  private static int marksIn(String words) {
    int marks = 0;
    for (Matcher mark = MARKED.matcher(words); mark.find(); ) {
      marks++;
    }
    return marks;
  }

  /** Marks in words what may be wrong now. */
  void mark(YamlText words) {
    LocatedText text = words.text();
    left += marksIn(text.value());
    List<DoubtfulWords> doubts = DoubtfulWords.in(text.value(), periods);
    for (DoubtfulWords doubt : doubts) {
      if (!isMarked(text.value(), doubt)) {
        mark(text, doubt);
      }
    }
    DoubtfulWords.numbers(text.value()).stream()
        .filter(number -> doubts.stream().noneMatch(number::meets))
        .filter(number -> !isMarked(text.value(), number))
        .forEach(number -> take(text, number));
  }

  private void take(LocatedText text, DoubtfulWords number) {
    if (marksNumbers) {
      mark(text, number);
    } else {
      numbers.add(text.value().substring(number.start(), number.end()));
    }
  }

  private static boolean isMarked(String text, DoubtfulWords doubt) {
    return MARKED
        .matcher(text)
        .results()
        .anyMatch(mark -> doubt.meets(new DoubtfulWords(mark.start(), mark.end())));
  }

  /** Stars that touch a word outside need a letter inside to be bold: that word stays outside. */
  private void mark(LocatedText text, DoubtfulWords doubt) {
    String before = text.value().substring(0, doubt.start());
    String after = text.value().substring(doubt.end());
    String words = text.value().substring(doubt.start(), doubt.end());
    int from = doubt.start();
    if (BOUND_BEFORE.matcher(before).find()) {
      String rest = FIRST_WORD.matcher(words).replaceFirst("");
      from += words.length() - rest.length();
      words = rest;
    }
    if (BOUND_AFTER.matcher(after).find()) {
      words = LAST_WORD.matcher(words).replaceFirst("");
    }
    Place place = text.place(from, from + words.length());
    edits.insert(place.start(), SIGN).insert(place.end(), SIGN);
    marked++;
  }

  /**
   * Puts the next period for the old one in a line, and the one behind it for the next; says what
   * was put for what.
   */
  List<RollForwardResult.Change> rename(PeriodLine line) {
    List<RollForwardResult.Change> changes = new ArrayList<>();
    LocatedText text = line.text().text();
    left += marksIn(text.value());
    for (PeriodMention name : PeriodMention.in(text.value())) {
      Optional<String> moved =
          periods.outdates(name) ? Optional.of(periods.renamed(name)) : periods.movedAhead(name);
      moved.ifPresent(
          next -> {
            edits.replace(text.place(name.start(), name.end()), next);
            changes.add(new RollForwardResult.Change(line.key(), name.words(), next));
          });
    }
    return changes;
  }
}
