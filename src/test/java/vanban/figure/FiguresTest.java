package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures")
class FiguresTest {

  /** Of the provincial report of the first quarter of 2024. */
  private static final String PROVINCE =
      """
      admitted: {unit: đảng viên, actual: 238, plan: 1150}
      sown: {unit: ha, actual: 74392.2, plan: 74200, prior: 75501.2}
      harvested: {unit: ha, actual: 37454.6, of: sown}
      yield: {unit: tấn/ha, actual: 7.8}
      revenue:
        unit: tỷ đồng
        actual: 1916.94
        plan: {central: 6283, council: 7500}
      unions: {unit: tổ chức, actual: 3, prior: 3}
      cases: {unit: vụ, actual: 5, prior: 9, plan: 5}
      growth: {unit: "%", actual: 6.5, prior: 8}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "admitted.progress|238/1.150",
        "admitted.of_plan|20,70%",
        "admitted.over_plan|còn thiếu 79,30%",
        "sown|74.392,2_ha",
        "sown.of_plan|100,26%",
        "sown.over_plan|vượt 0,26%",
        "sown.change_by|giảm 1.109_ha",
        "harvested.share|50,35%",
        "yield|7,8_tấn/ha",
        "revenue|1.916,94_tỷ đồng",
        "revenue.value|1.916,94",
        "revenue.of_plan.central|30,51%",
        "revenue.of_plan.council|25,56%",
        "revenue.plan.council|7.500_tỷ đồng",
        "unions|03_tổ chức",
        "unions.change|không đổi",
        "unions.rate|100%",
        "cases|05_vụ",
        "cases.change_by|giảm 04_vụ",
        "cases.change|giảm 44,44%",
        "cases.higher|thấp hơn 44,44%",
        "cases.higher_by|thấp hơn 04_vụ",
        "cases.more_by|ít hơn 04_vụ",
        "cases.growth|tăng trưởng âm 44,44%",
        "cases.plan_change|giảm 44,44%",
        "cases.plan_change_by|giảm 04_vụ",
        "unions.growth|không tăng trưởng",
        "unions.higher|bằng",
        "cases.over_plan|đạt",
        "cases.progress|5/5",
        "cases.change_percent|44,44%",
        "cases.change_amount|04_vụ",
        "unions.change_percent|0%",
        "unions.change_amount|0_tổ chức",
        "growth.change_amount|1,5_điểm phần trăm",
        "harvested.of_whole|37.454,6/74.392,2",
        "growth.change_by|giảm 1,5_điểm phần trăm"
      })
  @DisplayName("come out as the documents print them")
  void comeOutAsTheDocumentsPrintThem(String expression, String printed) {
    assertEquals(printed, new Declared().file(PROVINCE).say(expression));
  }

  @Test
  @DisplayName("take what they are compared to from last year's file, computed there too")
  void takePriorFromLastYearsFile() {
    Declared declared =
        new Declared()
            .file("total: {unit: vụ, actual: 12}", "total: {sum: [a, b]}\na: {actual: 4}")
            .file("x: {actual: 1, prior: 4}", "b: {actual: 6}\nx: {actual: 9}");
    assertEquals("tăng 20%", declared.say("total.change"));
    assertEquals("giảm 75%", declared.say("x.change"));
    assertEquals("", declared.wrong());
  }

  @Test
  @DisplayName("are compared with several times before, and say which where it is not said")
  void areComparedWithSeveralTimesBefore() {
    Declared declared =
        new Declared().file("a: {unit: vụ, actual: 6, prior: {month: 5, year: 12}}\nb: {sum: [a]}");
    assertEquals("tăng 20%", declared.say("a.change.month"));
    assertEquals("giảm 06_vụ", declared.say("b.change_by.year"));
    assertEquals("12_vụ", declared.say("a.prior.year"));
    assertTrue(declared.say("b.change").contains("name one behind a point"));
  }

  @Test
  @DisplayName("say where last year's file should say more")
  void sayWhereLastYearsFileShouldSayMore() {
    assertEquals(
        "prose:1:1: error[incomplete-figure]: the figure `a` has no `actual` yet",
        new Declared()
            .file("a: {actual: 1}", "a: {name: A}")
            .say("a.change")
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  @DisplayName("that follow from others have their plans and last year's numbers too")
  void computedFiguresHavePlansToo() {
    Declared declared =
        new Declared()
            .file(
                """
                total: {sum: [a, b]}
                a: {unit: vụ, actual: 4, prior: 5, plan: {x: 1, y: 2}}
                b: {unit: vụ, actual: 6, prior: 5, plan: {x: 3}}
                """);
    assertEquals("10_vụ", declared.say("total"));
    assertEquals("không đổi", declared.say("total.change"));
    assertEquals("04_vụ", declared.say("total.plan.x"));
    assertTrue(declared.say("total.plan.y").contains("`b` has no `plan.y`"));
  }

  @Test
  @DisplayName("still to be filled in leave room, and so does what follows from them")
  void unfilledFiguresLeaveRoom() {
    Declared declared =
        new Declared()
            .file(
                "total: {sum: [a, b]}\na: {unit: vụ, actual: , plan: 4}\nb: {unit: vụ, actual: 2}");
    assertEquals("……_vụ", declared.say("total"));
    assertEquals("……/4", declared.say("a.progress"));
    assertEquals("……%", declared.say("a.of_plan"));
    assertEquals(
        "1.yaml:3:17: error[unfilled-figure]: still to be filled in: `actual` of `a`",
        declared.wrong());
  }

  @Test
  @DisplayName("still to be filled in hide nothing that is missing beside them")
  void unfilledFiguresHideNothing() {
    Declared declared = new Declared().file("total: {sum: [a, b]}\na: {actual: }\nb: {plan: 2}");
    assertTrue(declared.say("total").contains("error[incomplete-figure]: the figure `b`"));
    assertTrue(declared.say("a.change").contains("error[incomplete-figure]: the figure `a`"));
  }

  @Test
  @DisplayName("that are ratios round once, in percent where that is their unit")
  void ratiosRoundOnce() {
    Declared declared =
        new Declared()
            .file(
                """
                times: {ratio: [a, b]}
                percent: {unit: "%", ratio: [a, b]}
                sum: {sum: [percent, percent]}
                a: {actual: 6, prior: 1}
                b: {actual: 2.11, prior: 3}
                """);
    assertEquals("2,84", declared.say("times"));
    assertEquals("284,36%", declared.say("percent"));
    assertEquals("568,72%", declared.say("sum"));
    assertEquals("tăng 251,03_điểm phần trăm", declared.say("percent.change_by"));
  }

  @ParameterizedTest
  @CsvSource({"typed,05", "counted,02", "total,08", "rest,02", "times,2", "twice,4"})
  @DisplayName("that count take a zero before them, typed or reckoned, and those of times do not")
  void countsTakeAZero(String expression, String printed) {
    String figures =
        """
        typed: {actual: 5}
        counted: {count: {of: [cases, typed], when: above 0}}
        total: {sum: [cases, typed]}
        rest: {difference: [typed, cases]}
        times: {ratio: [six, three]}
        twice: {sum: [times, times]}
        cases: {unit: vụ, actual: 3}
        six: {unit: vụ, actual: 6}
        three: {unit: vụ, actual: 3}
        """;
    assertEquals(printed, new Declared().file(figures).say(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiny|dưới 0,01%",
        "tiny.change|tăng 50%",
        "tiny.change_by|tăng dưới 0,01_điểm phần trăm",
        "tiny:over|trên 0,0029%",
        "whole|5%",
        "whole.result|chưa đạt",
        "whole.over_plan|cao hơn 8%",
        "few|01",
        "near.change_by|tăng dưới 0,01_điểm phần trăm",
        "thirds.change|không đổi",
        "thirds.change_by|không đổi",
        "thirds.result|chưa đạt"
      })
  @DisplayName("that are ratios are judged by what they are, not by what is printed")
  void ratiosAreJudgedByWhatTheyAre(String expression, String printed) {
    String figures =
        """
        tiny: {unit: "%", ratio: [a, b]}
        whole: {unit: "%", ratio: [c, d], decimals: 0, plan: at most 5}
        few: {count: {of: [tiny, none], when: above 0}}
        near: {unit: "%", ratio: [e, b]}
        thirds: {unit: "%", ratio: [two, three], prior: 66.67, plan: 66.67}
        none: {actual: 0}
        a: {actual: 3, prior: 2}
        b: {actual: 100003, prior: 100003}
        c: {actual: 54}
        d: {actual: 1000}
        e: {actual: 5404, prior: 5403}
        two: {actual: 2}
        three: {actual: 3}
        """;
    assertEquals(printed, new Declared().file(figures).say(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bác sĩ/10.000 dân|9,8_bác sĩ/10.000 dân",
        "bác sĩ/1 vạn dân|9,8_bác sĩ/1 vạn dân",
        "bác sĩ/vạn dân|9,8_bác sĩ/vạn dân",
        "bác sĩ/100.000 dân|98,04_bác sĩ/100.000 dân",
        "bác sĩ/100 dân|0,1_bác sĩ/100 dân",
        "bác sĩ/1000 dân|0,98_bác sĩ/1000 dân"
      })
  @DisplayName("are divided by so many of something as their measure says")
  void areDividedBySoMany(String measure, String printed) {
    String ratio = "bs: {unit: %s, ratio: [doctors, people]}\ndoctors: {actual: 600}\n";
    String counted = ratio.formatted(measure) + "people: {unit: người, actual: 612000}";
    assertEquals(printed, new Declared().file(counted).say("bs"));
    if (!measure.endsWith("/vạn dân")) {
      String plain = ratio.formatted(measure) + "people: {actual: 612000}";
      assertEquals(printed, new Declared().file(plain).say("bs"));
    }
  }

  @Test
  @DisplayName("that count one with a bound and no number yet leave a gap")
  void countsWithABoundLeaveAGap() {
    String figures = "x: {actual: , plan: at least 95}\nmet: {count: {of: x, when: reached}}";
    assertEquals("……", new Declared().file(figures).say("met"));
  }

  @ParameterizedTest
  @CsvSource({"bị can,true", "Vụ,false", "nghìn vụ,false", "'',false"})
  @DisplayName("are compared with what was called alike")
  void areComparedWithWhatWasCalledAlike(String now, boolean wrong) {
    Declared declared =
        new Declared().file("a: {unit: '" + now + "', actual: 5}", "a: {unit: vụ, actual: 9}");
    declared.figures();
    assertEquals(wrong, declared.wrong().contains("mixed-measures"), declared::wrong);
  }

  @Test
  @DisplayName("in a chain of twenty thousand, declared last first, are reckoned")
  void longChainsAreReckoned() {
    int length = 20_000;
    String file =
        IntStream.range(0, length)
            .mapToObj(i -> "n" + i + ": {sum: [n" + (i + 1) + ", one]}\n")
            .collect(Collectors.joining("", "", "n" + length + ": {actual: 0}\none: {actual: 1}"));
    assertEquals("20.000", new Declared().file(file).say("n0"));
  }

  @Test
  @DisplayName("behind a cycle are not said to be missing")
  void behindACycleNothingIsMissing() {
    assertEquals(
        "1.yaml:3:3: error[figure-cycle]: the figure `b` follows from itself: b → c → b",
        new Declared()
            .file("a: {sum: [b]}\nb: {sum: [c]}\nc: {sum: [b, one]}\none: {actual: 1}")
            .say("a.of_plan"));
  }
}
