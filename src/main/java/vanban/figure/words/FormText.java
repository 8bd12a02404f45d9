package vanban.figure.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Form;
import vanban.figure.Formula;
import vanban.figure.Printing;
import vanban.figure.Scenario;
import vanban.figure.eval.Counted;
import vanban.figure.eval.FormOperands.Operand;
import vanban.source.Place;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Writing;

/**
 * Says the forms of a figure at one place of a text; what is missing is told there.
 *
 * @param subject what is spoken of
 * @param printing by which numbers are written
 * @param wanted where what is missing is wanted
 * @param diagnostics where that goes
 * @param writing the language of the words
 */
record FormText(
    Subject subject, Printing printing, Place wanted, Diagnostics diagnostics, Writing writing) {

  /** In Vietnamese. */
  FormText(Subject subject, Printing printing, Place wanted, Diagnostics diagnostics) {
    this(subject, printing, wanted, diagnostics, Writing.VIETNAMESE);
  }

  /** The same in another language. */
  FormText in(Writing language) {
    return new FormText(subject, printing, wanted, diagnostics, language);
  }

  /**
   * The words for a form; where a number is still to be filled in, room for it.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty if something is missing, which is then among the diagnostics
   */
  Optional<String> say(Form form, Scenario other) {
    Optional<FormWords> words = FormWords.of(form, subject.figure());
    if (words.isEmpty()) {
      diagnostics.add(AmountDiagnostics.ofRank(subject.figure(), form, wanted));
      return Optional.empty();
    }
    if (words.get() instanceof FormWords.OfNumbers numbers) {
      return operands(form, other).flatMap(operands -> say(form, numbers, operands));
    }
    if (words.get() instanceof FormWords.OfNames names) {
      return names(form, names.listed().apply(subject), this::names);
    }
    if (words.get() instanceof FormWords.OfFirst first) {
      return names(form, first(first), items -> Optional.of(TextWording.numbers(items, subject)));
    }
    Optional<String> word = ((FormWords.OfWord) words.get()).word().apply(subject);
    if (word.isEmpty()) {
      diagnostics.add(AmountDiagnostics.unstated(subject.figure(), form.word(), wanted));
    }
    return word;
  }

  private Optional<Listed> first(FormWords.OfFirst words) {
    int count = printing instanceof Printing.First first ? first.count() : 1;
    return Listed.first(subject, count, words.lowest());
  }

  private Optional<String> names(
      Form form, Optional<Listed> listed, Function<List<Counted.Item>, Optional<String>> said) {
    if (listed.isEmpty()) {
      diagnostics.add(
          form.operands() == Form.Operands.OF_UNITS
              ? AmountDiagnostics.ofNoUnit(subject.figure(), form.word(), wanted)
              : AmountDiagnostics.unstated(subject.figure(), "count", wanted));
      return Optional.empty();
    }
    List<Amount> gaps = listed.get().gaps();
    gaps.forEach(
        gap ->
            AmountDiagnostics.diagnose(gap, subject.figures(), wanted).ifPresent(diagnostics::add));
    if (!gaps.isEmpty()) {
      boolean open = gaps.stream().allMatch(Amount.Unfilled.class::isInstance);
      return open ? Optional.of(Measure.BLANK) : Optional.empty();
    }
    return said.apply(listed.get().items());
  }

  private Optional<String> names(List<Counted.Item> items) {
    List<Counted.Item> nameless = items.stream().filter(one -> one.name().isEmpty()).toList();
    nameless.forEach(
        one -> diagnostics.add(AmountDiagnostics.unstated(one.figure(), Form.NAME.word(), wanted)));
    return nameless.isEmpty() ? Optional.of(TextWording.names(items)) : Optional.empty();
  }

  /** A whole must be stated; one that is not there is said already. */
  private Optional<Operands> operands(Form form, Scenario other) {
    if (form.operands() == Form.Operands.OF_UNITS && !Listed.isOfUnits(subject)) {
      diagnostics.add(AmountDiagnostics.ofNoUnit(subject.figure(), form.word(), wanted));
      return Optional.empty();
    }
    if (form.operands() == Form.Operands.DONE_AND_WHOLE
        && subject.figure().whole().isEmpty()
        && !isCount()) {
      diagnostics.add(AmountDiagnostics.unstated(subject.figure(), "of", wanted));
    }
    return Operands.of(form, other, subject);
  }

  private boolean isCount() {
    return subject.figure().formula().flatMap(Formula::count).isPresent();
  }

  private Optional<String> say(Form form, FormWords.OfNumbers words, Operands operands) {
    if (operands.areUnfilled()) {
      return Optional.of(blank(form, operands));
    }
    operands.all().forEach(one -> why(form, one).ifPresent(diagnostics::add));
    if (!operands.fit(form)) {
      diagnostics.add(AmountDiagnostics.ofBound(subject.figure(), form, wanted));
      return Optional.empty();
    }
    if (form.kind() == Form.Kind.DIFFERENCE && subject.isRank()) {
      otherField(operands.all().get(1).scenario()).ifPresent(diagnostics::add);
    }
    if (form.kind() == Form.Kind.PERCENT) {
      wrongDivisor(operands.all().get(1)).ifPresent(diagnostics::add);
    }
    return operands
        .values(form, subject, NumberStyle.of(printing))
        .map(words.text())
        .map(writing::of);
  }

  /** Why an operand is not known. Behind a plan there is no room for the name of a time before. */
  private Optional<Diagnostic> why(Form form, Operand one) {
    boolean beside =
        form.operands() == Form.Operands.PLAN_AND_PRIOR
            && one.scenario().equals(Scenario.PRIOR)
            && one.amount() instanceof Amount.Missing;
    List<Scenario> before =
        subject.figures().scenarios(subject.figure()).stream()
            .filter(scenario -> scenario.isOneOf(Scenario.PRIOR))
            .toList();
    return beside && before.size() > 1
        ? Optional.of(AmountDiagnostics.besidePlan(subject.figure(), form, before, wanted))
        : AmountDiagnostics.diagnose(one.amount(), subject.figures(), wanted);
  }

  /** Ranks are compared whatever they are among; that it was another number is told. */
  private Optional<Diagnostic> otherField(Scenario before) {
    Optional<BigDecimal> now = Ranks.size(subject, Scenario.ACTUAL).known();
    return Ranks.size(subject, before)
        .known()
        .flatMap(
            then ->
                now.filter(size -> size.compareTo(then) != 0)
                    .map(
                        size ->
                            AmountDiagnostics.ofOtherField(subject.figure(), size, then, wanted)));
  }

  private Optional<Diagnostic> wrongDivisor(Operand base) {
    return base.judged()
        .filter(number -> number.signum() <= 0)
        .map(
            number -> {
              Diagnostic zero = AmountDiagnostics.zero(base.figure(), base.scenario(), wanted);
              return number.signum() < 0 ? zero.variant("negative") : zero;
            });
  }

  /** Room for what a form will say. */
  private String blank(Form form, Operands operands) {
    return subject.isRank() ? blankRank(form, operands) : blankNumber(form, operands);
  }

  private String blankRank(Form form, Operands operands) {
    return switch (form.kind()) {
      case AMOUNT -> Ranks.blank(fraction(operands.all()), subject.measure());
      case DIFFERENCE -> Ranks.steps(Measure.BLANK);
      default -> Measure.BLANK;
    };
  }

  private String blankNumber(Form form, Operands operands) {
    return switch (form.kind()) {
      case AMOUNT -> subject.measure().blank();
      case DIFFERENCE -> subject.measure().ofDifference().blank();
      case FRACTION -> fraction(operands.all());
      case PERCENT -> Measure.PERCENT.blank();
      case NUMBER, OUTCOME, WORD -> Measure.BLANK;
    };
  }

  private String fraction(List<Operand> operands) {
    return operands.stream()
        .map(
            one ->
                one.amount() instanceof Amount.Known known
                    ? TextWording.written(known, subject.figure().precision())
                    : Measure.BLANK)
        .collect(Collectors.joining(TextWording.STROKE));
  }
}
