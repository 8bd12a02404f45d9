package vanban.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Signs;

/**
 * The same item twice in one list, word for word: between semicolons or stops of a paragraph, or
 * between the commas of one clause.
 */
final class RepeatedItem implements Check.OfPassage {
  private static final Pattern CLAUSE = Pattern.compile("(?:[^;.\\n]++|\\.(?=\\S))++");
  private static final Pattern PART = Pattern.compile("(?:[^,]++|,(?=\\S))++");
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:[-+]|\\(?\\p{Ll}\\)|\\(?\\d{1,2}\\))?\\s*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/.,%-]*+");
  private static final int LEAST_OF_CLAUSE = 8;
  private static final int LEAST_OF_PART = 5;
  private static final int SHOWN = 6;

  /** An item, and its offsets without its label. */
  private record Item(int from, int to, String value) {
    String key() {
      return value.toLowerCase(Locale.ROOT).strip();
    }

    boolean hasWords(int least) {
      return WORD.matcher(value).results().limit(least).count() == least;
    }

    boolean hasNumbers() {
      return Signs.DIGITS.in(value);
    }
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    if (!Legible.is(passage)) {
      return Stream.empty();
    }
    List<Item> clauses = items(CLAUSE, passage.value(), 0);
    List<Finding> found = new ArrayList<>(repeated(passage, clauses, LEAST_OF_CLAUSE));
    clauses.stream()
        .map(clause -> items(PART, clause.value(), clause.from()))
        .map(parts -> parts.stream().filter(part -> !part.hasNumbers()).toList())
        .forEach(parts -> found.addAll(repeated(passage, parts, LEAST_OF_PART)));
    return found.stream();
  }

  private static List<Item> items(Pattern pattern, String text, int offset) {
    List<Item> items = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      Matcher label = LABEL.matcher(found.group());
      int from = found.start() + (label.find() ? label.end() : 0);
      int to = from + text.substring(from, found.end()).stripTrailing().length();
      items.add(new Item(offset + from, offset + to, text.substring(from, to)));
    }
    return items;
  }

  private static List<Finding> repeated(Passage passage, List<Item> items, int least) {
    Map<String, Item> seen = new HashMap<>();
    return items.stream()
        .filter(item -> item.hasWords(least))
        .flatMap(
            item ->
                Optional.ofNullable(seen.putIfAbsent(item.key(), item)).stream()
                    .map(first -> finding(passage, first, item)))
        .toList();
  }

  private static Finding finding(Passage passage, Item first, Item again) {
    String[] words = again.value().split(" ", SHOWN + 1);
    String shown = String.join(" ", List.of(words).subList(0, Math.min(SHOWN, words.length)));
    String told = words.length > SHOWN ? shown + "…" : shown;
    return Finding.of(passage, again.from(), again.to(), told)
        .against(passage, first.from(), first.to());
  }
}
