package vanban.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code đồng chí Quàng Thị Ngoan}, and elsewhere {@code đồng chí Quàng Thị Ngoạn}: one name with
 * two spellings, one slip apart. Names that stand in one paragraph are those of two people.
 */
final class PersonName implements Check {
  private static final String HOLE = "*";

  private static final Search NAMED =
      Search.from(
          Signs.initials("đôbac"),
          Pattern.compile(
              "(?<![\\p{L}])(?:[Đđ]ồng chí|[ÔôÓó]ng|[Bb]à|[Aa]nh|[Cc]hị) (?<name>\\p{Lu}\\p{Ll}+(?:"
                  + " \\p{Lu}\\p{Ll}*){2,3})(?![\\p{L}])(?! \\p{Lu})"));

  /**
   * A place where somebody is named.
   *
   * @param name in small letters
   */
  private record Use(Passage passage, int from, int to, String name) {
    String words() {
      return passage.value().substring(from, to);
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    document.all().stream()
        .flatMap(passage -> NAMED.in(passage.value(), found -> Optional.of(use(passage, found))))
        .forEach(use -> uses.computeIfAbsent(use.name(), name -> new ArrayList<>()).add(use));
    Map<String, List<List<Use>>> alike = new LinkedHashMap<>();
    uses.forEach(
        (name, all) ->
            masks(name)
                .forEach(mask -> alike.computeIfAbsent(mask, one -> new ArrayList<>()).add(all)));
    return alike.entrySet().stream()
        .filter(names -> names.getValue().size() == 2)
        .flatMap(
            names ->
                finding(names.getKey(), names.getValue().get(0), names.getValue().get(1)).stream());
  }

  /** A name with each of its syllables left out in turn. */
  private static Stream<String> masks(String name) {
    List<String> syllables = List.of(name.split(" ", -1));
    return IntStream.range(0, syllables.size())
        .mapToObj(
            at -> {
              List<String> some = new ArrayList<>(syllables);
              some.set(at, HOLE);
              return String.join(" ", some);
            });
  }

  private static Use use(Passage passage, Matcher found) {
    String name = found.group("name").toLowerCase(Locale.ROOT);
    return new Use(passage, found.start("name"), found.end("name"), name);
  }

  /** Against the name that stands less often; of two that stand as often, against the later. */
  private static Optional<Finding> finding(String mask, List<Use> first, List<Use> second) {
    boolean apart =
        first.stream()
            .noneMatch(
                one -> second.stream().anyMatch(other -> one.passage().equals(other.passage())));
    Use most = (first.size() >= second.size() ? first : second).get(0);
    Use least = (first.size() >= second.size() ? second : first).get(0);
    return apart && isOneSlip(mask, first.get(0).name(), second.get(0).name())
        ? Optional.of(
            Finding.of(least.passage(), least.from(), least.to(), least.words(), most.words())
                .against(most.passage(), most.from(), most.to()))
        : Optional.empty();
  }

  /** Whether the syllables that are left out are no more than a slip apart. */
  private static boolean isOneSlip(String mask, String one, String other) {
    int at = List.of(mask.split(" ", -1)).indexOf(HOLE);
    String here = one.split(" ", -1)[at];
    String there = other.split(" ", -1)[at];
    return here.length() > 1 && there.length() > 1 && OneSlip.between(here, there);
  }
}
