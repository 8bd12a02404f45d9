package vanban.docx.redline.text;

/**
 * A difference between two Word files that Word has no tracked change for: the redline has it as
 * the new file has it, whether changes are accepted or rejected.
 *
 * @param kind what differs
 * @param name which one of these: the name of a style, of a part; never empty
 */
public record Untracked(Kind kind, String name) {
  /** What tracked changes cannot say. */
  public enum Kind {
    /** How a named style looks. */
    STYLE,
    /** How lists are numbered. */
    NUMBERING,
    /** How the program treats the document. */
    SETTINGS,
    /** Which headers and footers pages have; a change of their words is tracked. */
    MARGINS,
    /** Title, author and what else the file says of itself. */
    PROPERTIES,
    /** Tracked changes that a file itself had, which are taken for accepted. */
    CHANGES,
    /** Comments; those of the new file are kept, those of the old one are not. */
    COMMENTS,
    /** Colours and fonts of the theme, the list of fonts. */
    THEME,
    /** A content control, or something else around paragraphs, that came, went or changed. */
    FRAME,
    /** Any other part of the file. */
    PART
  }
}
