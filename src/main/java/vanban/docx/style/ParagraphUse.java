package vanban.docx.style;

import java.util.Optional;
import vanban.style.Align;
import vanban.style.Length;

/**
 * What a paragraph is used for; each use has one style in Word, and each style one use.
 *
 * @param role its look
 * @param outline 1 to 9 for a heading, as deep as it stands; 0 for any other paragraph
 * @param place among the numbered; empty without a number
 * @param align where its lines stand, if elsewhere than its role says
 * @param withNext whether it stays on the page of what follows, whatever its role says
 * @param inset the room left beside its lines, if it is not that of its role
 */
public record ParagraphUse(
    String role,
    int outline,
    Optional<ListPlace> place,
    Optional<Align> align,
    boolean withNext,
    Optional<Inset> inset) {

  /** Room left on both sides, and where the lines stand between. */
  record Inset(Length left, Length right, Align align) {}

  public static ParagraphUse of(String role) {
    return new ParagraphUse(role, 0, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  public ParagraphUse numbered(ListPlace at) {
    return new ParagraphUse(role, outline, Optional.of(at), align, withNext, inset);
  }

  public ParagraphUse heading(int level) {
    return new ParagraphUse(role, level, place, align, withNext, inset);
  }

  public ParagraphUse aligned(Optional<Align> to) {
    return new ParagraphUse(role, outline, place, to, withNext, inset);
  }

  public ParagraphUse keptWithNext() {
    return new ParagraphUse(role, outline, place, align, true, inset);
  }

  /** With its lines in the middle between what is left free on both sides. */
  public ParagraphUse centred(Length left, Length right) {
    return inset(new Inset(left, right, Align.CENTER));
  }

  /** With its lines at the right, but for some room. */
  public ParagraphUse right(Length room) {
    return aligned(Optional.of(Align.RIGHT)).inset(new Inset(Length.ZERO, room, Align.RIGHT));
  }

  private ParagraphUse inset(Inset room) {
    return new ParagraphUse(role, outline, place, align, withNext, Optional.of(room));
  }
}
