package vanban.usage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Inline;
import vanban.figure.Expression;
import vanban.prose.PrintedWords;
import vanban.report.Report;
import vanban.report.ReportTexts;
import vanban.source.Place;
import vanban.usage.DirectionChange.Sentence;

/** Finds the sentences of a report that print figures. */
final class SentenceReader {
  private final StringBuilder words = new StringBuilder();
  private final List<Used> figures = new ArrayList<>();

  private SentenceReader() {}

  /**
   * A figure in a passage.
   *
   * @param at the offset of its first letter in the passage
   */
  private record Used(int at, Expression figure, Place place) {}

  /**
   * A sentence that prints figures.
   *
   * @param figures what would stand between the braces, at least one
   */
  record FigureSentence(List<Expression> figures, Sentence sentence) {}

  /** Those of all prose and lines, in their order; cells of tables that print but a figure too. */
  static List<FigureSentence> read(Report report) {
    return new ReportTexts(report).passages().flatMap(SentenceReader::read).toList();
  }

  private static Stream<FigureSentence> read(List<Inline> passage) {
    SentenceReader reader = new SentenceReader();
    PrintedWords.flat(passage).forEach(reader::add);
    return reader.sentences();
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Figure figure) {
      figure.origin().as(Place.class).ifPresent(place -> add(figure, place));
    }
    words.append(PrintedWords.of(inline));
  }

  private void add(Inline.Figure figure, Place place) {
    figures.add(new Used(words.length(), Expression.of(figure.of()), place));
  }

  private Stream<FigureSentence> sentences() {
    List<FigureSentence> found = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    ends.setText(words.toString());
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
      sentence(start, end).ifPresent(found::add);
      start = end;
    }
    return found.stream();
  }

  private Optional<FigureSentence> sentence(int start, int end) {
    List<Used> inside =
        figures.stream().filter(used -> used.at() >= start && used.at() < end).toList();
    return inside.stream()
        .findFirst()
        .map(
            first ->
                new FigureSentence(
                    inside.stream().map(Used::figure).toList(),
                    new Sentence(first.place(), words.substring(start, end).strip())));
  }
}
