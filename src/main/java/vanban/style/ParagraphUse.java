package vanban.style;

import java.util.Optional;

/**
 * What a paragraph is used for: its role, and what the place where it stands makes of that.
 *
 * @param role its style
 * @param align where its lines stand, if elsewhere than its role says
 * @param withNext whether it stays on the page of what follows, whatever its role says
 * @param inset the room left beside its lines, if it is not that of its role
 * @param newPage whether it starts a page, whatever its role says
 * @param size of its letters, if they are smaller than its role says
 */
public record ParagraphUse(
    String role,
    Optional<Align> align,
    boolean withNext,
    Optional<Inset> inset,
    boolean newPage,
    Optional<Length> size) {

  /**
   * Room left on both sides, and where the lines stand between.
   *
   * @param left on the left
   * @param right on the right
   * @param align of the lines
   */
  public record Inset(Length left, Length right, Align align) {}

  /** A paragraph that stands as its role says. */
  public static ParagraphUse of(String role) {
    return new ParagraphUse(
        role, Optional.empty(), false, Optional.empty(), false, Optional.empty());
  }

  /** With its lines elsewhere; as its role says where {@code to} is empty. */
  public ParagraphUse aligned(Optional<Align> to) {
    return new ParagraphUse(role, to, withNext, inset, newPage, size);
  }

  /** Staying on the page of what follows. */
  public ParagraphUse keptWithNext() {
    return new ParagraphUse(role, align, true, inset, newPage, size);
  }

  /** Starting a page. */
  public ParagraphUse onNewPage() {
    return new ParagraphUse(role, align, withNext, inset, true, size);
  }

  /** With letters of another size; as its role says where {@code to} is empty. */
  public ParagraphUse sized(Optional<Length> to) {
    return new ParagraphUse(role, align, withNext, inset, newPage, to);
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
    return new ParagraphUse(role, align, withNext, Optional.of(room), newPage, size);
  }
}
