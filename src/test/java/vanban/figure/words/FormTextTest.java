package vanban.figure.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;
import static vanban.figure.FigureBuilder.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.FigureBuilder;
import vanban.figure.Form;
import vanban.figure.Printing;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluator;

@DisplayName("The words for a form")
class FormTextTest {
  private static final Evaluation FIGURES =
      Evaluator.evaluate(
          List.of(
              file(
                  figure("a").named("Án").in("vụ").from("Toà án").of("all"),
                  figure("all").in("vụ"),
                  figure("silent"))));
  private static final Figure FIGURE = FIGURES.find("a").orElseThrow();
  private static final Scenario NAMED = Scenario.PLAN.named("council");

  /** All numbers but these are known: 8 done, 5 compared with, 20 all of them. */
  private static Subject but(Map<Scenario, Amount> others) {
    return new Subject(
        FIGURES,
        (figure, scenario) -> {
          if (scenario.isRatio()) {
            return new Amount.Missing(figure, scenario);
          }
          String all = figure.equals(FIGURE) ? "8" : "20";
          String number = scenario.equals(Scenario.ACTUAL) ? all : "5";
          return figure.equals(FIGURE)
              ? others.getOrDefault(scenario, new Amount.Known(new BigDecimal(number)))
              : new Amount.Known(new BigDecimal(number));
        },
        FIGURE);
  }

  private static Scenario other(Form form) {
    return form.comparedWith().orElse(Scenario.ACTUAL);
  }

