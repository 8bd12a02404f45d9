package vanban.yaml;

import vanban.source.Place;

/**
 * A comment.
 *
 * @param place from its {@code #} to the end of its line
 */
public record YamlComment(Place place) {
  /** What it says, without its {@code #} and white space at its ends. */
  public String text() {
    return place.text().substring(1).strip();
  }

  /** The line it stands in, from 1. */
  public int line() {
    return place.line();
  }

  /** Whether it has its line for itself: then it speaks of what stands below it. */
  public boolean isAlone() {
    return place.lineText().stripLeading().startsWith("#");
  }
}
