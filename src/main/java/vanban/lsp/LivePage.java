package vanban.lsp;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.LanguageClient;
import vanban.engine.SerialWork;
import vanban.libreoffice.LibreOffice;
import vanban.preview.Editor;
import vanban.preview.Preview;
import vanban.preview.Setting;
import vanban.preview.Spot;

/**
 * The preview that an editor may open: it shows texts that are not saved yet, stays where the
 * cursor is, and a click in it brings the editor to its words. Used by the thread of the project,
 * but for what is told to it.
 */
final class LivePage {
  /** The command by which an editor opens it. */
  static final String COMMAND = "vanban.preview";

  private final SerialWork work;
  private final OpenProject project;
  private final Setting setting;
  private final PrintStream log;
  private volatile Optional<Preview> preview = Optional.empty();
  private volatile Optional<Path> last = Optional.empty();

  /** One that is not open. */
  LivePage(SerialWork work, OpenProject project, Setting setting, PrintStream log) {
    this.work = work;
    this.project = project;
    this.setting = setting;
    this.log = log;
  }

  /** Who shows in the editor what was clicked in the page. */
  static Editor showing(LanguageClient client, Protocol protocol) {
    return spot -> {
      Position at = new Position(spot.line() - 1, Math.max(0, spot.column() - 1));
      ShowDocumentParams params = new ShowDocumentParams(protocol.address(spot.file().toString()));
      params.setTakeFocus(true);
      params.setSelection(new Range(at, at));
      var unused = client.showDocument(params);
      return Optional.empty();
    };
  }

  /** What a preview beside an editor is set to: it leaves writing to the editor. */
  static Setting setting(OfficeSetup.Office office, Editor editor) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new Setting(
        office.world(), office.project(), office.messages(), LibreOffice.find(path), editor, false);
  }

  /**
   * Opens it, if it is not open yet.
   *
   * @param file of a report; where it is not said, the one in which the editor was last
   * @return where it shows the report of the file, or all reports
   * @throws IOException if this machine does not let it listen
   */
  URI open(Optional<Path> file) throws IOException {
    if (preview.isEmpty()) {
      preview = Optional.of(Preview.open(setting, work, project.workspace(), 0, log));
    }
    Preview open = preview.orElseThrow();
    Optional<Path> report = Optional.empty();
    if (file.or(() -> last).isPresent()) {
      report = project.reportOf(file.or(() -> last).orElseThrow());
    }
    return report.map(open::address).orElseGet(open::address);
  }

  /** Hears that something was typed or saved. */
  void look() {
    preview.ifPresent(Preview::look);
  }

  /** Hears where the cursor is. */
  void point(Path file, Position at) {
    last = Optional.of(file);
    preview.ifPresent(open -> open.point(new Spot(file, at.getLine() + 1, at.getCharacter() + 1)));
  }

  /** Ends it, if it is open. */
  void close() {
    if (preview.isPresent()) {
      try {
        preview.orElseThrow().close();
      } catch (IOException e) {
        e.printStackTrace(log);
      }
    }
  }
}
