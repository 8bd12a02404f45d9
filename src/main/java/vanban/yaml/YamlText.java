package vanban.yaml;

import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * A text as its author typed it: {@code 01} is {@code 01}, never 1; {@code no} is {@code no}, never
 * false.
 *
 * @param text the text, composed (NFC); not trimmed
 * @param place where it stands, with its quotes if it has some
 * @param quoted whether it was typed in quotes or as a block: a quoted {@code "5"} is no number
 */
public record YamlText(LocatedText text, Place place, boolean quoted) implements YamlValue {
  /** The text alone, without white space at its ends. */
  public String trimmed() {
    return text.trim().value();
  }
}
