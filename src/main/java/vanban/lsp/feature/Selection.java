package vanban.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.SentenceEnds;

/**
 * What an author selects around a cursor, each time a little more: a word, its sentence, the line,
 * and what belongs together above it, up to the file.
 */
public final class Selection {
  private final SourceFile file;
  private final int offset;
  private final List<Place> places = new ArrayList<>();

  private Selection(SourceFile file, int offset) {
    this.file = file;
    this.offset = offset;
  }

  /** The stretches around an offset, the shortest first; each holds the one before. */
  public static List<Place> around(SourceFile file, int offset) {
    Selection selection = new Selection(file, offset);
    IndentedLines lines = IndentedLines.of(file);
    Place line = selection.line();
    selection.add(selection.word(line));
    selection.add(selection.sentence(line));
    selection.add(line);
    lines.around(offset).forEach(one -> selection.add(lines.place(one)));
    selection.add(new Place(file, 0, file.text().length()));
    return List.copyOf(selection.places);
  }

  /** Adds a stretch if it holds more than the last one. */
  private void add(Place place) {
    boolean holds = place.start() <= offset && offset <= place.end();
    boolean more =
        places.isEmpty()
            || (place.start() <= last().start()
                && last().end() <= place.end()
                && !place.equals(last()));
    if (holds && more && place.end() > place.start()) {
      places.add(place);
    }
  }

  private Place last() {
    return places.get(places.size() - 1);
  }

  /** The words of the line, without what they are indented by. */
  private Place line() {
    int number = file.line(offset);
    int start = file.lineStart(number);
    int end = file.lineEnd(number);
    while (start < end && Character.isWhitespace(file.text().charAt(start))) {
      start++;
    }
    return new Place(file, start, end);
  }

  private Place word(Place line) {
    int start = Math.max(line.start(), Math.min(offset, line.end()));
    int end = start;
    while (start > line.start() && isWord(file.text().charAt(start - 1))) {
      start--;
    }
    while (end < line.end() && isWord(file.text().charAt(end))) {
      end++;
    }
    return new Place(file, start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Place sentence(Place line) {
    int start = line.start();
    int end = line.end();
    for (SentenceEnds.Gap gap : SentenceEnds.gaps(line.text())) {
      if (line.start() + gap.to() <= offset) {
        start = line.start() + gap.to();
      } else if (end == line.end()) {
        end = line.start() + gap.from();
      }
    }
    return new Place(file, Math.min(start, end), end);
  }
}
