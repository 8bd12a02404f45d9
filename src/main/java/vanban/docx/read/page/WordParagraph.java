package vanban.docx.read.page;

import java.util.List;

/**
 * A paragraph as it looks.
 *
 * @param isInTable whether it stands in a table
 * @param pieces its words in their order; a line break is {@code \n}
 */
record WordParagraph(boolean isInTable, List<Piece> pieces) {
  /** Keeps the pieces from change. */
  WordParagraph {
    pieces = List.copyOf(pieces);
  }

  /**
   * Words of one look.
   *
   * @param words as printed
   * @param look how they look, by all that the file says
   */
  record Piece(String words, Letters look) {}
}
