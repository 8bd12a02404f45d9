package vanban.check.citation;

import java.util.List;
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
 * {@code Điều 3 Quyết định này} in a decision of two articles; {@code khoản 4 Điều 7 Quy chế này},
 * {@code khoản 4 Điều này} where the article has fewer clauses. Only of the document itself, and
 * not in what it quotes of another.
 */
final class MissingArticle implements Check {
  private static final Search OWN =
      Search.from(
              Signs.letters("đk"),
              Pattern.compile(
                  "(?:(?<clause>[Kk]hoản (?<number>\\d{1,2})) (?:của )?)?(?:(?<article>Điều"
                      + " (?<of>\\d{1,3})),? (?:của )?(?<genre>(?iu:"
                      + Genre.pattern()
                      + "))|Điều) này(?![\\p{L}])"))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passages document) {
    List<Passage> all = document.all();
    Articles articles = Articles.of(all);
    return IntStream.range(0, all.size())
        .filter(index -> !articles.at(index).quoted())
        .boxed()
        .flatMap(
            index ->
                OWN.in(
                    all.get(index).value(),
                    found -> finding(all.get(index), found, articles, articles.at(index))));
  }

  private static Optional<Finding> finding(
      Passage passage, Matcher found, Articles articles, Articles.At at) {
    if (passage.isQuoted(found.start())) {
      return Optional.empty();
    }
    return found.group("article") == null
        ? here(passage, found, articles, at)
        : named(passage, found, articles);
  }

  /** {@code khoản 4 Điều này}. */
  private static Optional<Finding> here(
      Passage passage, Matcher found, Articles articles, Articles.At at) {
    return at.genre()
        .flatMap(
            genre ->
                at.article().flatMap(article -> clause(passage, found, articles, genre, article)));
  }

  private static Optional<Finding> named(Passage passage, Matcher found, Articles articles) {
    int article = Integer.parseInt(found.group("of"));
    return Genre.of(found.group("genre"))
        .filter(genre -> articles.count(genre) > 0)
        .flatMap(
            genre ->
                article > articles.count(genre)
                    ? Optional.of(article(passage, found, genre, articles.count(genre)))
                    : clause(passage, found, articles, genre, article));
  }

  private static Finding article(Passage passage, Matcher found, Genre genre, int count) {
    return Finding.of(
            passage,
            found.start("article"),
            found.end("article"),
            found.group("article"),
            genre.word(),
            "" + count)
        .message("article");
  }

  private static Optional<Finding> clause(
      Passage passage, Matcher found, Articles articles, Genre genre, int article) {
    int count = articles.clauses(genre, article);
    return Optional.ofNullable(found.group("number"))
        .filter(number -> count > 0 && Integer.parseInt(number) > count)
        .map(
            number ->
                Finding.of(
                        passage,
                        found.start("clause"),
                        found.end("clause"),
                        found.group("clause"),
                        "" + article,
                        "" + count)
                    .message("clause"));
  }
}
