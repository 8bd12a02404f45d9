package vanban.check.abbreviation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** A short form that is introduced for the second time, for the same name. */
final class TwoIntroductions implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Short> first = new HashMap<>();
    return Introduction.all(document).stream()
        .flatMap(
            one ->
                Optional.ofNullable(
                    first.putIfAbsent(one.form().form() + " " + one.name(), one.form()))
                    .map(earlier -> finding(earlier, one))
                    .stream());
  }

  private static Finding finding(Short first, Introduction again) {
    Short form = again.form();
    return Finding.of(form.passage(), form.from(), form.to(), form.form(), again.name())
        .against(first.passage(), first.from(), first.to());
  }
}
