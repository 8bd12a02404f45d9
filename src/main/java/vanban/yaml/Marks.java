package vanban.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Places of SnakeYAML's marks, which count code points from where a segment starts.
 *
 * @param file the file
 * @param codePoints those of its text
 * @param base how many of them stand before the segment
 */
record Marks(SourceFile file, CodePoints codePoints, int base) {

  /** Marks of a segment that starts at an offset. */
  static Marks from(SourceFile file, CodePoints codePoints, int start) {
    return new Marks(file, codePoints, codePoints.toIndex(start));
  }

  /** The offset of a mark in the file. */
  int offset(Mark mark) {
    return codePoints.toOffset(base + mark.getIndex());
  }

  /** The code point at a mark, or the end of the file. */
  Place place(Mark mark) {
    return codePointAt(file, offset(mark));
  }

  /** The code point at the first of these marks that there is, else the start of the file. */
  Place place(Optional<Mark> mark, Optional<Mark> otherwise) {
    return mark.or(() -> otherwise).map(this::place).orElseGet(() -> Place.startOf(file));
  }

  /** The code point at an offset, or the end of the file. */
  static Place codePointAt(SourceFile file, int offset) {
    String text = file.text();
    int end = offset < text.length() ? text.offsetByCodePoints(offset, 1) : offset;
    return new Place(file, offset, end);
  }
}
