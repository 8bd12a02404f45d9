package vanban.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.lsp.EditorSession.address;
import static vanban.lsp.EditorSession.answer;
import static vanban.lsp.EditorSession.document;
import static vanban.lsp.EditorSession.position;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vanban.ProjectTemplates;
import vanban.source.MemoryWorld;

@DisplayName("An editor can have the sources changed")
@Timeout(120)
class EditorChangesTest {
  private static final String REPORT = "data/xa/report.yaml";
  private static final String PART = "data/xa/sections/phan.yaml";
  private static final String TEXT =
      """
      layout: party-hd36
      draft: true
      issuer: {name: ĐẢNG ỦY XÃ TÂN TIẾN}
      number: {symbol: BC/ĐU}
      place: Tân Tiến
      genre: BÁO CÁO
      title: tình hình quý I
      opening: Mọi việc đều tốt.
      sections:
        - title: Kinh tế
          sections:
            - title: Thu ngân sách
              body: |
                Thu tăng khá. Chi đúng dự toán.
              sections:
                - include: sections/phan.yaml
        - title: Xã hội
          body: Ổn định.
      recipients: [Lưu Văn phòng]
      signature: {position: BÍ THƯ, name: Nguyễn Văn A}
      """;

  private static EditorSession session() throws Exception {
    EditorSession editor =
        new EditorSession(
            new MemoryWorld()
                .withAll(ProjectTemplates.WORLD, Path.of("templates"))
                .with(REPORT, TEXT)
                .with(PART, "title: Phần\nbody: Chữ.\n"));
    editor.open(REPORT, TEXT);
    return editor;
  }

  private static List<CodeAction> actions(EditorSession editor, String words) throws Exception {
    return answer(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        document(REPORT),
                        new Range(position(TEXT, words, 0), position(TEXT, words, 0)),
                        new CodeActionContext(List.of()))))
        .stream()
        .map(one -> one.getRight())
        .toList();
  }

  @Test
  @DisplayName("a section goes to a file of its own, and the files it names are still found")
  void movesSections() throws Exception {
    try (EditorSession editor = session()) {
      List<CodeAction> actions = actions(editor, "Thu tăng");
      assertEquals(1, actions.size(), actions.toString());
      assertEquals(
          "Tách mục này thành tệp riêng: sections/thu-ngan-sach.yaml", actions.get(0).getTitle());
      var changes = actions.get(0).getEdit().getDocumentChanges();
      assertEquals(
          address("data/xa/sections/thu-ngan-sach.yaml"),
          ((CreateFile) changes.get(0).getRight()).getUri());
      assertEquals(
          """
          title: Thu ngân sách
          body: |
            Thu tăng khá. Chi đúng dự toán.
          sections:
            - include: phan.yaml
          """,
          text(changes.get(1).getLeft()));
      assertEquals("- include: sections/thu-ngan-sach.yaml", text(changes.get(2).getLeft()));
    }
  }

  private static String text(TextDocumentEdit edit) {
    return edit.getEdits().get(0).getLeft().getNewText();
  }

  @Test
  @DisplayName("outside of sections, and in those that are included already, nothing is offered")
  void offersNothingElsewhere() throws Exception {
    try (EditorSession editor = session()) {
      assertEquals(List.of(), actions(editor, "Tân Tiến"));
      assertEquals(List.of(), actions(editor, "include"));
    }
  }

  @Test
  @DisplayName("files and folders that move are named where they will be")
  void followsMovedFiles() throws Exception {
    try (EditorSession editor = session()) {
      assertEquals(
          List.of("sections/khac.yaml"),
          renamed(editor, PART, "data/xa/sections/khac.yaml").get(address(REPORT)));
      assertEquals(
          List.of("cac-phan/phan.yaml"),
          renamed(editor, "data/xa/sections", "data/xa/cac-phan").get(address(REPORT)));
      assertEquals(
          List.of("'các phần # a/phan.yaml'"),
          renamed(editor, "data/xa/sections", "data/xa/các phần # a").get(address(REPORT)));
      assertEquals(
          List.of("các phần/phan.yaml"),
          renamed(editor, "data/xa/sections", "data/xa/các phần").get(address(REPORT)));
      assertEquals(Map.of(), renamed(editor, "data/xa", "data/ya"));
    }
  }

  private static Map<String, List<String>> renamed(EditorSession editor, String from, String to)
      throws Exception {
    WorkspaceEdit edit =
        answer(
            editor
                .server()
                .getWorkspaceService()
                .willRenameFiles(
                    new RenameFilesParams(List.of(new FileRename(address(from), address(to))))));
    Map<String, List<String>> words = new HashMap<>();
    edit.getChanges()
        .forEach(
            (file, edits) -> words.put(file, edits.stream().map(TextEdit::getNewText).toList()));
    return words;
  }

  @Test
  @DisplayName("texts are put one sentence on a line")
  void formats() throws Exception {
    try (EditorSession editor = session()) {
      List<? extends TextEdit> edits =
          answer(
              editor
                  .server()
                  .getTextDocumentService()
                  .formatting(
                      new DocumentFormattingParams(
                          document(REPORT), new FormattingOptions(2, true))));
      assertEquals(1, edits.size());
      assertEquals("\n" + " ".repeat(10), edits.get(0).getNewText());
    }
  }

  @Test
  @DisplayName("it learns what can be folded, and what is selected around a cursor")
  void foldsAndSelects() throws Exception {
    try (EditorSession editor = session()) {
      var service = editor.server().getTextDocumentService();
      var folds = answer(service.foldingRange(new FoldingRangeRequestParams(document(REPORT))));
      assertTrue(
          folds.stream().anyMatch(one -> one.getStartLine() == 8 && one.getEndLine() == 17),
          folds.toString());
      var selected =
          answer(
              service.selectionRange(
                  new SelectionRangeParams(document(REPORT), List.of(position(TEXT, "đúng", 1)))));
      assertEquals(position(TEXT, "đúng", 0), selected.get(0).getRange().getStart());
      assertEquals(
          position(TEXT, "Chi đúng", 0), selected.get(0).getParent().getRange().getStart());
    }
  }
}
