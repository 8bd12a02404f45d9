package vanban.document;

/**
 * A drawn line below the paragraph before it; its look says how long it is, measured against the
 * words of that paragraph, or against the width of the text.
 *
 * @param role its look
 */
public record Rule(String role) implements Block {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
