package vanban.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.lsp.EditorSession.answer;
import static vanban.lsp.EditorSession.document;
import static vanban.lsp.EditorSession.position;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.source.MemoryWorld;

@DisplayName("An editor")
class VanbanServerTest {
  private static final String REPORT = "data/xa/report.yaml";
  private static final String FIGURES = "data/xa/so-lieu.yaml";
  private static final String TEXT =
      """
      layout: party-hd36
      draft: true
      issuer: {name: ĐẢNG ỦY XÃ TÂN TIẾN}
      number: {symbol: BC/ĐU}
      place: Tân Tiến
      genre: BÁO CÁO
      title: tình hình quý I
      figures: so-lieu.yaml
      opening: |
        Thu ngân sách ${thu}, đạt ${thu.of_plan} dự toán; xem [](#chi).
      sections:
        - title: Thu
          body: Số thu là ${thu}.
        - title: Chi
          id: chi
          body: Chi theo dự toán.
      recipients: [Lưu Văn phòng]
      signature: {position: BÍ THƯ, name: Nguyễn Văn A}
      """;
  private static final String NUMBERS =
      """
      figures:
        thu:
          name: Thu ngân sách
          unit: tỷ đồng
          actual: 25
          plan: 100
          source: Chi cục Thuế
      """;

  private static MemoryWorld world() throws Exception {
    return new MemoryWorld()
        .withAll(ProjectTemplates.WORLD, Path.of("templates"))
        .with(REPORT, TEXT)
        .with(FIGURES, NUMBERS);
  }

