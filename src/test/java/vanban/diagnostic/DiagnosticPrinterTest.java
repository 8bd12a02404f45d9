package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

class DiagnosticPrinterTest {
  private static final SourceFile FILE = SourceFile.of("a.yaml", "một\ntilte: Báo cáo\nid: x\n");
  private static final Diagnostic KEY =
      Diagnostic.error(Code.UNKNOWN_KEY, new Place(FILE, 4, 9), "tilte")
          .didYouMean("title")
          .hintAt(new Place(FILE, 19, 21), "first-here");
  private static final Diagnostic OUTPUT =
      Diagnostic.error(Code.UNWRITABLE_OUTPUT, "out/a.docx", "đĩa đầy");

  @Test
  void theHumanFormShowsTheLineAndTheHints() {
    assertEquals(
        """
        a.yaml:2:1: error[unknown-key]: không có khóa `tilte` ở đây
            2 | tilte: Báo cáo
              | ^^^^^
          gợi ý: có phải `title`?
          gợi ý: lần đầu ở đây (a.yaml:3:1)
        error[unwritable-output]: không ghi được out/a.docx: đĩa đầy
        """,
        print(Language.VI, DiagnosticPrinter.Form.HUMAN, KEY, OUTPUT));
  }

  @Test
  void theShortFormIsALineEach() {
    assertEquals(
        """
        a.yaml:2:1: error[unknown-key]: there is no key `tilte` here
        error[unwritable-output]: out/a.docx cannot be written: đĩa đầy
        """,
        print(Language.EN, DiagnosticPrinter.Form.SHORT, KEY, OUTPUT));
  }

  @Test
  void theJsonFormHasEverythingForPrograms() {
    assertEquals(
        """
        [
          {
            "severity" : "error",
            "code" : "unknown-key",
            "message" : "there is no key `tilte` here",
            "file" : "a.yaml",
            "line" : 2,
            "column" : 1,
            "endLine" : 2,
            "endColumn" : 6,
            "hints" : [
              {
                "message" : "did you mean `title`?"
              },
              {
                "message" : "first here",
                "file" : "a.yaml",
                "line" : 3,
                "column" : 1,
                "endLine" : 3,
                "endColumn" : 3
              }
            ],
            "mends" : [
              {
                "title" : "change `tilte` to `title`",
                "edits" : [
                  {
                    "file" : "a.yaml",
                    "line" : 2,
                    "column" : 1,
                    "endLine" : 2,
                    "endColumn" : 6,
                    "text" : "title"
                  }
                ]
              }
            ]
          }
        ]
        """,
        print(Language.EN, DiagnosticPrinter.Form.JSON, KEY));
  }

  @Test
  @DisplayName("The id of a rule stands for the code, and in JSON beside it")
  void theIdOfARuleStandsForTheCode() {
    Diagnostic found = Diagnostic.error(Code.GENRE_RULE, "x").ofRule("my-office/signer");
    assertEquals(
        "error[my-office/signer]: x\n", print(Language.EN, DiagnosticPrinter.Form.SHORT, found));
    String json = print(Language.EN, DiagnosticPrinter.Form.JSON, found);
    assertTrue(
        json.contains("\"code\" : \"genre-rule\",\n    \"rule\" : \"my-office/signer\""), json);
  }

