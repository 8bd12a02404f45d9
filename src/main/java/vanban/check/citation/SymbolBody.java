package vanban.check.citation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code Quyết định số 1719/QĐ-TTg của Chính phủ}: the symbol is that of another body. */
final class SymbolBody implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    return Cited.all(document).stream().flatMap(cited -> finding(cited).stream());
  }

  private static Optional<Finding> finding(Cited cited) {
    return cited
        .body()
        .filter(named -> isOfAnother(cited.symbol(), named.body()))
        .filter(named -> !SymbolGenre.isTold(cited))
        .map(
            named ->
                Finding.of(
                    cited.passage(),
                    named.from(),
                    named.end(),
                    named.in(cited.passage().value()),
                    cited.sign()));
  }

  /** Whether a symbol is that of bodies that are known, and this is none of them. */
  static boolean isOfAnother(Symbol symbol, Body body) {
    Set<Body> right = Body.of(symbol);
    return !right.isEmpty() && !right.contains(body);
  }
}
