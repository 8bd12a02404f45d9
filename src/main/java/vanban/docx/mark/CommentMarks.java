package vanban.docx.mark;

/**
 * What hangs a comment on words.
 *
 * @param prefix of Word's own elements where it stands
 * @param namespace of these, said once more where they have no prefix there; else empty
 * @param id of the comment
 */
record CommentMarks(String prefix, String namespace, String id) {
  private static final String SIGN_SIZE = "16"; // half points, as Word's own style has it

  /** Those at a place where a tag of Word's stands. */
  static CommentMarks at(Tag tag, String namespace, String id) {
    return tag.prefix().isEmpty()
        ? new CommentMarks("w", " xmlns:w=\"" + namespace + "\"", id)
        : new CommentMarks(tag.prefix(), "", id);
  }

  /** Before the first of the words. */
  String start() {
    return element("commentRangeStart", namespace);
  }

  /** Behind the last, with the sign of the comment. */
  String end() {
    String w = prefix + ":";
    return element("commentRangeEnd", namespace)
        + ("<" + w + "r" + namespace + "><" + w + "rPr>")
        + ("<" + w + "sz " + w + "val=\"" + SIGN_SIZE + "\"/></" + w + "rPr>")
        + element("commentReference", "")
        + ("</" + w + "r>");
  }

  private String element(String name, String declared) {
    return "<" + prefix + ":" + name + declared + " " + prefix + ":id=\"" + id + "\"/>";
  }
}
