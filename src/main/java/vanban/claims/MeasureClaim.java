package vanban.claims;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;
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
      case NUMBER -> otherMeasure(after, mention, own);
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

  private static boolean contradicts(TypedMeasure typed, Measure own) {
    Measure measure = typed.measure();
    if (measure.isSameAs(own) || (own.isCount() && typed.isKnown() && typed.isCommon())) {
      return false;
    }
    boolean points = own.isRate() && measure.isRate() && !measure.isLike(own);
    boolean each = own.denominator().isEmpty() && measure.denominator().isPresent();
    return !points && !each; // a price in đồng may be one of đồng/kg
  }

  private Diagnostic other(Stretch after, Mention mention, TypedMeasure typed, Measure own) {
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                after.place(typed.from(), typed.to()),
                after.value().substring(typed.from(), typed.to()),
                mention.asked().key(),
                own.name())
            .variant("measure")
            .hintAt(numbers.figure(mention).key().place(), "declared-here");
    return after
        .typed(typed.from(), typed.to())
        .filter(place -> typed.measure().isLike(own))
        .map(place -> found.mend(new Edit(place, own.name())))
        .orElse(found);
  }
}
