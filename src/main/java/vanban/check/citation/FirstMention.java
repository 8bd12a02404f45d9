package vanban.check.citation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * A document whose day is told, but not where it is first cited. Party: Hướng dẫn 05-HD/VPTW 6.1.4;
 * State: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6d.
 */
final class FirstMention implements Check {
  /** Where there is no room for more than a number and symbol. */
  private static final Set<Passage.Kind> SHORT =
      EnumSet.of(Passage.Kind.HEADING, Passage.Kind.CAPTION, Passage.Kind.CELL);

  /** So many first mentions at least have a day, and so many times as many as have none. */
  private static final int LEAST = 5;

  private static final int TIMES = 4;

  /** Within so many letters behind a citation, another is part of what its document is about. */
  private static final int ABOUT = 200;

  /** What tells the time of a document in another way. */
  private static final Pattern TIME =
      Pattern.compile("[^.;]{0,60}?(?:\\d/\\d{4}|năm \\d{4}|(?:khóa|khoá) [IVX]|nhiệm kỳ)");

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Cited> first = new LinkedHashMap<>();
    Map<String, Cited> dated = new HashMap<>();
    List<Cited> all =
        Cited.all(document).stream()
            .filter(cited -> !SHORT.contains(cited.passage().kind()))
            .toList();
    all.forEach(cited -> first.putIfAbsent(key(cited), cited));
    all.stream()
        .filter(cited -> cited.day().isPresent())
        .forEach(cited -> dated.putIfAbsent(key(cited), cited));
    List<Cited> undated =
        first.values().stream()
            .filter(cited -> cited.day().isEmpty() && cited.lead().genre().isPresent())
            .toList();
    int others = first.size() - undated.size();
    boolean habit = others >= LEAST && others >= TIMES * undated.size();
    return undated.stream()
        .flatMap(
            cited ->
                Optional.ofNullable(dated.get(key(cited)))
                    .map(later -> later(cited, later))
                    .orElseGet(() -> habit ? alone(cited, others) : Optional.empty())
                    .stream());
  }

  /** A later place tells the day; not so the note that hangs on the first, which is the place. */
  private static Optional<Finding> later(Cited cited, Cited later) {
    return later.passage().kind() != Passage.Kind.NOTE && agree(cited, later)
        ? Optional.of(finding(cited, later))
        : Optional.empty();
  }

  /** No place tells the day, where nearly all other documents have theirs. */
  private static Optional<Finding> alone(Cited cited, int others) {
    String text = cited.passage().value();
    boolean timed =
        TIME.matcher(text).region(cited.at().to(), text.length()).lookingAt()
            || cited.symbol().year().isPresent();
    boolean about = Cited.in(cited.passage()).anyMatch(other -> isAbout(cited, other));
    return timed || about
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    cited.passage(),
                    cited.lead().from(),
                    cited.at().to(),
                    cited.sign(),
                    String.valueOf(others))
                .message("alone"));
  }

  private static boolean isAbout(Cited cited, Cited other) {
    int behind = cited.at().from() - other.at().to();
    return behind > 0
        && behind < ABOUT
        && cited.passage().value().substring(other.at().to(), cited.at().from()).indexOf(';') < 0;
  }

  private static String key(Cited cited) {
    return cited.symbol().key();
  }

  /** With another body, or of another kind, it is another document. */
  private static boolean agree(Cited cited, Cited other) {
    boolean body =
        cited.body().isEmpty()
            || other.body().isEmpty()
            || cited.body().get().body() == other.body().get().body();
    return body && cited.lead().genre().equals(other.lead().genre());
  }

  private static Finding finding(Cited cited, Cited other) {
    Cited.Day day = other.day().orElseThrow();
    return Finding.of(
            cited.passage(),
            cited.lead().from(),
            cited.at().to(),
            cited.sign(),
            other.passage().value().substring(day.start(), day.end()))
        .against(other.passage(), other.lead().from(), day.end());
  }
}
