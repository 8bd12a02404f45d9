package vanban.circles;

/** A sealed type that knows its kinds, as they know it: a circle, and none to untie. */
public sealed interface Tree permits Leaf, Branch {
  /** A tree that holds none. */
  static Tree of(String name) {
    return new Leaf(name);
  }

  /** A tree that holds two. */
  static Tree of(Tree left, Tree right) {
    return new Branch(left, right);
  }
}
