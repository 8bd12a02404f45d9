package vanban.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import vanban.diagnostic.Hint;
import vanban.diagnostic.Messages;
import vanban.diagnostic.Severity;
import vanban.lsp.feature.Cursor;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * Our places, edits and diagnostics as the protocol writes them: lines and chars (UTF-16) from 0,
 * files as addresses.
 */
final class Protocol {
  /** Who says what is wrong, as editors print it. */
  static final String SOURCE = "vanban";

  private final Path root;
  private final Messages messages;
  private final Map<String, String> opened = new ConcurrentHashMap<>();

  /**
   * @param root the folder of the project, absolute
   * @param messages in the language of whoever writes
   */
  Protocol(Path root, Messages messages) {
    this.root = root;
    this.messages = messages;
  }

  /** The words in which the editor is spoken to. */
  Messages messages() {
    return messages;
  }

  /**
   * A file of the project by its address; as it is where it lies elsewhere. Empty where the address
   * names no file.
   */
  Optional<Path> path(String address) {
    return FileAddress.path(address)
        .map(Path::normalize)
        .map(file -> file.startsWith(root) ? root.relativize(file) : file);
  }

  /** Keeps the address by which the editor has opened a file: it may know the file by no other. */
  void opened(String address) {
    path(address).ifPresent(file -> opened.put(World.slashed(file), address));
  }

  /** The address of a file as messages show it: the editor's own, if it has opened the file. */
  String address(String shown) {
    return opened.getOrDefault(shown, root.resolve(shown).toUri().toString());
  }

  /** A stretch of a file, without the file. */
  static Range range(Place place) {
    return new Range(
        new Position(place.line() - 1, place.utf16Column() - 1),
        new Position(place.endLine() - 1, place.endUtf16Column() - 1));
  }

  /** A stretch of a file. */
  Location location(Place place) {
    return new Location(address(place.file().path()), range(place));
  }

  /** Where an editor points in a text that it shows. */
  static Cursor cursor(SourceFile file, Position at) {
    return new Cursor(file.path(), file.utf16Offset(at.getLine() + 1, at.getCharacter() + 1));
  }

  /** Other words at a place. */
  static TextEdit edit(Edit edit) {
    return new TextEdit(range(edit.place()), edit.text());
  }

  /** What is wrong at a place of a file. */
  Diagnostic diagnostic(vanban.diagnostic.Diagnostic found, Place place) {
    Diagnostic said = new Diagnostic(range(place), text(found));
    said.setSeverity(severity(found.severity()));
    said.setSource(SOURCE);
    said.setCode(found.id().text());
    List<DiagnosticRelatedInformation> related =
        found.hints().stream().flatMap(hint -> elsewhere(hint).stream()).toList();
    if (!related.isEmpty()) {
      said.setRelatedInformation(related);
    }
    return said;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return severity == Severity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  }

  /** What it says, and below it what may help. */
  private String text(vanban.diagnostic.Diagnostic found) {
    StringBuilder text = new StringBuilder(messages.say(found.message()));
    found.hints().stream()
        .filter(hint -> hint.place().isEmpty())
        .forEach(hint -> text.append('\n').append(messages.say(hint.message())));
    return text.toString();
  }

  private List<DiagnosticRelatedInformation> elsewhere(Hint hint) {
    return hint.place().stream()
        .map(
            place ->
                new DiagnosticRelatedInformation(location(place), messages.say(hint.message())))
        .toList();
  }
}
