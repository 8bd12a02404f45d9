package vanban.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Two versions of some lines that Git could not merge, one below the other between lines of signs
 * (gitformat-merge, "How conflicts are presented"). It is told once, and the first version is read
 * as if the other were not there, so that nothing else is told because of it. An editor may have
 * indented the lines of signs; where the first is not, none is, for words below it may look alike:
 * {@code =======} below a title of Markdown.
 *
 * @param begin the line above the first version
 * @param other what stands between the versions, and the second one with the line below it
 */
record MergeConflict(Place begin, Place other) {
  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String THEIRS = "=======";
  private static final String END = ">>>>>>>";

  /** Those of a file that are whole. */
  static List<MergeConflict> in(SourceFile file) {
    return file.text().contains(OURS) ? new Search(file).all() : List.of();
  }

  /** What to tell the author. */
  Diagnostic told() {
    Place mark = new Place(begin.file(), begin.start() + indent(begin.text()), begin.end());
    return Diagnostic.error(Code.MERGE_CONFLICT, mark, Integer.toString(other.endLine()));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** What is not read. */
  List<Place> unread() {
    return List.of(begin, other);
  }

  /** A walk over the lines of a file. */
  private static final class Search {
    private final SourceFile file;
    private final List<MergeConflict> found = new ArrayList<>();
    private Optional<Place> begin = Optional.empty();
    private Optional<Place> other = Optional.empty(); // the first line that is not read
    private boolean both;
    private boolean indented;

    Search(SourceFile file) {
      this.file = file;
    }

    List<MergeConflict> all() {
      int last = file.line(file.text().length());
      for (int i = 1; i <= last; i++) {
        take(new Place(file, file.lineStart(i), file.lineEnd(i)));
      }
      return found;
    }

    private void take(Place line) {
      String words = indented || begin.isEmpty() ? line.text().stripLeading() : line.text();
      if (isMark(line.text().stripLeading(), OURS)) {
        indented = indent(line.text()) > 0;
        begin = Optional.of(line);
        other = Optional.empty();
        both = false;
      } else if (begin.isPresent() && (isMark(words, BASE) || words.equals(THEIRS))) {
        other = other.or(() -> Optional.of(line));
        both |= words.equals(THEIRS);
      } else if (both && isMark(words, END)) {
        Place rest = new Place(file, other.orElseThrow().start(), line.end());
        found.add(new MergeConflict(begin.orElseThrow(), rest));
        begin = Optional.empty();
        both = false;
      }
    }

    private static boolean isMark(String line, String mark) {
      return line.equals(mark) || line.startsWith(mark + " ");
    }
  }
}
