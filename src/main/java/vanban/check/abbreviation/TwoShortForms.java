package vanban.check.abbreviation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** One name with two short forms, or one short form for two names. */
final class TwoShortForms implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    List<Introduction> all =
        Introduction.all(document).stream().filter(Introduction::spelled).toList();
    return Stream.concat(
        differing(all, Introduction::name, one -> one.form().form(), "forms"),
        differing(all, one -> one.form().form(), Introduction::name, "names"));
  }

  /** Those that have something in common with an earlier one, and something else not. */
  private static Stream<Finding> differing(
      List<Introduction> all,
      Function<Introduction, String> same,
      Function<Introduction, String> other,
      String message) {
    Map<String, Introduction> first = new HashMap<>();
    return all.stream()
        .flatMap(
            one ->
                Optional.ofNullable(first.putIfAbsent(same.apply(one), one))
                    .filter(earlier -> !other.apply(earlier).equals(other.apply(one)))
                    .map(earlier -> finding(earlier, one, other.apply(earlier)).message(message))
                    .stream());
  }

  private static Finding finding(Introduction first, Introduction one, String earlier) {
    Short form = one.form();
    return Finding.of(form.passage(), form.from(), form.to(), form.form(), one.name(), earlier)
        .against(first.form().passage(), first.form().from(), first.form().to());
  }
}
