package vanban.check.citation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Cited> first = new LinkedHashMap<>();
    Map<String, Cited> dated = new LinkedHashMap<>();
    List<Cited> all = Cited.all(document);
    for (Cited cited : all) {
      if (!SHORT.contains(cited.passage().kind())) {
        first.putIfAbsent(key(cited), cited);
        if (cited.day().isPresent()) {
          dated.putIfAbsent(key(cited), cited);
        }
      }
    }
    return first.values().stream()
        .filter(cited -> cited.day().isEmpty() && cited.lead().genre().isPresent())
        .flatMap(
            cited ->
                Optional.ofNullable(dated.get(key(cited)))
                    .filter(other -> other.passage().kind() != Passage.Kind.NOTE)
                    .filter(other -> agree(cited, other))
                    .map(other -> finding(cited, other))
                    .stream());
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
