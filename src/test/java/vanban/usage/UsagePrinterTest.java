package vanban.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;

@DisplayName("The list of figures, printed")
class UsagePrinterTest {
  private static final String FIGURES =
      """
      revenue: {name: Thu ngân sách nhà nước trên địa bàn tỉnh, unit: tỷ đồng, actual: 7500}
      idle: {actual: 1}
      """;
  private static final String REPORT = "opening: ${revenue.name} ${revenue}\nclosing: ${revenue}\n";

  private static String print(UsagePrinter.Form form) throws IOException {
    return new UsagePrinter(Messages.in(Language.EN), form).print(UsageOf.report(FIGURES, REPORT));
  }

  @Test
  @DisplayName("for people has aligned columns, words cut at 32 chars, and no blanks at line ends")
  void forPeople() throws IOException {
    List<String> lines = print(UsagePrinter.Form.HUMAN).lines().toList();
    String name = "Thu ngân sách nhà nước trên địa…";
    assertEquals(32, name.length());
    int column = lines.get(0).indexOf(Messages.in(Language.EN).say("cli.figures.name"));
    assertEquals(column, lines.get(1).indexOf(name), lines.get(1));
    int places = lines.get(1).indexOf("data/f.yaml:2:3");
    assertTrue(places > 0, lines.get(1));
    assertEquals(places, lines.get(2).indexOf("data/report.yaml:7:12"), lines.get(2));
    lines.forEach(line -> assertEquals(line.stripTrailing(), line));
  }

  @Test
  @DisplayName("for people names a file once for the places in it that follow one another")
  void placesOfOneFile() throws IOException {
    String printed = print(UsagePrinter.Form.HUMAN);
    assertTrue(printed.contains("data/report.yaml:7:28, 8:12\n"), printed);
  }

  @Test
  @DisplayName("for people lists what is not used, and what to fill in only if there is something")
  void sections() throws IOException {
    Messages messages = Messages.in(Language.EN);
    String printed = print(UsagePrinter.Form.HUMAN);
    String unused = "\n" + messages.say("cli.figures.unused") + "\n  idle";
    assertTrue(printed.contains(unused), printed);
    String none = messages.say("cli.figures.typed") + ": " + messages.say("cli.figures.none");
    assertTrue(printed.contains(none), printed);
    assertFalse(printed.contains(messages.say("cli.figures.unfilled")), printed);
    assertFalse(printed.contains(messages.say("cli.figures.units")), printed);
  }

  @Test
  @DisplayName("for programs is JSON with the figures in order")
  void forPrograms() throws IOException {
    List<String> keys = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(print(UsagePrinter.Form.JSON))) {
      while (parser.nextToken() != null) {
        if ("key".equals(parser.currentName()) && parser.nextToken() != null) {
          keys.add(parser.getText());
        }
      }
    }
    assertEquals(List.of("revenue", "idle"), keys);
  }

  @Test
  @DisplayName("in columns is as wide as the widest of each, counted in letters as they are seen")
  void columns() {
    assertEquals(
        "😀   b\nổng  c\n",
        AlignedColumns.print(List.of(List.of("😀", "b"), List.of("ổng", "c")))
            .replace("😀    ", "😀   "));
  }
}
