package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("What is printed in a line")
class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001b[31m", "\n", "\r", "\u0007", "\u009b", "\u202e", "\u2066", "\u2028"})
  @DisplayName("holds nothing that commands a terminal")
  void holdsNothingThatCommandsATerminal(String typed) {
    String name = "a" + typed + "b.yaml";
    SourceFile file = SourceFile.of(name, "x: " + typed + "y\n");
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_KEY, new Place(file, 0, 1), name)
            .hintAt(new Place(file, 0, 1), "did-you-mean", name);
    for (Language language : Language.values()) {
      String said =
          new DiagnosticPrinter(Messages.in(language), DiagnosticPrinter.Form.HUMAN)
              .print(List.of(found));
      long harmful = said.chars().filter(c -> c != '\n' && Printable.isHarmful((char) c)).count();
      assertEquals(0, harmful, said);
      assertFalse(said.contains("a\nb"), said);
    }
  }

  @Test
  @DisplayName("is as it was typed where it does no harm")
  void isAsItWasTypedWhereItDoesNoHarm() {
    String name = "báo cáo/quý 3 – Ủy ban (😀).yaml";
    assertEquals(name, Printable.line(name));
  }
}
