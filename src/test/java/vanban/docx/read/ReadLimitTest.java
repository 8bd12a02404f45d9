package vanban.docx.read;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.docx.read.opc.Budget;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.UnreadableDocxException;

@DisplayName("A limit of what is read")
class ReadLimitTest {
  @ParameterizedTest
  @EnumSource(ReadLimit.class)
  @DisplayName("lets its own value pass, and names itself, the value and the file beyond it")
  void names(ReadLimit limit) {
    Budget budget = new Budget();
    budget.spend(limit, limit.most(), "word/document.xml");
    UnreadableDocxException beyond =
        assertThrows(
            UnreadableDocxException.class, () -> budget.spend(limit, 1, "word/document.xml"));
    for (Language language : Language.values()) {
      String said =
          new DiagnosticPrinter(Messages.in(language), DiagnosticPrinter.Form.SHORT)
              .print(List.of(beyond.diagnostic("gop-y.docx")));
      assertTrue(said.contains("gop-y.docx"), said);
      assertTrue(said.contains(told(limit, limit.most())), said);
      assertTrue(said.contains(told(limit, limit.most() + 1)), said);
    }
  }

  private static String told(ReadLimit limit, long number) {
    return switch (limit) {
      case FILE, PART, UNPACKED ->
          number % 1_000_000 == 0 ? number / 1_000_000 + " MB" : number / 1_000_000 + ",1 MB";
      default -> String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    };
  }
}
