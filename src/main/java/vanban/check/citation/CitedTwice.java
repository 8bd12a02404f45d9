package vanban.check.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** A number and symbol with two days, two bodies or two kinds of documents. */
final class CitedTwice implements Check {
  private static final Pattern ISSUER =
      Pattern.compile(" ?,? ?của (\\S+(?: \\S+){0,4})", Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Cited> first = new HashMap<>();
    List<Cited> all = Cited.all(document);
    return all.stream()
        .flatMap(
            cited -> {
              Optional<Cited> earlier = Optional.ofNullable(first.get(cited.symbol().key()));
              if (earlier.filter(one -> one.day().isPresent()).isEmpty()) {
                first.put(cited.symbol().key(), cited);
              }
              return earlier.flatMap(one -> finding(one, cited)).stream();
            });
  }

  private static Optional<Finding> finding(Cited first, Cited again) {
    if (ofOneBody(first, again) && ofOneGenre(first, again)) {
      Optional<Finding> days = days(first, again);
      if (days.isPresent()) {
        return days;
      }
    }
    return sameDay(first, again)
        ? bodies(first, again)
            .or(() -> genres(first, again))
            .or(() -> CitedTitle.contradiction(first, again))
        : Optional.empty();
  }

  private static boolean ofOneGenre(Cited first, Cited again) {
    Optional<Genre> genre = again.lead().genre();
    return first
        .lead()
        .genre()
        .filter(one -> genre.filter(two -> one != two).isPresent())
        .isEmpty();
  }

  private static boolean sameDay(Cited first, Cited again) {
    Optional<LocalDate> one = first.day().flatMap(Cited.Day::date);
    return one.isPresent() && one.equals(again.day().flatMap(Cited.Day::date));
  }

  private static Optional<Finding> days(Cited first, Cited again) {
    return first
        .day()
        .flatMap(Cited.Day::date)
        .flatMap(
            date ->
                again
                    .day()
                    .flatMap(Cited.Day::date)
                    .filter(
                        other -> !date.equals(other) && ofOneSeries(again.symbol(), date, other)))
        .map(
            other -> {
              Cited.Day one = first.day().orElseThrow();
              Cited.Day two = again.day().orElseThrow();
              String before = first.passage().value().substring(one.start(), one.end());
              String now = again.passage().value().substring(two.start(), two.end());
              return Finding.of(again.passage(), two.start(), two.end(), again.sign(), now, before)
                  .against(first.passage(), one.start(), one.end())
                  .message("day");
            });
  }

  /**
   * Whether two documents with one number are one: the State counts each year, the Party each term,
   * so that a number may come back. The same day of another year is one mistyped.
   */
  private static boolean ofOneSeries(Symbol symbol, LocalDate one, LocalDate two) {
    boolean mistyped =
        one.getDayOfMonth() == two.getDayOfMonth() && one.getMonth() == two.getMonth();
    if (symbol.year().isPresent() || mistyped) {
      return true;
    }
    return symbol.party()
        ? Term.of(symbol, one).isPresent() && Term.of(symbol, one).equals(Term.of(symbol, two))
        : one.getYear() == two.getYear();
  }

  /** Many bodies have the symbol UBND; they are one if they are called by the same words. */
  private static boolean ofOneBody(Cited first, Cited again) {
    return first.symbol().issuer().matches("TW|TU|TTg|CP|CTN|(?:UBTV)?QH\\d+")
        || (first.symbol().year().isPresent() && !first.symbol().body().matches("UBND|HĐND"))
        || (!issuer(first).isEmpty() && issuer(first).equals(issuer(again)));
  }

  private static String issuer(Cited cited) {
    int from = cited.day().map(Cited.Day::end).orElse(cited.at().to());
    Matcher of =
        ISSUER.matcher(cited.passage().value()).region(from, cited.passage().value().length());
    return of.lookingAt() ? of.group(1).split("[,.;:)]", -1)[0] : "";
  }

  private static Optional<Finding> bodies(Cited first, Cited again) {
    return first
        .body()
        .flatMap(one -> again.body().filter(two -> one.body() != two.body()))
        .filter(two -> !SymbolBody.isOfAnother(again.symbol(), two.body()))
        .filter(two -> !SymbolBody.isOfAnother(first.symbol(), first.body().orElseThrow().body()))
        .map(
            two -> {
              Body.Named one = first.body().orElseThrow();
              String now = two.in(again.passage().value());
              String before = one.in(first.passage().value());
              return Finding.of(again.passage(), two.from(), two.end(), again.sign(), now, before)
                  .against(first.passage(), one.from(), one.end())
                  .message("body");
            });
  }

  private static Optional<Finding> genres(Cited first, Cited again) {
    return again
        .lead()
        .genre()
        .filter(genre -> first.lead().genre().filter(one -> one != genre).isPresent())
        .filter(genre -> Genre.all(again.symbol().genre()).contains(genre))
        .filter(
            genre -> Genre.all(first.symbol().genre()).contains(first.lead().genre().orElseThrow()))
        .filter(genre -> isOwn(genre) && isOwn(first.lead().genre().orElseThrow()))
        .map(
            genre ->
                Finding.of(
                        again.passage(),
                        again.lead().from(),
                        again.at().to(),
                        again.sign(),
                        again.named(),
                        first.named())
                    .against(first.passage(), first.lead().from(), first.at().to())
                    .message("genre"));
  }

  /** A programme that a decision put into force goes by the number of the decision. */
  private static boolean isOwn(Genre genre) {
    return genre == Genre.DECISION || genre == Genre.PROVISION;
  }
}
