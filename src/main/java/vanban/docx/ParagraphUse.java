package vanban.docx;

import java.util.Optional;
import vanban.style.ParagraphLook.Align;

/**
 * What a paragraph is used for; each use has one style in Word, and each style one use.
 *
 * @param role its look
 * @param outline 1 to 9 for a heading, as deep as it stands; 0 for any other paragraph
 * @param place among the numbered; empty without a number
 * @param align where its lines stand, if elsewhere than its role says
 * @param withNext whether it stays on the page of what follows, whatever its role says
 */
record ParagraphUse(
    String role, int outline, Optional<ListPlace> place, Optional<Align> align, boolean withNext) {

  static ParagraphUse of(String role) {
    return new ParagraphUse(role, 0, Optional.empty(), Optional.empty(), false);
  }

  ParagraphUse numbered(ListPlace at) {
    return new ParagraphUse(role, outline, Optional.of(at), align, withNext);
  }

  ParagraphUse heading(int level) {
    return new ParagraphUse(role, level, place, align, withNext);
  }

  ParagraphUse aligned(Optional<Align> to) {
    return new ParagraphUse(role, outline, place, to, withNext);
  }

  ParagraphUse keptWithNext() {
    return new ParagraphUse(role, outline, place, align, true);
  }
}
