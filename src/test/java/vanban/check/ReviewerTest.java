package vanban.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.PassageReader;
import vanban.check.text.Passages;
import vanban.check.text.Rule;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Properties;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("A reviewer")
class ReviewerTest {
  private static final Rule FAILING =
      Rule.error(
          "fails",
          document -> {
            throw new IllegalStateException("a fault for the test");
          });
  private static final Rule FIRST_WORDS =
      Rule.error(
          "ratio-percent",
          (Check.OfPassage) passage -> Stream.of(Finding.of(passage, 0, 2, "a", "b", "c")));

  private static Document document(Inline... line) {
    Paragraph paragraph = new Paragraph("body", List.of(line), Origin.UNKNOWN);
    Part part = new Part(Orientation.PORTRAIT, List.of(), List.of(paragraph));
    return new Document(new Properties("", "", Optional.empty()), List.of(part));
  }

  private static Inline written(String words) {
    SourceFile file = SourceFile.of("a.yaml", words);
    return new Inline.Text(words, Origin.of(LocatedText.at(new Place(file, 0, words.length()))));
  }

  @Test
  @DisplayName("goes on when a rule fails, and says which one did")
  void goesOnWhenARuleFails() {
    Reviewer reviewer = new Reviewer(List.of(FAILING, FIRST_WORDS));
    Diagnostics found = new Diagnostics();
    reviewer.review(PassageReader.ofReport(document(written("một hai"))), found);
    assertEquals(1, found.size());
    FailedRuleException failed = assertThrows(FailedRuleException.class, reviewer::throwFailed);
    assertEquals("rule fails", failed.getMessage());
  }

  @Test
  @DisplayName("says nothing of words that a layout wrote, but reads them")
  void saysNothingOfALayout() {
    Reviewer reviewer = new Reviewer(List.of(FIRST_WORDS));
    Diagnostics found = new Diagnostics();
    Passages passages =
        PassageReader.ofReport(document(new Inline.Text("Số: "), written("12-BC/TU")));
    reviewer.review(passages, found);
    assertEquals("Số: 12-BC/TU", passages.all().get(0).value());
    assertEquals(0, found.size());
    reviewer.throwFailed();
  }
}
