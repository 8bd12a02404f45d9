package vanban.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Repeats of a regular expression")
class NestedRepeatsTest {

  @ParameterizedTest
  @DisplayName("multiply within one another, and not side by side")
  @CsvSource(
      delimiter = '~',
      value = {
        "abc ~ 1",
        "a* ~ 1",
        "a{3} ~ 3",
        "a{3,} ~ 3",
        "a{3,7} ~ 7",
        "a{1,100}b{1,100} ~ 100",
        "a{3}|b{5} ~ 5",
        "(a{3}b){5,7} ~ 21",
        "(a{3}){5}(b{4}){4} ~ 16",
        "((a{3}){5}){7} ~ 105",
        "(a{3}b{9}){5} ~ 45",
        "(?:a{3})?{5} ~ 15",
        "(a{30}b{2} ~ 30",
        "[(]{3}a{5} ~ 5",
        "([a-z{3}]x){5} ~ 5",
        "\\(a{3}\\){5} ~ 5",
        "\\Q({3}\\E{5} ~ 5",
        "\\Q({3} ~ 1",
        "\\x{30}\\p{L}{4} ~ 4",
        "(){2000000000} ~ 1001",
        "a{99999999999999999999} ~ 1001",
        "((){1000}){1000} ~ 1001",
        "[]{3}(a{4}) ~ 12",
        "(?x)(a{3}) #\\n{5} ~ 15"
      })
  void multiplyWithinOneAnother(String regex, long most) {
    assertEquals(most, NestedRepeats.most(regex));
  }
}
