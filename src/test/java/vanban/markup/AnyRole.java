package vanban.markup;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles for tests, in which anything may bear any of them. */
public final class AnyRole {
  private AnyRole() {}

  /** The roles of these names. */
  public static Roles of(Set<String> names) {
    return new Roles(
        Stream.of("roles", "rules", "tables", "charts", "pictures")
            .collect(Collectors.toMap(Function.identity(), group -> names)),
        names.stream().collect(Collectors.toMap(Function.identity(), name -> Optional.empty())),
        "styles.yaml");
  }
}
