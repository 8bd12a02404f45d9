package vanban.docx.redline.part;

/**
 * What one part names another by.
 *
 * @param id by which it does
 * @param type an address that ends in what the other is: {@code …/relationships/chart}
 * @param target the name of the other part; for one outside the file its address
 * @param external whether it is outside the file
 */
public record Relation(String id, String type, String target, boolean external) {
  /** The last word of the type: {@code chart}. */
  public String kind() {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** Whether it is of the same type, and leads to a target of the same kind of place. */
  public boolean isLike(Relation other) {
    return type.equals(other.type) && external == other.external;
  }
}
