package vanban.markup;

import java.util.List;

/**
 * An attribute as the vocabulary describes it.
 *
 * @param name as written
 * @param kind what its value must be
 * @param required whether it must be there
 * @param choices the words allowed, for {@link Kind#CHOICE} and {@link Kind#COLUMNS}
 */
record Attribute(String name, Kind kind, boolean required, List<String> choices) {

  /** What values must be. */
  enum Kind {
    /** Any text, which may be empty. */
    TEXT,
    /** Any text that is not empty. */
    WORD,
    /** Letters, digits, {@code -} and {@code _}, a letter first; nothing else has the same. */
    ID,
    /** The id of something with a number. */
    ID_OF,
    /** A role that the styles know. */
    ROLE,
    /** How something is numbered, such as {@code 1.1.}. */
    PATTERN,
    /** A whole number from 1. */
    COUNT,
    /** An exact decimal with a point, such as {@code 1916.94}. */
    DECIMAL,
    /** An address outside the document, such as {@code https://example.vn}. */
    ADDRESS,
    /** The file of a picture. */
    FILE,
    /** What a QR code says, instead of a file. */
    QR,
    /** A day, {@code YYYY-MM-DD}. */
    DATE,
    /** One of the choices. */
    CHOICE,
    /**
     * At least one of the choices, with spaces between them; each may be followed by a width, as in
     * {@code left:20mm}.
     */
    COLUMNS
  }

  /** An attribute that must be there. */
  static Attribute must(String name, Kind kind, String... choices) {
    return new Attribute(name, kind, true, List.of(choices));
  }

  /** An attribute that may be left out. */
  static Attribute may(String name, Kind kind, String... choices) {
    return new Attribute(name, kind, false, List.of(choices));
  }
}
