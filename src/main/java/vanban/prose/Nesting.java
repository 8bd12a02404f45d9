package vanban.prose;

import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;

/** Goes through a parsed text, however deep, and finds what stands too deep in it. */
final class Nesting {
  private Node at;
  private int depth;
  private int lists;

  private Nesting(Node document) {
    this.at = document;
  }

  /**
   * What stands too deep.
   *
   * @param node the first that does
   * @param limit that it is beyond
   */
  record TooDeep(Node node, ProseLimit limit) {
    /** The variant of the message. */
    String variant() {
      return limit == ProseLimit.LISTS ? "list-depth" : "depth";
    }
  }

  /** The first that stands too deep in a text; empty if nothing does. */
  static Optional<TooDeep> find(Node document) {
    Nesting nesting = new Nesting(document);
    do {
      if (nesting.lists > ProseLimit.LISTS.most()) {
        return Optional.of(new TooDeep(nesting.at, ProseLimit.LISTS));
      }
      if (nesting.depth > ProseLimit.DEPTH.most()) {
        return Optional.of(new TooDeep(nesting.at, ProseLimit.DEPTH));
      }
    } while (nesting.goesOn(document));
    return Optional.empty();
  }

  /** Steps to the next node, down before on; false where there is none. */
  private boolean goesOn(Node document) {
    if (at.getFirstChild() != null) {
      enter(at.getFirstChild());
      depth++;
      return true;
    }
    while (at != document && at.getNext() == null) {
      leave();
      at = at.getParent();
      depth--;
    }
    if (at == document) {
      return false;
    }
    leave();
    enter(at.getNext());
    return true;
  }

  private void enter(Node node) {
    at = node;
    lists += node instanceof BulletList ? 1 : 0;
  }

  private void leave() {
    lists -= at instanceof BulletList ? 1 : 0;
  }
}
