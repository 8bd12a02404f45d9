package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.Written.document;
import static vanban.docx.Written.h;
import static vanban.docx.Written.p;
import static vanban.docx.Written.section;
import static vanban.docx.Written.t;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.document.Block;
import vanban.document.Document;
import vanban.docx.write.DocxWriter;
import vanban.text.TextWriter;
import vanban.vietnamese.linebreak.Bonds;

@DisplayName("The numbers of a report, read from its Word file,")
class NumbersReadBackTest {
  private static final DocxWriter WRITER = new DocxWriter(PartyStyles.styles());

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "I., 1., 1.1., I. Mục 1",
    "Phần I, 1., a), Phần II Mục 2",
    "Chương I, Điều 1., (a), Điều 2. Mục 1.2",
    "Điều 1, (1), a., Điều 2 Mục 2",
    "(1), (a), (i), (ii) Lời 2.2.2.",
    "A., A.1., A.1.a), B.2. Mục 2.2",
    "1, 1.1, 1.1.1, 2.2.1 Lời 2.2.1.",
    "i), I, 1/, 2/ Lời 2.2.2.",
    "1-, 1-1-, -1-1-1-, -1-1-2- Lời 1.1.2.",
    "100%, %1, 1%, %2 Mục 1.2"
  })
  @DisplayName("are those that its plain text prints")
  void same(String first, String second, String third, String line) {
    Document written = document(sections(first, second, third));
    String text = TextWriter.write(written);
    assertTrue(text.lines().anyMatch(line::equals), text);
    assertEquals(text, Bonds.typed(TextWriter.write(ReadBack.of(WRITER.write(written)))));
  }

  private static Block[] sections(String... patterns) {
    List<Block> sections = new ArrayList<>();
    for (String a : List.of("1", "2")) {
      List<Block> below = new ArrayList<>(List.of(h("heading-decimal", t("Mục " + a))));
      for (String b : List.of(a + ".1", a + ".2")) {
        below.add(
            section(
                patterns[1],
                h("heading-decimal", t("Mục " + b)),
                section(patterns[2], p("numbered", "Lời " + b + ".1.")),
                section(patterns[2], p("numbered", "Lời " + b + ".2."))));
      }
      sections.add(section(patterns[0], below.toArray(new Block[0])));
    }
    return sections.toArray(new Block[0]);
  }
}
