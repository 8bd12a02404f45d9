package vanban.usage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.figure.Figure;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.report.Report;
import vanban.usage.DirectionChange.Sentence;

/**
 * The figures of a report that are others than in an earlier version of it, with all that this
 * touches.
 *
 * @param moves in the order in which the figures are declared, those that are gone at the end
 */
public record FigureMoves(List<Move> moves) {
  private static final Pattern WORDS = Pattern.compile("\\p{L}+\\s+\\p{L}+");

  /** Of reports that cannot be read, and of files that have no figures. */
  public static final FigureMoves NONE = new FigureMoves(List.of());

  /** Keeps the list from change. */
  public FigureMoves {
    moves = List.copyOf(moves);
  }

  /**
   * A figure that is another.
   *
   * @param key by which prose names it
   * @param name in words; its key where it has none
   * @param before what was done, with its measure; empty if it was not there, or not stated
   * @param after the same of now
   * @param uses that print other words
   * @param touched what this does to the text
   */
  public record Move(
      String key,
      String name,
      Optional<String> before,
      Optional<String> after,
      List<MovedUses.Moved> uses,
      Touched touched) {
    /** Keeps the list from change. */
    public Move {
      uses = List.copyOf(uses);
    }
  }

  /**
   * What of a text is to be read again.
   *
   * @param turned comparisons that go the other way
   * @param sentences that print the figure among other words
   */
  public record Touched(List<DirectionChange> turned, List<Sentence> sentences) {
    /** Keeps the lists from change. */
    public Touched {
      turned = List.copyOf(turned);
      sentences = List.copyOf(sentences);
    }
  }

  /** What moved from one version of a report to the next. */
  public static FigureMoves between(
      Report oldReport, Evaluation before, Report report, Evaluation after) {
    MovedUses uses =
        MovedUses.between(
            FigureUseFinder.find(oldReport, before), FigureUseFinder.find(report, after));
    Map<String, List<MovedUses.Moved>> byKey =
        uses.uses().stream().collect(Collectors.groupingBy(moved -> moved.before().key()));
    DirectionChanges turned = DirectionChanges.since("", before, report, after);
    List<SentenceReader.FigureSentence> sentences = SentenceReader.read(report);
    Set<String> keys = new LinkedHashSet<>(after.keys());
    keys.addAll(before.keys());
    return new FigureMoves(
        keys.stream()
            .filter(key -> byKey.containsKey(key) || !value(before, key).equals(value(after, key)))
            .map(
                key ->
                    new Move(
                        key,
                        name(key, after).or(() -> name(key, before)).orElse(key),
                        value(before, key),
                        value(after, key),
                        byKey.getOrDefault(key, List.of()),
                        touched(key, turned, sentences)))
            .toList());
  }

  private static Optional<String> value(Evaluation figures, String key) {
    return figures.find(key).flatMap(new FigureText(figures)::value);
  }

  private static Optional<String> name(String key, Evaluation figures) {
    return figures.find(key).flatMap(Figure::name);
  }

  private static Touched touched(
      String key, DirectionChanges turned, List<SentenceReader.FigureSentence> sentences) {
    Stream<Sentence> printing =
        sentences.stream()
            .filter(one -> one.figures().stream().anyMatch(used -> used.key().equals(key)))
            .map(SentenceReader.FigureSentence::sentence)
            .filter(sentence -> WORDS.matcher(sentence.words()).find()); // no cell with a number
    return new Touched(
        turned.changes().stream().filter(change -> change.of().key().equals(key)).toList(),
        printing.toList());
  }
}
