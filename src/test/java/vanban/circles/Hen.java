package vanban.circles;

import java.util.List;

/** Knows its eggs, and where it sits, which does not know it. */
public record Hen(List<Egg> eggs, Tree seat) {
  /** Keeps the eggs from change. */
  public Hen {
    eggs = List.copyOf(eggs);
  }
}
