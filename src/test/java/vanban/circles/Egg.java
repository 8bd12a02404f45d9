package vanban.circles;

import java.util.Optional;

/** Knows the hen that knows it: a circle to untie, for nothing says that these two are all. */
public record Egg(Optional<Hen> layer) {}
