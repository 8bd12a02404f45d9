package vanban.docx.redline;

/** The two kinds of notes, each in a part of its own. */
enum NoteKind {
  /** At the foot of a page. */
  FOOTNOTE("footnote"),
  /** At the end of the document. */
  ENDNOTE("endnote");

  private final String word;

  NoteKind(String word) {
    this.word = word;
  }

  /** The sign of a note in the text. */
  String sign() {
    return "w:" + word + "Reference";
  }

  /** A note in their part. */
  String note() {
    return "w:" + word;
  }

  /** What their part has to do with the text. */
  String relation() {
    return word + "s";
  }
}
