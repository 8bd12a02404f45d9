package vanban.lsp.feature;

import vanban.source.Edit;

/**
 * Something that an author may mean to type.
 *
 * @param kind what it is
 * @param label by which it is listed
 * @param detail what it means or prints, in a few words; may be empty
 * @param edit that types it
 */
public record Proposal(Kind kind, String label, String detail, Edit edit) {
  /** What can be proposed. */
  public enum Kind {
    /** A key of YAML. */
    KEY,
    /** One of the words that may stand under a key. */
    CHOICE,
    /** A figure, by its key. */
    FIGURE,
    /** What of a figure is printed. */
    FORM,
    /** A reporting unit. */
    UNIT,
    /** A term of the report. */
    TERM,
    /** Something that can be referred to. */
    REFERENCE,
    /** A note. */
    NOTE,
    /** A file. */
    FILE
  }
}
