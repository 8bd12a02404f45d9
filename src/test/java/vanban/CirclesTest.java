package vanban;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a room")
class CirclesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vanban");

  @ParameterizedTest
  @ValueSource(strings = {"docx", "style"})
  @DisplayName("no classes know one another in a circle, but for the kinds of one thing")
  void noClassesKnowOneAnotherInACircle(String room) {
    Map<String, Set<String>> known = known("vanban." + room + ".");
    Set<String> circles = new TreeSet<>();
    for (String one : known.keySet()) {
      for (String other : reach(one, known)) {
        if (one.compareTo(other) < 0
            && reach(other, known).contains(one)
            && !areKinds(one, other)) {
          circles.add(one + " <-> " + other);
        }
      }
    }
    assertEquals(Set.of(), circles);
  }

  /** The classes of a room that each of them knows; a class within another counts as that. */
  private static Map<String, Set<String>> known(String room) {
    Map<String, Set<String>> known = new TreeMap<>();
    for (JavaClass one : CLASSES) {
      if (one.getName().startsWith(room)) {
        Set<String> others = known.computeIfAbsent(outer(one), name -> new TreeSet<>());
        one.getDirectDependenciesFromSelf().stream()
            .map(dependency -> outer(dependency.getTargetClass()))
            .filter(name -> name.startsWith(room) && !name.equals(outer(one)))
            .forEach(others::add);
      }
    }
    return known;
  }

  private static String outer(JavaClass one) {
    return one.getName().replaceFirst("\\$.*|\\[.*", "");
  }

  private static Set<String> reach(String from, Map<String, Set<String>> known) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      known.getOrDefault(open.pop(), Set.of()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }

  /** Whether both are sealed interfaces or implement one, as the blocks and lines of a tree do. */
  private static boolean areKinds(String one, String other) {
    return isKind(one) && isKind(other);
  }

  private static boolean isKind(String name) {
    try {
      Class<?> type = Class.forName(name);
      return type.isSealed() || Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
