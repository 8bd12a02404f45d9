package vanban.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vanban.ProjectTemplates;
import vanban.source.MemoryWorld;

@DisplayName("The preview that an editor opens")
@Timeout(120)
class LivePageTest {
  private static final String REPORT = "data/xa/report.yaml";
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
      recipients: [Lưu Văn phòng]
      signature: {position: BÍ THƯ, name: Nguyễn Văn A}
      """;

  private final HttpClient client = HttpClient.newHttpClient();

  private static EditorSession session() throws Exception {
    return new EditorSession(
        new MemoryWorld().withAll(ProjectTemplates.WORLD, Path.of("templates")).with(REPORT, TEXT));
  }

  private static URI opened(EditorSession editor, List<Object> arguments) throws Exception {
    Object address =
        EditorSession.answer(
            editor
                .server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(LivePage.COMMAND, arguments)));
    return URI.create(Objects.toString(address).replace("\"", ""));
  }

  private String page(URI address) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(address.resolve("page?" + address.getRawQuery())).build(),
            BodyHandlers.ofString())
        .body();
  }

  private void waitFor(URI address, String words) throws Exception {
    for (int i = 0; i < 200 && !page(address).contains(words); i++) {
      Thread.sleep(50);
    }
    assertTrue(page(address).contains(words), words);
  }

  @Test
  @DisplayName("shows what is typed, though nothing is saved")
  void showsWhatIsTyped() throws Exception {
    try (EditorSession editor = session()) {
      editor.open(REPORT, TEXT);
      URI address = opened(editor, List.of(EditorSession.address(REPORT)));
      assertEquals(address.toString(), editor.shown().get(0).getUri());
      assertEquals(true, editor.shown().get(0).getExternal());
      waitFor(address, "Mọi việc đều tốt.");
      listen(address);
      editor.type(REPORT, TEXT.replace("đều tốt", "rất tốt"));
      waitFor(address, "Mọi việc rất tốt.");
    }
  }

  /** A report is looked at while somebody listens to it. */
  private void listen(URI address) {
    client.sendAsync(
        HttpRequest.newBuilder(address.resolve("events?" + address.getRawQuery())).build(),
        BodyHandlers.ofLines());
  }

  @Test
  @DisplayName("brings the editor to the words that are clicked")
  void bringsTheEditorToWords() throws Exception {
    try (EditorSession editor = session()) {
      editor.open(REPORT, TEXT);
      URI address = opened(editor, List.of(EditorSession.address(REPORT)));
      page(address);
      client.send(
          HttpRequest.newBuilder(address.resolve("show"))
              .header("Origin", "http://" + address.getAuthority())
              .POST(BodyPublishers.ofString("at=" + REPORT + ":8:10"))
              .build(),
          BodyHandlers.ofString());
      for (int i = 0; i < 200 && editor.shown().size() < 2; i++) {
        Thread.sleep(50);
      }
      ShowDocumentParams shown = editor.shown().get(1);
      assertEquals(EditorSession.address(REPORT), shown.getUri());
      assertEquals(new Range(new Position(7, 9), new Position(7, 9)), shown.getSelection());
    }
  }

  @Test
  @DisplayName(
      "opens on the report of the file in which the cursor was last, and goes with the editor")
  void opensWhereTheCursorWas() throws Exception {
    URI address;
    try (EditorSession editor = session()) {
      editor.open(REPORT, TEXT);
      EditorSession.answer(
          editor
              .server()
              .getTextDocumentService()
              .documentHighlight(
                  new DocumentHighlightParams(EditorSession.document(REPORT), new Position(7, 9))));
      address = opened(editor, List.of());
      assertTrue(address.getRawQuery().contains("report.yaml"), address.toString());
      page(address);
    }
    assertThrows(ConnectException.class, () -> page(address));
  }
}
