package vanban.check.abbreviation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** A short form of Vietnamese words that is introduced nowhere, and that not everybody knows. */
final class Unexplained implements Check {
  /** A word in capitals beside it: then it may be one as well. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?:.*\\s)?\\p{Lu}{2,}\\s$|^\\s\\p{Lu}{2,}(?:[\\s,.].*|$)", Pattern.DOTALL);

  @Override
  public Stream<Finding> check(Passages document) {
    List<Short> forms = Short.all(document);
    Set<String> introduced =
        Introduction.all(forms).stream().map(one -> one.form().form()).collect(Collectors.toSet());
    Set<String> said = new HashSet<>(introduced);
    return forms.stream()
        .filter(form -> Common.needsIntroduction(form.form()) && !isAmongCapitals(form))
        .filter(form -> !document.house().abbreviations().containsKey(form.form()))
        .filter(form -> said.add(form.form()))
        .map(form -> Finding.of(form.passage(), form.from(), form.to(), form.form()));
  }

  private static boolean isAmongCapitals(Short form) {
    String text = form.passage().value();
    String before = text.substring(Math.max(0, form.from() - 12), form.from());
    String behind = text.substring(form.to(), Math.min(text.length(), form.to() + 12));
    return CAPITALS.matcher(before).matches() || CAPITALS.matcher(behind).matches();
  }
}
