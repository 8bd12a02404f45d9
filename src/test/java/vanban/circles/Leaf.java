package vanban.circles;

/** A kind of tree that holds none. */
public record Leaf(String name) implements Tree {}