  @Test
  @DisplayName("is told what is wrong with unsaved text, and that it is mended")
  void isToldWhatIsWrong() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      editor.type(REPORT, TEXT.replace("title: tình", "titel: tình"));
      assertEquals(List.of("unknown-key"), editor.codes(REPORT, "unknown-key"));
      editor.type(REPORT, TEXT);
      assertEquals(List.of(), editor.codes(REPORT));
    }
  }

  @Test
  @DisplayName("is told in the file of figures what the report makes of it")
  void isToldInTheFileAtFault() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(FIGURES, NUMBERS.replace("unit:", "unti:"));
      assertEquals(List.of("unknown-key"), editor.codes(FIGURES, "unknown-key"));
      assertEquals(List.of(), editor.codes(REPORT));
    }
  }

  @Test
  @DisplayName("mends what has one mend")
  void mends() throws Exception {
    String wrong = TEXT.replace("title: tình", "titel: tình");
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, wrong);
      List<CodeAction> actions =
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .codeAction(
                          new CodeActionParams(
                              document(REPORT),
                              new Range(position(wrong, "titel", 0), position(wrong, "titel", 5)),
                              new CodeActionContext(List.of()))))
              .stream()
              .map(one -> one.getRight())
              .toList();
      assertEquals(1, actions.size(), actions.toString());
      TextEdit edit = actions.get(0).getEdit().getChanges().values().iterator().next().get(0);
      assertEquals("title", edit.getNewText());
    }
  }

  private static List<String> rewritten(String text, String words) throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, text);
      Range cursor = new Range(position(text, words, 1), position(text, words, 1));
      return answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .codeAction(
                      new CodeActionParams(
                          document(REPORT), cursor, new CodeActionContext(List.of()))))
          .stream()
          .map(one -> one.getRight())
          .filter(one -> CodeActionKind.RefactorRewrite.equals(one.getKind()))
          .map(
              one ->
                  one.getTitle()
                      + " | "
                      + one.getEdit().getChanges().values().iterator().next().get(0).getNewText())
          .toList();
    }
  }

  @Test
  @DisplayName("writes a figure for a number that is typed, where it prints the very words")
  void writesFiguresForNumbers() throws Exception {
    String text = TEXT.replace("Chi theo dự toán.", "Dự toán 100 tỷ đồng, 100 triệu, 100.");
    assertEquals(
        List.of("Thay “100 tỷ đồng” bằng số liệu ${thu.plan} | ${thu.plan}"),
        rewritten(text, "100 tỷ"));
    assertEquals(List.of(), rewritten(text, "100 triệu"));
    assertEquals(List.of(), rewritten(text, "Dự toán"));
  }

  @Test
  @DisplayName("shows of a figure how it comes about")
  void hovers() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      Hover hover =
          answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .hover(new HoverParams(document(REPORT), position(TEXT, "thu.of_plan", 1))));
      String told = hover.getContents().getRight().getValue();
      assertTrue(told.contains("25%"), told);
      assertTrue(told.contains("Chi cục Thuế"), told);
      assertEquals(position(TEXT, "thu.of_plan", 0), hover.getRange().getStart());
    }
  }

  @Test
  @DisplayName("shows what figures and references print, and the numbers of sections")
  void hints() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      List<InlayHint> hints =
          answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .inlayHint(
                      new InlayHintParams(
                          document(REPORT),
                          new Range(position(TEXT, "layout", 0), position(TEXT, "signature", 0)))));
      Map<String, String> shown = new TreeMap<>();
      hints.forEach(
          hint ->
              shown.put(
                  hint.getPosition().getLine() + ":" + hint.getPosition().getCharacter(),
                  spaced(hint.getLabel().getLeft())));
      assertEquals(
          "{11:11=I., 12:26=25 tỷ đồng, 13:11=II., 9:22=25 tỷ đồng, 9:42=25%, 9:64=Mục II}",
          shown.toString());
    }
  }

  @Test
  @DisplayName("goes from a figure to where it is declared, and to all that use it")
  void navigates() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      List<? extends Location> declared =
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .definition(
                          new DefinitionParams(document(REPORT), position(TEXT, "${thu}", 3))))
              .getLeft();
      assertEquals(1, declared.size());
      assertEquals(EditorSession.address(FIGURES), declared.get(0).getUri());
      assertEquals(position(NUMBERS, "thu:", 0), declared.get(0).getRange().getStart());
      editor.open(FIGURES, NUMBERS);
      List<? extends Location> uses =
          answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .references(
                      new ReferenceParams(
                          document(FIGURES),
                          position(NUMBERS, "thu:", 1),
                          new ReferenceContext(false))));
      assertEquals(3, uses.size(), uses.toString());
    }
  }

  @Test
  @DisplayName("renames a figure wherever it stands, in all files")
  void renames() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      assertEquals(
          "thu",
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .prepareRename(
                          new PrepareRenameParams(document(REPORT), position(TEXT, "${thu}", 3))))
              .getSecond()
              .getPlaceholder());
      Map<String, List<TextEdit>> changes =
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .rename(
                          new RenameParams(
                              document(REPORT), position(TEXT, "${thu}", 3), "thu_ns")))
              .getChanges();
      assertEquals(3, changes.get(EditorSession.address(REPORT)).size(), changes.toString());
      assertEquals(1, changes.get(EditorSession.address(FIGURES)).size(), changes.toString());
    }
  }

  @Test
  @DisplayName("renames a figure in reports that nobody has looked at, too")
  void renamesElsewhere() throws Exception {
    String other = "data/xa-khac/report.yaml";
    MemoryWorld world =
        world().with(other, TEXT.replace("figures: so-lieu.yaml", "figures: ../xa/so-lieu.yaml"));
    try (EditorSession editor = new EditorSession(world)) {
      editor.open(FIGURES, NUMBERS);
      Map<String, List<TextEdit>> changes =
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .rename(
                          new RenameParams(
                              document(FIGURES), position(NUMBERS, "thu:", 1), "thu_ns")))
              .getChanges();
      assertEquals(3, changes.get(EditorSession.address(other)).size(), changes.toString());
    }
  }

  @Test
  @DisplayName("is told what can be no name, and nothing is renamed")
  void refusesNames() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      ExecutionException refused =
          assertThrows(
              ExecutionException.class,
              () ->
                  answer(
                      editor
                          .server()
                          .getTextDocumentService()
                          .rename(
                              new RenameParams(
                                  document(REPORT),
                                  position(TEXT, "${thu}", 3),
                                  "thu ngân sách"))));
      assertTrue(refused.getMessage().contains("không đặt tên được"), refused.getMessage());
    }
  }

  /** With spaces that anybody can type. */
  private static String spaced(String printed) {
    return printed.replace('\u00A0', ' ');
  }

  private static List<String> proposed(EditorSession editor, String file, String text, String at)
      throws Exception {
    String typed = text.replace("¦", "");
    editor.open(file, typed);
    CompletionParams params =
        new CompletionParams(document(file), position(text, at, at.indexOf("¦")));
    return answer(editor.server().getTextDocumentService().completion(params))
        .getRight()
        .getItems()
        .stream()
        .map(item -> spaced(item.getLabel() + " = " + item.getDetail()))
        .toList();
  }

  @Test
  @DisplayName("completes figures by their names, typed without marks")
  void completesFigures() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      assertEquals(
          List.of("thu = Thu ngân sách: 25 tỷ đồng"),
          proposed(
              editor,
              REPORT,
              TEXT.replace("Số thu là ${thu}", "Số thu là ${ngan sach¦"),
              "${ngan sach¦"));
    }
  }

  @Test
  @DisplayName(
      "completes the forms of a figure for which there are the numbers, with what they print")
  void completesForms() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      List<String> forms =
          proposed(
              editor, REPORT, TEXT.replace("Số thu là ${thu}", "Số thu là ${thu.¦"), "${thu.¦");
      assertTrue(forms.contains("of_plan = 25%"), forms.toString());
      assertTrue(forms.contains("plan = 100 tỷ đồng"), forms.toString());
      assertTrue(forms.stream().noneMatch(form -> form.startsWith("change")), forms.toString());
    }
  }

  @Test
  @DisplayName("completes keys with what they mean, and what may stand under them")
  void completesKeys() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      List<String> keys =
          proposed(editor, REPORT, TEXT.replace("    body: Chi", "    bo¦dy: Chi"), "    bo¦");
      assertEquals(1, keys.size(), keys.toString());
      assertTrue(keys.get(0).startsWith("body = Lời văn"), keys.toString());
      List<String> layouts =
          proposed(editor, REPORT, TEXT.replace("layout: party-hd36", "layout: ¦"), "layout: ¦");
      assertTrue(
          layouts.stream().anyMatch(one -> one.startsWith("party-hd36 = ")), layouts.toString());
      List<String> orientations =
          proposed(
              editor,
              REPORT,
              TEXT + "appendices:\n  - title: Biểu\n    orientation: ¦\n",
              "orientation: ¦");
      assertEquals(List.of("portrait = ", "landscape = "), orientations);
    }
  }

  @Test
  @DisplayName("completes what can be cited, with the words that cite it")
  void completesReferences() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      assertEquals(
          List.of("chi = Mục II"),
          proposed(editor, REPORT, TEXT.replace("Số thu là", "Xem [](#¦), số thu là"), "[](#¦"));
    }
  }

  @Test
  @DisplayName("explains a key in the words of the format")
  void explainsKeys() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      Hover hover =
          answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .hover(new HoverParams(document(REPORT), position(TEXT, "signature", 2))));
      assertTrue(
          hover.getContents().getRight().getValue().startsWith("**Thể thức đề ký"),
          hover.toString());
    }
  }

  @Test
  @DisplayName("lists the sections as they are printed, and the figures with their values")
  void lists() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      assertEquals(List.of("I. Thu ", "II. Chi "), symbols(editor, REPORT));
      editor.open(FIGURES, NUMBERS);
      assertEquals(List.of("thu Thu ngân sách: 25 tỷ đồng"), symbols(editor, FIGURES));
      var found =
          answer(
                  editor
                      .server()
                      .getWorkspaceService()
                      .symbol(new WorkspaceSymbolParams("ngan sach")))
              .getRight();
      assertEquals(1, found.size(), found.toString());
    }
  }

  private static List<String> symbols(EditorSession editor, String file) throws Exception {
    return answer(
            editor
                .server()
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(document(file))))
        .stream()
        .map(one -> spaced(one.getRight().getName() + " " + one.getRight().getDetail()))
        .toList();
  }

  @Test
  @DisplayName("shows above a figure how often it is used")
  void countsUses() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(FIGURES, NUMBERS);
      assertEquals(
          List.of("dùng ở 3 chỗ"),
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .codeLens(new CodeLensParams(document(FIGURES))))
              .stream()
              .map(lens -> lens.getCommand().getTitle())
              .toList());
    }
  }

  @Test
  @DisplayName("is told which words are names, for its colours")
  void colours() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      List<Integer> data =
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .semanticTokensFull(new SemanticTokensParams(document(REPORT))))
              .getData();
      assertEquals(
          List.of(
              List.of(7, 9, 12, 5), // so-lieu.yaml, a file
              List.of(2, 18, 3, 0), // thu, a figure
              List.of(0, 12, 3, 0), // thu.of_plan
              List.of(0, 30, 3, 3)), // chi, which is cited
          IntStream.range(0, 4).mapToObj(at -> data.subList(5 * at, 5 * at + 4)).toList());
    }
  }

  @Test
  @DisplayName("is led from the name of a file to the file")
  void links() throws Exception {
    try (EditorSession editor = new EditorSession(world())) {
      editor.open(REPORT, TEXT);
      assertEquals(
          List.of(EditorSession.address(FIGURES)),
          answer(
                  editor
                      .server()
                      .getTextDocumentService()
                      .documentLink(new DocumentLinkParams(document(REPORT))))
              .stream()
              .map(DocumentLink::getTarget)
              .toList());
    }
  }

  @Test
  @DisplayName("types stretches, of which each speaks of the text after the one before")
  void typesStretches() {
    String text = "một\nhai\nba\n";
    assertEquals(
        "một\nbốn\nnăm\n",
        Typing.typed(
            text,
            List.of(
                new TextDocumentContentChangeEvent(
                    new Range(new Position(1, 0), new Position(2, 0)), "bốn\n"),
                new TextDocumentContentChangeEvent(
                    new Range(new Position(2, 0), new Position(9, 0)), "năm\n"))));
  }
}