  /** What is said, and in brackets what is wrong. */
  private static String said(Form form, Subject subject) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> words =
        new FormText(subject, Printing.USUAL, text("prose", "here").place(), diagnostics)
            .say(form, other(form));
    String wrong =
        diagnostics.sorted().stream()
            .map(one -> one.code().id() + one.message().arguments())
            .collect(Collectors.joining(" ", "<", ">"));
    return (words.map(said -> said.replace('\u00A0', '_')).orElse("") + wrong).replace("<>", "");
  }

  private static Subject silent() {
    Figure silent = FIGURES.find("silent").orElseThrow();
    return Subject.of(FIGURES, silent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACTUAL|08_vụ",
        "VALUE|08",
        "PLAN|05_vụ",
        "PRIOR|05_vụ",
        "OF_PLAN|160%",
        "PROGRESS|8/5",
        "OVER_PLAN|vượt 60%",
        "RESULT|vượt",
        "CHANGE|tăng 60%",
        "CHANGE_BY|tăng 03_vụ",
        "CHANGE_PERCENT|60%",
        "CHANGE_AMOUNT|03_vụ",
        "HIGHER|cao hơn 60%",
        "HIGHER_BY|cao hơn 03_vụ",
        "MORE_BY|nhiều hơn 03_vụ",
        "GROWTH|tăng trưởng 60%",
        "PLAN_CHANGE|không đổi",
        "PLAN_CHANGE_BY|không đổi",
        "RATE|160%",
        "SHARE|40%",
        "OF_WHOLE|8/20",
        "NAME|Án",
        "MEASURE|vụ",
        "SOURCE|Toà án"
      })
  @DisplayName("are made of the numbers it speaks of")
  void areMadeOfNumbers(Form form, String words) {
    assertEquals(words, said(form, but(Map.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACTUAL|……_vụ",
        "VALUE|……",
        "PLAN|05_vụ",
        "PRIOR|05_vụ",
        "OF_PLAN|……%",
        "PROGRESS|……/5",
        "OVER_PLAN|……%",
        "RESULT|……",
        "CHANGE|……%",
        "CHANGE_BY|……_vụ",
        "CHANGE_PERCENT|……%",
        "CHANGE_AMOUNT|……_vụ",
        "HIGHER|……%",
        "HIGHER_BY|……_vụ",
        "MORE_BY|……_vụ",
        "GROWTH|……%",
        "PLAN_CHANGE|không đổi",
        "PLAN_CHANGE_BY|không đổi",
        "RATE|……%",
        "SHARE|……%",
        "OF_WHOLE|……/20",
        "NAME|Án",
        "MEASURE|vụ",
        "SOURCE|Toà án"
      })
  @DisplayName("leave room for what was done while it is to be filled in")
  void leaveRoom(Form form, String words) {
    Amount unfilled = new Amount.Unfilled(FIGURE, Scenario.ACTUAL);
    assertEquals(words, said(form, but(Map.of(Scenario.ACTUAL, unfilled))));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("are not there, and nothing is said of it, where a number is faulty")
  void areNotThereWhereANumberIsFaulty(Form form) {
    boolean speaksOfDone =
        switch (form.operands()) {
          case DONE, DONE_AND_PLAN, DONE_AND_PRIOR, DONE_AND_WHOLE -> true;
          case NONE, PLAN, PRIOR, OF_UNITS, PLAN_AND_PRIOR -> false;
        };
    String words = said(form, but(Map.of(Scenario.ACTUAL, Amount.FAULTY)));
    assertEquals(speaksOfDone ? "" : said(form, but(Map.of())), words);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("are not there where a number is missing, which is said where it is wanted")
  void areNotThereWhereANumberIsMissing(Form form) {
    Scenario other = other(form);
    Amount missing = new Amount.Missing(FIGURE, other);
    String words = said(form, but(Map.of(other, missing)));
    assertEquals(
        form.isNumber() && form.operands() != Form.Operands.OF_UNITS
            ? "<incomplete-figure[a, " + other.name() + "]>"
            : said(form, but(Map.of())),
        words);
  }

  @Test
  @DisplayName("tell of each number why it is not known")
  void tellWhyNumbersAreNotKnown() {
    Map<Scenario, Amount> others =
        Map.of(
            Scenario.ACTUAL, new Amount.Unsummable(FIGURE, Optional.empty()),
            Scenario.PLAN, new Amount.Undivided(FIGURES.find("all").orElseThrow(), NAMED));
    assertEquals("<unsummable-figure[a]>", said(Form.ACTUAL, but(others)));
    assertEquals("<wrong-divisor[all, plan.council]>", said(Form.PLAN, but(others)));
    assertEquals(
        "<unsummable-figure[a] wrong-divisor[all, plan.council]>",
        said(Form.PROGRESS, but(others)));
    Amount unfilled = new Amount.Unfilled(FIGURE, Scenario.ACTUAL);
    assertEquals(
        "<wrong-divisor[all, plan.council]>",
        said(
            Form.PROGRESS,
            but(Map.of(Scenario.ACTUAL, unfilled, Scenario.PLAN, others.get(Scenario.PLAN)))));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("divide by nothing that is not above zero")
  void divideByNothingBelowZero(Form form) {
    Scenario other = other(form);
    boolean divides =
        form.kind() == Form.Kind.PERCENT
            && form.operands() != Form.Operands.DONE_AND_WHOLE
            && form.operands() != Form.Operands.PLAN_AND_PRIOR;
    String wrong = "<wrong-divisor[a, " + other.name() + "]>";
    for (String number : List.of("0", "-5")) {
      String words = said(form, but(Map.of(other, new Amount.Known(new BigDecimal(number)))));
      assertEquals(divides, words.equals(wrong), words);
    }
  }

  @Test
  @DisplayName("of what changed little do not say that it did not")
  void ofWhatChangedLittle() {
    Map<Scenario, Amount> close =
        Map.of(
            Scenario.ACTUAL, new Amount.Known(new BigDecimal("100001")),
            Scenario.PRIOR, new Amount.Known(new BigDecimal("100000")));
    assertEquals("tăng dưới 0,01%", said(Form.CHANGE, but(close)));
    Amount same = new Amount.Known(new BigDecimal("5.0"));
    assertEquals("không đổi", said(Form.CHANGE, but(Map.of(Scenario.ACTUAL, same))));
    assertEquals("đạt", said(Form.OVER_PLAN, but(Map.of(Scenario.ACTUAL, same))));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("of a figure that states nothing tell what to state")
  void ofAFigureThatStatesNothing(Form form) {
    String wanted =
        switch (form) {
          case SHARE, OF_WHOLE -> "<incomplete-figure[silent, of]>";
          case NAME, MEASURE, SOURCE -> "<incomplete-figure[silent, " + form.word() + "]>";
          case NAMES, OTHERS -> "<incomplete-figure[silent, count]>";
          case HIGHEST, LOWEST, HIGHEST_UNIT, LOWEST_UNIT, TOP, BOTTOM ->
              "<unknown-form[" + form.word() + ", silent]>";
          case PLAN, PRIOR -> "<incomplete-figure[silent, " + other(form).name() + "]>";
          case ACTUAL, VALUE -> "<incomplete-figure[silent, actual]>";
          case PLAN_CHANGE, PLAN_CHANGE_BY ->
              "<incomplete-figure[silent, plan] incomplete-figure[silent, prior]>";
          default ->
              Stream.of(Scenario.ACTUAL, other(form))
                  .map(missing -> "incomplete-figure[silent, " + missing.name() + "]")
                  .collect(Collectors.joining(" ", "<", ">"));
        };
    assertEquals(wanted, said(form, silent()));
  }

  @Test
  @DisplayName("of a whole that is not there are not there; it is said where it is named")
  void ofAWholeThatIsNotThere() {
    FigureBuilder part = figure("part").actual("1").of("gone");
    Evaluation figures = Evaluator.evaluate(List.of(file(part)));
    Subject subject = Subject.of(figures, figures.find("part").orElseThrow());
    assertEquals("", said(Form.SHARE, subject));
    assertEquals("01", said(Form.ACTUAL, subject));
  }
}
