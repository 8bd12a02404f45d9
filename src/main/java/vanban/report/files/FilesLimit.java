package vanban.report.files;

import java.util.Locale;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Quantity;
import vanban.source.Place;

/** How many files a report can be written in; all limits stand here, far above any report. */
enum FilesLimit {
  /** Files that are read, parts, figures and figures of units together. */
  FILES(50_000),
  /** Times a part is included, one that is included twice counted twice. */
  INCLUDES(2_000),
  /** Files that name one another, from the report to the last one. */
  CHAIN(20),
  /** Letters in all files together; one file alone has {@code World.MOST_BYTES_OF_TEXT} at most. */
  LETTERS(20_000_000),
  /** Bytes of all pictures together. */
  PICTURES(200_000_000),
  /** Patterns by which files of units are found. */
  PATTERNS(500),
  /** Stars in one of them. */
  STARS(10),
  /**
   * Files of figures with those they take figures from, each as often as it is taken: a country of
   * 3,321 communes, each compared to two periods before, has some 17,000.
   */
  FIGURES(30_000);

  private final long most;

  FilesLimit(long most) {
    this.most = most;
  }

  /** How many there can be. */
  long most() {
    return most;
  }

  /** What to tell the author of a number beyond the limit. */
  Diagnostic exceeded(Place place, long number) {
    return Diagnostic.error(Code.SOURCE_LIMIT, place, Quantity.of(number), Quantity.of(most))
        .variant(name().toLowerCase(Locale.ROOT));
  }
}
