package vanban.figure.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;
import static vanban.figure.FigureBuilder.over;
import static vanban.figure.FigureBuilder.unit;
import static vanban.figure.FigureBuilder.unitWithoutFigures;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.figure.ReportingUnit.Standing;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluator;

@DisplayName("The steps of an explanation")
class ExplainerTest {
  private static final Evaluation FIGURES =
      Evaluator.evaluate(
          List.of(
              file(
                  figure("a").in("vụ").actual("8").plan("5").prior("5").of("all"),
                  figure("all").in("vụ").actual("20"))));

  private static List<String> steps(Evaluation figures, String expression) {
    return new FigureText(figures)
        .explain(expression).steps().stream().map(step -> step.replace('\u00A0', ' ')).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a; Thực hiện = 08 vụ, số khai báo",
        "a.value; Thực hiện = 08 vụ, số khai báo",
        "a.plan; Kế hoạch = 05 vụ, số khai báo",
        "a.prior; Cùng kỳ = 05 vụ, số khai báo",
        "a.of_plan; Thực hiện / kế hoạch = 8 / 5 = 160%",
        "a.progress; Thực hiện / kế hoạch = 8/5",
        "a.over_plan; (Thực hiện - kế hoạch) / kế hoạch = (8 - 5) / 5 = vượt 60%",
        "a.result; Thực hiện so với kế hoạch: 08 vụ so với 05 vụ, nên vượt",
        "a.change; (Thực hiện - cùng kỳ) / cùng kỳ = (8 - 5) / 5 = tăng 60%",
        "a.change_by; Thực hiện - cùng kỳ = 8 - 5 = tăng 03 vụ",
        "a.change_percent; |Thực hiện - cùng kỳ| / cùng kỳ = |8 - 5| / 5 = 60%",
        "a.change_amount; |Thực hiện - cùng kỳ| = |8 - 5| = 03 vụ",
        "a.higher; (Thực hiện - cùng kỳ) / cùng kỳ = (8 - 5) / 5 = cao hơn 60%",
        "a.plan_change_by; Kế hoạch - cùng kỳ = 5 - 5 = không đổi",
        "a.rate; Thực hiện / cùng kỳ = 8 / 5 = 160%"
      })
  @DisplayName("say by which formula a form comes about, in words and in numbers")
  void sayTheFormula(String expression, String step) {
    assertEquals(List.of(step.strip()), steps(FIGURES, expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a:-1; In ra: 10 vụ (làm tròn)",
        "a:over -1; In ra: dưới 10 vụ (làm tròn xuống)",
        "a:nearly -1; In ra: gần 10 vụ (làm tròn lên)",
        "a.of_plan:about -2; In ra: khoảng 200% (làm tròn)",
        "a.change:words; In ra: tăng sáu mươi phần trăm (viết bằng chữ)",
      })
  @DisplayName("say the exact number, and then what is printed of it")
  void sayWhatIsPrinted(String expression, String step) {
    List<String> exact = steps(FIGURES, expression.substring(0, expression.indexOf(':')));
    List<String> steps = steps(FIGURES, expression);
    assertEquals(exact, steps.subList(0, steps.size() - 1));
    assertEquals(step.strip(), steps.get(steps.size() - 1));
  }

  @Test
  @DisplayName("say nothing more of a number that is exact where it is rounded")
  void sayNothingMoreOfExactNumbers() {
    assertEquals(steps(FIGURES, "a"), steps(FIGURES, "a:over"));
  }

  @Test
  @DisplayName("of a share say the whole too")
  void ofAShareSayTheWhole() {
    String whole = "– all: 20 vụ, khai báo tại all.yaml:1";
    assertEquals(List.of("Thực hiện / tổng thể = 8 / 20 = 40%", whole), steps(FIGURES, "a.share"));
    assertEquals(List.of("Thực hiện / tổng thể = 8/20", whole), steps(FIGURES, "a.of_whole"));
  }

  @Test
  @DisplayName("of a word are none")
  void ofAWordAreNone() {
    assertEquals(List.of(), steps(FIGURES, "a.unit"));
  }

  @Test
  @DisplayName("of a total that waits show what each unit has, and who is awaited")
  void ofATotalThatWaits() {
    Evaluation figures =
        Evaluator.evaluate(
            List.of(
                over(
                    List.of(
                        unit("u1", figure("a").in("vụ").actual("1")),
                        unitWithoutFigures("u2", Standing.ABSENT)))));
    assertEquals(
        List.of(
            "Thực hiện = tổng 2 đơn vị = …… vụ",
            "– Unit u1: 01 vụ, khai báo tại a.yaml:1",
            "– Unit u2: …… vụ",
            "Số của các đơn vị lấy từ units/*.yaml, nêu tại over.yaml:1"),
        steps(figures, "a"));
    assertEquals(List.of("Thực hiện: chưa có số"), steps(figures, "a@u2"));
  }
}
