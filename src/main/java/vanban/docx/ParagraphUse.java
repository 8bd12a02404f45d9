package vanban.docx;

import java.util.Optional;
import vanban.style.Length;
import vanban.style.ParagraphLook.Align;

/**
 * What a paragraph is used for; each use has one style in Word, and each style one use.
 *
 * @param role its look
 * @param outline 1 to 9 for a heading, as deep as it stands; 0 for any other paragraph
 * @param place among the numbered; empty without a number
 * @param align where its lines stand, if elsewhere than its role says
 * @param withNext whether it stays on the page of what follows, whatever its role says
 * @param inset the room left beside its box, if it has one
 */
record ParagraphUse(
    String role,
    int outline,
    Optional<ListPlace> place,
    Optional<Align> align,
    boolean withNext,
    Optional<Inset> inset) {

  /** Room left on both sides. */
  record Inset(Length left, Length right) {}

  static ParagraphUse of(String role) {
    return new ParagraphUse(role, 0, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  ParagraphUse numbered(ListPlace at) {
    return new ParagraphUse(role, outline, Optional.of(at), align, withNext, inset);
  }

  ParagraphUse heading(int level) {
    return new ParagraphUse(role, level, place, align, withNext, inset);
  }

  ParagraphUse aligned(Optional<Align> to) {
    return new ParagraphUse(role, outline, place, to, withNext, inset);
  }

  ParagraphUse keptWithNext() {
    return new ParagraphUse(role, outline, place, align, true, inset);
  }

  ParagraphUse inset(Length left, Length right) {
    Inset room = new Inset(left, right);
    return new ParagraphUse(role, outline, place, align, withNext, Optional.of(room));
  }
}
