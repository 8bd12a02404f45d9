package vanban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vanban.document.Captioned.Caption;
import vanban.vietnamese.NumberPattern;

class NumberingTest {

  @Test
  void sectionsWithTheSamePatternCountOn() {
    assertEquals(
        List.of("I.", "II.", "III."),
        labels(document(section("I."), section("I."), section("I."))));
  }

  @Test
  void aSeriesStartsAgainBelowEachParent() {
    assertEquals(
        List.of("I.", "1.", "2.", "II.", "1."),
        labels(
            document(section("I.", section("1."), section("1.")), section("I.", section("1.")))));
  }

  @Test
  void whatCountsThroughItsPartGoesOnFromParentToParent() {
    Document numbered =
        Numbering.number(
            documentOfParts(
                part(
                    section(
                        "Chương I", throughout("Điều 1.", section("1.")), throughout("Điều 1.")),
                    section("Chương I", throughout("Điều 1.", section("1.")))),
                part(section("Phụ lục", section("Chương I", throughout("Điều 1."))))));
    assertEquals(
        List.of(
            "Chương I",
            "Điều 1.",
            "1.",
            "Điều 2.",
            "Chương II",
            "Điều 3.",
            "1.",
            "Phụ lục",
            "Chương I",
            "Điều 1."),
        labelsOf(numbered));
  }

  @Test
  void twoPatternsBelowOneParentAreTwoSeries() {
    assertEquals(
        List.of("I.", "1.", "a)", "2.", "b)"),
        labels(
            document(section("I.", section("1."), section("a)"), section("1."), section("a)")))));
  }

  @Test
  void aPatternOfSeveralLevelsGoesOnFromTheNumbersAbove() {
    assertEquals(
        List.of("I.", "1.", "2.", "2.1.", "2.1.1.", "2.1.2.", "2.2."),
        labels(
            document(
                section(
                    "I.",
                    section("1."),
                    section(
                        "1.",
                        section("1.1.", section("1.1.1."), section("1.1.1.")),
                        section("1.1."))))));
  }

  @Test
  void aContinuedNumberIsWrittenInTheCountersOfItsOwnPattern() {
    assertEquals(
        List.of("I.", "I.1.", "I.2.", "II.", "2.A."),
        labels(
            document(
                section("I.", section("I.1."), section("I.1.")), section("I.", section("1.A.")))));
  }

  @Test
  void appendicesCountAcrossPartsAndWhatIsInThemStartsAgain() {
    Document numbered =
        Numbering.number(
            documentOfParts(
                part(section("I.", section("1."))),
                part(section("Phụ lục 1", section("I."), section("I."))),
                part(section("Phụ lục 1", section("I.")))));
    assertEquals(
        List.of("I.", "1.", "Phụ lục 1", "I.", "II.", "Phụ lục 2", "I."), labelsOf(numbered));
  }

  @Test
  void whatCountsNothingIsPrintedAsItIsAndStartsTheSeriesInItAgain() {
    assertEquals(
        List.of("I.", "Phụ lục", "I.", "II."),
        labels(document(section("I."), section("Phụ lục", section("I."), section("I.")))));
  }

  @Test
  void aSectionWithoutNumberCountsForNothing() {
    assertEquals(
        List.of("Điều 1.", "Điều 2.", "Điều 3."),
        labels(document(section("Điều 1."), plain(section("Điều 1.")), section("Điều 1."))));
  }

  @Test
  void theNumberStandsOnTheHeadingOrTheParagraphThatLeads() {
    Section heading =
        sectionOf(
            "I.", new Heading("h", Optional.empty(), words("x"), Origin.UNKNOWN), paragraph());
    Section runIn = sectionOf("I.", paragraph(), paragraph());
    List<Block> blocks = Numbering.number(document(heading, runIn)).parts().get(0).blocks();
    Section first = (Section) blocks.get(0);
    Section second = (Section) blocks.get(1);
    assertEquals(first.number(), ((Heading) first.blocks().get(0)).number());
    assertEquals(Optional.empty(), ((Paragraph) first.blocks().get(1)).number());
    assertEquals("II.", ((Paragraph) second.blocks().get(0)).number().orElseThrow().label());
    assertEquals(Optional.empty(), ((Paragraph) second.blocks().get(1)).number());
  }

  @Test
  void anchorsAndDepthsFollowTheDocument() {
    Document numbered =
        Numbering.number(
            document(section("I.", section("1."), plain(section("1."))), section("I.")));
    List<Ordinal> numbers = numbers(numbered);
    assertEquals(List.of(1, 2, 3, 4), numbers.stream().map(Ordinal::anchor).toList());
    assertEquals(List.of(1, 2, 2, 1), numbers.stream().map(Ordinal::depth).toList());
  }

