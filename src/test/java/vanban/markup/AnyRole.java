package vanban.markup;

import java.util.Set;

/** Roles for tests, in which anything may bear any of them. */
public final class AnyRole {
  private AnyRole() {}

  /** The roles of these names. */
  public static Roles of(Set<String> names) {
    return new Roles(names, names, names, names, names, "styles.yaml");
  }
}
