package vanban.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Approved;
import vanban.document.Numbering;
import vanban.markup.MarkupCases;

class TextWriterTest {

  static List<Path> cases() throws IOException {
    return MarkupCases.sound();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTextOfEachCaseIsAsApproved(Path markup) throws IOException {
    String text = TextWriter.write(Numbering.number(MarkupCases.document(markup)));
    Approved.verify(text, MarkupCases.beside(markup, ".text.approved.txt"));
  }
}
