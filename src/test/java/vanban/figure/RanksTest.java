package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rank")
class RanksTest {
  private static final String RANKS =
      """
      pci: {unit: tỉnh, actual: 20, prior: 27, plan: 15, rank_of: 63}
      papi: {actual: 23, prior: 20, rank_of: all}
      sipas: {actual: 3, prior: 3, rank_of: 63}
      open: {actual: , prior: 3, rank_of: 63}
      all: {unit: tỉnh, actual: 63}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pci|thứ 20/63_tỉnh",
        "pci.value|20",
        "pci.prior|thứ 27/63_tỉnh",
        "pci.plan|thứ 15/63_tỉnh",
        "pci.result|chưa đạt",
        "pci.change_by|tăng 7_bậc",
        "pci.change_amount|7_bậc",
        "pci.unit|tỉnh",
        "papi|thứ 23/63",
        "papi.change_by|giảm 3_bậc",
        "sipas|thứ 3/63",
        "sipas.value|3",
        "sipas.change_by|không đổi",
        "sipas.change_amount|0_bậc",
        "open|thứ ……/63",
        "open.change_by|……_bậc"
      })
  @DisplayName("is higher the smaller its number")
  void isHigherTheSmallerItsNumber(String expression, String printed) {
    assertEquals(printed, new Declared().file(RANKS).say(expression));
  }

  @Test
  @DisplayName("keeps among how many it stood in the file of before")
  void keepsAmongHowManyItStood() {
    Declared ranks =
        new Declared().file("pci: {actual: 10, rank_of: 34}", "pci: {actual: 27, rank_of: 63}");
    assertEquals("thứ 27/63", ranks.say("pci.prior"));
    assertEquals("thứ 10/34", ranks.say("pci"));
  }

  @Test
  @DisplayName("is none among a figure that is not known yet")
  void isNoneAmongAFigureThatIsNotKnownYet() {
    Declared ranks = new Declared().file("pci: {actual: 10, rank_of: all}\nall: {actual: }");
    assertEquals("thứ 10/……", ranks.say("pci"));
  }

  @Test
  @DisplayName("may be counted")
  void mayBeCounted() {
    Declared declared =
        new Declared()
            .file(
                """
                pci: {rank_of: 63, actual: 20, prior: 25}
                papi: {rank_of: 63, actual: 30, prior: 28}
                better: {count: {of: [pci, papi], when: rise}}
                """);
    declared.figures();
    assertEquals("", declared.wrong());
  }
}
