package vanban.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import vanban.source.SourceFile;

/** What an author types, as an editor tells it: stretches of a text that become others. */
final class Typing {
  private Typing() {}

  /** The text after some changes, each of which speaks of the text after the one before. */
  static String typed(String text, List<TextDocumentContentChangeEvent> changes) {
    String now = text;
    for (TextDocumentContentChangeEvent change : changes) {
      now = typed(now, change);
    }
    return now;
  }

  @SuppressWarnings("NullAway") // a change without a range is all of the text
  private static String typed(String text, TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return change.getText();
    }
    SourceFile file = SourceFile.of("", text);
    int start = offset(file, range.getStart());
    int end = Math.max(start, offset(file, range.getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  /** The offset of a position; the end of the text for one on a line behind the last. */
  private static int offset(SourceFile file, Position at) {
    long lines = file.text().chars().filter(sign -> sign == '\n').count();
    return at.getLine() > lines
        ? file.text().length()
        : file.utf16Offset(at.getLine() + 1, at.getCharacter() + 1);
  }
}
