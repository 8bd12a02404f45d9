package vanban.check.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Passage;

/**
 * The articles of a document and their clauses, under the name of the kind of document whose they
 * are: a decision may have a regulation behind it.
 */
final class Articles {
  private static final Pattern ARTICLE =
      Pattern.compile("\\s*Điều (?<number>\\d{1,3})[.:].*", Pattern.DOTALL);
  private static final Pattern CLAUSE =
      Pattern.compile("\\s*(?<number>\\d{1,2})\\. .*", Pattern.DOTALL);

  private final Map<Genre, Map<Integer, Set<Integer>>> all = new HashMap<>();
  private final List<At> places = new ArrayList<>();

  /**
   * Where a passage stands.
   *
   * @param genre of the document; empty before one is named
   * @param article in which it stands, if it stands in one
   * @param quoted whether a quotation that began in an earlier passage goes on
   */
  record At(Optional<Genre> genre, Optional<Integer> article, boolean quoted) {}

  /** Those of a document with these passages. */
  static Articles of(List<Passage> passages) {
    Articles articles = new Articles();
    At at = new At(Optional.empty(), Optional.empty(), false);
    int open = 0;
    for (Passage passage : passages) {
      at = articles.next(at, passage.value(), open > 0);
      articles.places.add(at);
      open = Math.max(0, open + balance(passage.value()));
    }
    return articles;
  }

  private At next(At before, String text, boolean quoted) {
    Optional<Genre> titled = titled(text);
    if (quoted) {
      return new At(before.genre(), before.article(), true);
    }
    if (titled.isPresent()) {
      return new At(titled, Optional.empty(), false);
    }
    Optional<Integer> started = number(ARTICLE, text);
    At here = new At(before.genre(), started.or(before::article), false);
    here.genre().ifPresent(genre -> add(genre, here, number(CLAUSE, text)));
    return here;
  }

  private void add(Genre genre, At here, Optional<Integer> clause) {
    here.article()
        .map(article -> of(genre).computeIfAbsent(article, any -> new HashSet<>()))
        .ifPresent(clauses -> clause.ifPresent(clauses::add));
  }

  private Map<Integer, Set<Integer>> of(Genre genre) {
    return all.computeIfAbsent(genre, any -> new HashMap<>());
  }

  /** Names the kind of what follows, in capitals on a line of its own. */
  private static Optional<Genre> titled(String text) {
    String line = text.strip().replaceFirst(":$", "");
    return line.equals(line.toUpperCase(Locale.ROOT)) ? Genre.of(line) : Optional.empty();
  }

  private static Optional<Integer> number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.matches() ? Optional.of(Integer.valueOf(found.group("number"))) : Optional.empty();
  }

  private static int balance(String text) {
    return (int)
        (text.chars().filter(c -> c == '“').count() - text.chars().filter(c -> c == '”').count());
  }

  /** Where the passage of an index stands. */
  At at(int index) {
    return places.get(index);
  }

  /** How many articles a document of a kind has; 0 if there is none. */
  int count(Genre genre) {
    return last(Optional.ofNullable(all.get(genre)).map(Map::keySet).orElse(Set.of()));
  }

  /** How many clauses one of its articles has; 0 for none. */
  int clauses(Genre genre, int article) {
    return last(
        Optional.ofNullable(all.get(genre))
            .flatMap(articles -> Optional.ofNullable(articles.get(article)))
            .orElse(Set.of()));
  }

  private static int last(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
