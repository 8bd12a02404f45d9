package vanban.check.abbreviation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** A short form that is used before it is introduced. */
final class LateIntroduction implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    List<Short> forms = Short.all(document);
    Map<String, Short> used = new LinkedHashMap<>();
    forms.forEach(form -> used.putIfAbsent(form.form(), form));
    Map<String, Introduction> introduced = new LinkedHashMap<>();
    Introduction.all(forms).stream()
        .filter(one -> one.spelled() || !Common.isKnown(one.form().form()))
        .forEach(one -> introduced.putIfAbsent(one.form().form(), one));
    return introduced.values().stream()
        .flatMap(
            one ->
                Optional.ofNullable(used.get(one.form().form()))
                    .flatMap(use -> finding(use, one))
                    .stream());
  }

  private static Optional<Finding> finding(Short use, Introduction introduction) {
    Short form = introduction.form();
    return use.isBefore(form)
        ? Optional.of(
            Finding.of(use.passage(), use.from(), use.to(), use.form(), introduction.name())
                .against(form.passage(), form.from(), form.to()))
        : Optional.empty();
  }
}
