package vanban.docx.read.opc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What one part has to do with another of the same file.
 *
 * @param id by which the one names the other
 * @param type the last word of the type: {@code footnotes}
 * @param target the name of the other part
 */
record Relationship(String id, String type, String target) {
  private static final String RELATIONSHIPS = "/relationships/";

  /**
   * A relationship as it is written.
   *
   * @param source the part that has it; empty for the file itself
   * @param id by which the source names it
   * @param type an address that ends in {@code /relationships/footnotes}
   * @param target relative to the folder of the source, or from the top of the file
   */
  static Relationship of(String source, String id, String type, String target) {
    int word = type.lastIndexOf(RELATIONSHIPS);
    String own = word < 0 ? type : type.substring(word + RELATIONSHIPS.length());
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    return new Relationship(id, own, resolved(target.startsWith("/") ? target : folder + target));
  }

  /** The name of the part that lists the relationships of a part. */
  static String partOf(String source) {
    int name = source.lastIndexOf('/') + 1;
    return source.substring(0, name) + "_rels/" + source.substring(name) + ".rels";
  }

  private static String resolved(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast(); // the top of the file is above itself
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