  @Test
  @DisplayName("A word that was meant is a mend only where the wrong word stands once")
  void aMendIsCertain() {
    SourceFile file = SourceFile.of("b.yaml", "a: 'lay-out' ${xxxx}\n");
    SourceFile twiceX = SourceFile.of("c.yaml", "xxxx xxxx\n");
    Diagnostic quoted =
        Diagnostic.error(Code.UNKNOWN_LAYOUT, new Place(file, 3, 12), "lay-out", "t");
    Mend mend = quoted.didYouMean("layout").mends().get(0);
    assertEquals(List.of(new Edit(new Place(file, 4, 11), "layout")), mend.edits());
    Diagnostic within = Diagnostic.error(Code.UNKNOWN_TERM, new Place(file, 13, 20), "xxxx");
    assertEquals(
        List.of(new Edit(new Place(file, 15, 19), "xxxy")),
        within.didYouMean("xxxy").mends().get(0).edits());
    assertEquals(List.of(), within.didYouMean("yyyy", "yyyx").mends());
    Diagnostic brief = Diagnostic.error(Code.UNKNOWN_TERM, new Place(file, 0, 1), "a");
    assertEquals(List.of(), brief.didYouMean("b").mends(), "too short to be sure");
    assertEquals(List.of(), within.didYouMean("xyzx").mends(), "too far to be sure");
    Diagnostic twice = Diagnostic.error(Code.UNKNOWN_TERM, new Place(twiceX, 0, 9), "xxxx");
    assertEquals(List.of(), twice.didYouMean("xxxy").mends());
    assertEquals(List.of(), Diagnostic.error(Code.UNKNOWN_TERM, "xxxx").didYouMean("xxxy").mends());
    assertEquals(
        List.of("mend.remove"),
        within.mend(new Edit(new Place(file, 13, 17), "")).mends().stream()
            .map(one -> one.title().key())
            .toList());
  }

  @Test
  @DisplayName("A name that was meant is a mend only where it is one slip away, else a hint")
  void aNameIsMendedOnlyAfterASlip() {
    SourceFile file = SourceFile.of("b.yaml", "body: \"{indicted_case}\"\n");
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_FIGURE, new Place(file, 8, 21), "indicted_case");
    Place declared = Place.startOf(file);
    assertEquals(1, found.didYouMeanName(declared, "indicted_cases").mends().size());
    for (String other : List.of("indicted_accused", "indicted_case:", "indicted case s")) {
      assertEquals(List.of(), found.didYouMeanName(declared, other).mends(), other);
      assertEquals(
          found.didYouMeanAt(declared, other).hints(),
          found.didYouMeanName(declared, other).hints());
    }
  }

  @Test
  void nothingIsPrintedWhereNothingIsWrong() {
    assertEquals("", print(Language.EN, DiagnosticPrinter.Form.HUMAN));
    assertEquals("", print(Language.EN, DiagnosticPrinter.Form.SHORT));
    assertEquals("[ ]\n", print(Language.EN, DiagnosticPrinter.Form.JSON));
  }

  @Test
  void diagnosticsComeByFileAndPlaceAndEachOnce() {
    Diagnostics diagnostics = new Diagnostics();
    Diagnostic later = Diagnostic.error(Code.UNKNOWN_KEY, new Place(FILE, 19, 21), "id");
    Diagnostic other =
        Diagnostic.error(Code.UNKNOWN_KEY, new Place(SourceFile.of("A.yaml", "x"), 0, 1), "x");
    diagnostics.addAll(List.of(later, KEY, other, OUTPUT, KEY));
    assertEquals(List.of(OUTPUT, other, KEY, later), diagnostics.sorted());
    assertEquals(4, diagnostics.size());
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void warningsAreNoErrors() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(Diagnostic.error(Code.UNKNOWN_KEY, "x").asWarning());
    assertFalse(diagnostics.hasErrors());
    assertTrue(
        print(Language.EN, DiagnosticPrinter.Form.SHORT, diagnostics.sorted().get(0))
            .startsWith("warning[unknown-key]: "));
  }

  @Test
  void aVariantHasWordsOfItsOwnAndKeepsTheCode() {
    Diagnostic variant = Diagnostic.error(Code.YAML_SYNTAX, Place.startOf(FILE)).variant("tab");
    assertEquals(
        "a.yaml:1:1: error[yaml-syntax]: tabs do not indent in YAML; use spaces\n",
        print(Language.EN, DiagnosticPrinter.Form.SHORT, variant));
  }

  @Test
  void theLanguageIsThatOfTheSystemOrEnglish() {
    assertEquals(Language.VI, Language.of(new Locale("vi", "VN")));
    assertEquals(Language.EN, Language.of(Locale.FRANCE));
  }

  private static String print(
      Language language, DiagnosticPrinter.Form form, Diagnostic... diagnostics) {
    return new DiagnosticPrinter(Messages.in(language), form).print(List.of(diagnostics));
  }
}
