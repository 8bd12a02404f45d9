package vanban.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Measures;

/**
 * A measure behind a form that prints it already, <code>${x} tỷ đồng</code>, or one that is not the
 * figure's: <code>${x.value} triệu đồng</code> of what is measured in {@code tỷ đồng}.
 */
record MeasureClaim(Numbers numbers) implements Claim {
  private static final Pattern POINTS =
      Pattern.compile("^[ \\u00A0]*(?<name>điểm[ \\u00A0](?:phần[ \\u00A0]trăm|%))");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    Stretch after = passage.after(mention);
    Measure own = numbers.measure(mention);
    return switch (mention.form().kind()) {
      case NUMBER ->
          otherMeasure(after, mention, own)
              .or(() -> unscaled(after, mention, own))
              .or(() -> otherCount(after, mention, own));
      case AMOUNT -> doubled(after, mention, own);
      case DIFFERENCE -> doubled(after, mention, own.ofDifference());
      case PERCENT -> doubled(after, mention, Measure.PERCENT);
      case FRACTION, OUTCOME, WORD -> Optional.empty();
    };
  }

  private Measures known(Mention mention) {
    return numbers.figure(mention).file().measures();
  }

  private Optional<Diagnostic> doubled(Stretch after, Mention mention, Measure printed) {
    if (printed.isUnstated()) {
      return Optional.empty();
    }
    Matcher points = POINTS.matcher(after.value());
    if (printed.isPercent() && points.find()) {
      return Optional.of(told(after, mention, points.start("name"), points.end("name")));
    }
    Optional<Mention> unit = unitBehind(after, printed);
    if (unit.isPresent()) {
      return unit.map(again -> printedAgain(mention, again));
    }
    return TypedMeasure.of(after.value(), printed, known(mention))
        .filter(typed -> repeats(typed, printed))
        .map(
            typed -> {
              Diagnostic found = told(after, mention, typed.from(), typed.to());
              return after
                  .typed(0, typed.to())
                  .map(place -> found.mend(new Edit(place, "")))
                  .orElse(found);
            });
  }

  /** The form behind a figure that prints such a measure alone: <code>${x} ${x.unit}</code>. */
  private Optional<Mention> unitBehind(Stretch after, Measure printed) {
    String words = after.value();
    int from = words.length() - words.stripLeading().length();
    boolean figure = from < words.length() && words.charAt(from) == Passage.FIGURE;
    return after.passage().mentionsIn(after.start(), after.start() + from + 1).stream()
        .filter(behind -> figure && behind.form() == Form.MEASURE)
        .filter(behind -> numbers.measure(behind).isSameAs(printed))
        .findFirst();
  }

  private Diagnostic printedAgain(Mention mention, Mention unit) {
    String printed = numbers.words(mention);
    String again = printed + " " + numbers.words(unit);
    String typed = unit.whole().text();
    Place rest = new Place(mention.typed().file(), mention.whole().end(), unit.whole().end());
    Diagnostic found =
        Diagnostic.error(
                Code.DOUBLED_WORDS, unit.whole(), typed, mention.asked().written(), printed, again)
            .variant("measure");
    boolean together =
        unit.typed().file().path().equals(mention.typed().file().path())
            && rest.start() <= unit.whole().start()
            && Mention.isBraced(mention.typed())
            && rest.text().strip().equals(typed);
    return together ? found.mend(new Edit(rest, "")) : found;
  }

  private static boolean repeats(TypedMeasure typed, Measure printed) {
    boolean rates = typed.measure().isPercent() && printed.isRate();
    return typed.measure().isSameAs(printed)
        || (typed.isKnown() && typed.measure().isLike(printed))
        || (rates && printed.denominator().isEmpty());
  }

  private Diagnostic told(Stretch after, Mention mention, int from, int to) {
    return Diagnostic.error(
            Code.DOUBLED_WORDS,
            after.place(from, to),
            after.value().substring(from, to),
            mention.asked().written(),
            numbers.words(mention),
            numbers.words(mention) + after.value().substring(0, to))
        .variant("measure");
  }

  private Optional<Diagnostic> otherMeasure(Stretch after, Mention mention, Measure own) {
    return Optional.of(own)
        .filter(measure -> !measure.isUnstated() && mention.form() == Form.VALUE)
        .flatMap(measure -> TypedMeasure.of(after.value(), measure, known(mention)))
        .filter(typed -> contradicts(typed, own))
        .map(typed -> other(after, mention, typed, own));
  }

  /** {@code 5 người} of what counts {@code vụ}. */
  private Optional<Diagnostic> otherCount(Stretch after, Mention mention, Measure own) {
    String typed = after.value().stripLeading();
    int from = after.value().length() - typed.length();
    return CountedKind.of(typed)
        .filter(any -> from > 0)
        .filter(kind -> own.isPercent() || isOfOtherKind(own, kind))
        .map(kind -> notOwn(after, mention, from, from + kind.length(typed), own));
  }

  private static boolean isOfOtherKind(Measure own, CountedKind kind) {
    return own.isCount() && CountedKind.of(own.name()).filter(one -> one != kind).isPresent();
  }

  /** {@code 3,2 lượt} of what counts {@code nghìn lượt}. */
  private Optional<Diagnostic> unscaled(Stretch after, Mention mention, Measure own) {
    String noun = own.scale().noun();
    boolean multiple =
        own.scale().factor().compareTo(BigDecimal.ONE) != 0
            && own.scale().dimension().isEmpty()
            && !noun.isEmpty();
    String start = " " + noun;
    String typed = Clauses.lowered(after.value());
    boolean there =
        multiple
            && typed.startsWith(start)
            && (typed.length() == start.length()
                || !Character.isLetter(typed.charAt(start.length())));
    return there ? Optional.of(notOwn(after, mention, 1, start.length(), own)) : Optional.empty();
  }

  private static boolean contradicts(TypedMeasure typed, Measure own) {
    Measure measure = typed.measure();
    if (measure.isSameAs(own) || (own.isCount() && typed.isKnown() && typed.isCommon())) {
      return false;
    }
    boolean points = own.isRate() && measure.isRate() && !measure.isLike(own);
    boolean each = own.denominator().isEmpty() && measure.denominator().isPresent();
    return !points && !each; // a price in đồng may be one of đồng/kg
  }

  private Diagnostic notOwn(Stretch after, Mention mention, int from, int to, Measure own) {
    return Diagnostic.error(
            Code.FALSE_WORDS,
            after.place(from, to),
            after.value().substring(from, to),
            mention.asked().key(),
            own.name())
        .variant("measure")
        .hintAt(numbers.figure(mention).key().place(), "declared-here");
  }

  private Diagnostic other(Stretch after, Mention mention, TypedMeasure typed, Measure own) {
    Diagnostic found = notOwn(after, mention, typed.from(), typed.to(), own);
    return after
        .typed(typed.from(), typed.to())
        .filter(place -> typed.measure().isLike(own))
        .map(place -> found.mend(new Edit(place, own.name())))
        .orElse(found);
  }
}