  @Test
  void tablesCountThroughTheDocumentAndTheirCaptionsPrintTheNumber() {
    Document numbered =
        Numbering.number(
            documentOfParts(
                part(section("I.", table("Bảng 1.")), table("Biểu 1")), part(table("Bảng 1."))));
    List<Table> tables = new ArrayList<>();
    numbered.parts().forEach(part -> collectTables(part.blocks(), tables));
    assertEquals(
        List.of("Bảng 1.", "Biểu 1", "Bảng 2."),
        tables.stream().map(t -> t.number().orElseThrow().label()).toList());
    tables.forEach(t -> assertEquals(t.number(), t.caption().paragraph().orElseThrow().number()));
  }

  @Test
  void notesCountThroughTheDocumentInTheOrderTheyAreMet() {
    Paragraph margin = paragraph(note());
    Part first = new Part(Orientation.PORTRAIT, List.of(), List.of(paragraph(note(), note())));
    Section section =
        sectionOf(
            "I.", new Heading("h", Optional.empty(), List.of(note()), Origin.UNKNOWN), margin);
    Part second = new Part(Orientation.PORTRAIT, List.of(), List.of(section, tableOfNotes()));
    Document numbered = Numbering.number(new Document(PROPERTIES, List.of(first, second)));
    List<Integer> numbers = new ArrayList<>();
    new Rewriter() {
      @Override
      public Inline visit(Inline.Note note) {
        numbers.add(note.number());
        return note;
      }
    }.rewrite(numbered);
    assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers);
  }

  @Test
  void aCitationNamesTheNumbersAroundUpToTheTop() {
    assertEquals("Mục II.1", cited(section("I."), section("I.", target("Mục", "1."))));
  }

  @Test
  void aCitationDoesNotRepeatWhatANumberAlreadySays() {
    assertEquals(
        "Mục I.2.1", cited(section("I.", section("1."), section("1.", target("Mục", "1.1.")))));
  }

  @Test
  void aCitationKeepsTheParenthesesOfANumber() {
    assertEquals(
        "Mục I.1.(2)", cited(section("I.", section("1.", section("(1)"), target("Mục", "(1)")))));
    assertEquals(
        "Mục 1.1(b)",
        cited(section("1", section("1.1", section("(a-z)"), target("Mục", "(a-z)")))));
  }

  @Test
  void aCitationWithALetterIsJoinedToTheNumberBefore() {
    assertEquals("Mục 1.a", cited(section("1.", target("Mục", "a)"))));
  }

  @Test
  void numbersWithWordsOfTheirOwnAreCitedFromWithinOutwards() {
    Section clause =
        new Section(
            Optional.empty(),
            Label.of("khoản", NumberPattern.of("1.")),
            List.of(paragraph(), target("điểm", "a)")),
            Origin.UNKNOWN);
    assertEquals("điểm a khoản 1 Điều 1", cited(section("Điều 1.", clause)));
  }

  @Test
  void aNumberWithAWordOfItsOwnIsCitedAlone() {
    assertEquals("Phần I", cited(target("Mục", "Phần I")));
    assertEquals("Điều 1", cited(section("Chương I", target("Mục", "Điều 1."))));
    assertEquals("Phụ lục", cited(target("", "Phụ lục")));
  }

  @Test
  void aCitationEndsAtTheFirstNumberWithAWord() {
    assertEquals(
        "Mục I.1 Phụ lục 1", cited(section("Phụ lục 1", section("I.", target("Mục", "1.")))));
    assertEquals("Mục 1 Phần I", cited(section("Phần I", target("Mục", "1."))));
  }

  @Test
  void aCitationWithoutAWordIsTheNumberAlone() {
    assertEquals("I.1", cited(section("I.", target("", "1."))));
  }

  @Test
  void aSignThatCountsNothingIsCitedLikeANumber() {
    assertEquals("Mục I.*", cited(section("I.", target("Mục", "*"))));
    assertEquals("Mục *.1", cited(section("*", target("Mục", "1."))));
  }

  @Test
  void aTableIsCitedByItsCaptionsNumber() {
    Table table = table("Bảng 1.");
    Table target =
        new Table(
            "t",
            Orientation.PORTRAIT,
            new Caption(
                Optional.of("target"),
                table.caption().pattern(),
                Optional.empty(),
                table.caption().paragraph()),
            table.lines(),
            table.columns(),
            table.rows(),
            Origin.UNKNOWN);
    assertEquals("Bảng 2", cited(section("I.", table("Bảng 1."), target)));
  }

  @Test
  void referencesAreResolvedForwardsAndInMarginsAndNotes() {
    Inline.Note note = new Inline.Note(0, List.of(paragraph(reference())), Origin.UNKNOWN);
    Margin margin =
        new Margin(Margin.Edge.TOP, Margin.Pages.OTHER, List.of(paragraph(reference())));
    Part part =
        new Part(
            Orientation.PORTRAIT, List.of(margin), List.of(paragraph(note), target("Mục", "I.")));
    List<String> cited = citations(Numbering.number(new Document(PROPERTIES, List.of(part))));
    assertEquals(List.of("Mục I", "Mục I"), cited);
  }

  @Test
  void numberingTwiceIsNumberingOnce() {
    Document document =
        document(section("I.", section("1."), target("Mục", "1.")), paragraph(reference(), note()));
    Document once = Numbering.number(document);
    assertEquals(once, Numbering.number(once));
  }

  @Test
  void aReferenceToNothingStaysOpen() {
    Document document = document(paragraph(reference()));
    assertEquals(document, Numbering.number(document));
  }

  @Test
  void aPatternThatContinuesWhatDoesNotCountIsRefused() {
    Document none = document(section("1.1."));
    Document uncounted = document(section("Phụ lục", section("1.1.")));
    assertThrows(IllegalArgumentException.class, () -> Numbering.number(none));
    assertThrows(IllegalArgumentException.class, () -> Numbering.number(uncounted));
  }

  private static final Properties PROPERTIES = new Properties("t", "a", Optional.empty());

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph("body", List.of(content), Origin.UNKNOWN);
  }

  private static Inline.Note note() {
    return new Inline.Note(0, List.of(paragraph()), Origin.UNKNOWN);
  }

  private static Inline.Reference reference() {
    return new Inline.Reference("target", Optional.empty(), Origin.UNKNOWN);
  }

  private static Section section(String pattern, Block... below) {
    List<Block> blocks = new ArrayList<>(List.of(paragraph()));
    blocks.addAll(Arrays.asList(below));
    return sectionOf(pattern, blocks.toArray(Block[]::new));
  }

  private static Section throughout(String pattern, Block... below) {
    Section section = section(pattern, below);
    return new Section(
        section.id(),
        new Label(
            section.label().called(), section.label().pattern(), true, section.label().number()),
        section.blocks(),
        Origin.UNKNOWN);
  }

  private static Section sectionOf(String pattern, Block... blocks) {
    return new Section(
        Optional.empty(),
        Label.of("Mục", NumberPattern.of(pattern)),
        List.of(blocks),
        Origin.UNKNOWN);
  }

  private static Section plain(Block... blocks) {
    return new Section(Optional.empty(), Label.NONE, List.of(blocks), Origin.UNKNOWN);
  }

  private static Section target(String called, String pattern) {
    return new Section(
        Optional.of("target"),
        Label.of(called, NumberPattern.of(pattern)),
        List.of(paragraph()),
        Origin.UNKNOWN);
  }

  private static Table table(String pattern) {
    return new Table(
        "t",
        Orientation.PORTRAIT,
        new Caption(
            Optional.empty(),
            Optional.of(NumberPattern.of(pattern)),
            Optional.empty(),
            Optional.of(paragraph())),
        List.of(Table.Alignment.LEFT),
        List.of(),
        Origin.UNKNOWN);
  }

  private static Table tableOfNotes() {
    Table.Cell cell = new Table.Cell(List.of(paragraph(note())), Origin.UNKNOWN);
    return new Table(
        "t",
        Orientation.PORTRAIT,
        new Caption(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(paragraph(note()))),
        List.of(Table.Alignment.LEFT),
        List.of(new Table.Row(Table.Row.Kind.BODY, List.of(cell), Origin.UNKNOWN)),
        Origin.UNKNOWN);
  }

  private static Document document(Block... blocks) {
    return documentOfParts(part(blocks));
  }

  private static Document documentOfParts(Part... parts) {
    return new Document(PROPERTIES, List.of(parts));
  }

  private static Part part(Block... blocks) {
    return new Part(Orientation.PORTRAIT, List.of(), List.of(blocks));
  }

  private static List<String> labels(Document document) {
    return labelsOf(Numbering.number(document));
  }

  private static List<String> labelsOf(Document numbered) {
    return numbers(numbered).stream().map(Ordinal::label).toList();
  }

  private static List<Ordinal> numbers(Document numbered) {
    List<Ordinal> numbers = new ArrayList<>();
    new Rewriter() {
      @Override
      public Block visit(Section section) {
        section.number().ifPresent(numbers::add);
        return super.visit(section);
      }
    }.rewrite(numbered);
    return numbers;
  }

  private static void collectTables(List<Block> blocks, List<Table> tables) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        tables.add(table);
      } else if (block instanceof Section section) {
        collectTables(section.blocks(), tables);
      }
    }
  }

  private static String cited(Block... blocks) {
    List<Block> all = new ArrayList<>(List.of(paragraph(reference())));
    all.addAll(Arrays.asList(blocks));
    return citations(Numbering.number(document(all.toArray(Block[]::new)))).get(0);
  }

  private static List<String> citations(Document numbered) {
    List<String> cited = new ArrayList<>();
    new Rewriter() {
      @Override
      public Inline visit(Inline.Reference reference) {
        cited.add(reference.citation().orElseThrow().text());
        return reference;
      }

      @Override
      public Inline visit(Inline.Note note) {
        return super.visit(note);
      }
    }.rewrite(numbered);
    return cited;
  }
}
