package vanban.circles;

/** A kind of tree that holds two. */
public record Branch(Tree left, Tree right) implements Tree {}
