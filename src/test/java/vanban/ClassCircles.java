package vanban;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which top-level classes depend on one another in circles, nested classes counted with theirs. */
final class ClassCircles {
  private final Map<String, Set<String>> uses = new TreeMap<>();
  private final Map<String, Set<String>> permits = new TreeMap<>(); // by sealed type

  /** The circles among these classes. */
  ClassCircles(JavaClasses classes) {
    for (JavaClass one : classes) {
      Set<String> used = uses.computeIfAbsent(topLevel(one), none -> new TreeSet<>());
      one.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .filter(target -> target.getName().startsWith("vanban."))
          .map(ClassCircles::topLevel)
          .filter(target -> !target.equals(topLevel(one)))
          .forEach(used::add);
      addSealed(one);
    }
  }

  private static String topLevel(JavaClass one) {
    Optional<JavaClass> enclosing = one.getEnclosingClass();
    return enclosing.map(ClassCircles::topLevel).orElse(one.getName());
  }

  private void addSealed(JavaClass one) {
    if (one.getEnclosingClass().isEmpty() && one.reflect().isSealed()) {
      Stream.of(one.reflect().getPermittedSubclasses())
          .map(Class::getName)
          .forEach(kind -> permits.computeIfAbsent(one.getName(), n -> new TreeSet<>()).add(kind));
    }
  }

  /** Each circle once, its classes in order of their names. */
  Collection<Set<String>> all() {
    Map<String, Set<String>> circles = new TreeMap<>();
    Map<String, Set<String>> reached = new TreeMap<>();
    uses.keySet().forEach(one -> reached.put(one, reachedFrom(one)));
    reached.forEach(
        (one, others) -> {
          Set<String> circle = new TreeSet<>(others);
          circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(one));
          if (!circle.isEmpty()) {
            circles.putIfAbsent(circle.iterator().next(), circle);
          }
        });
    return circles.values();
  }

  /** All that a class depends on, in however many steps: itself too, if it is in a circle. */
  private Set<String> reachedFrom(String start) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      uses.getOrDefault(next.remove(), Set.of()).stream().filter(reached::add).forEach(next::add);
    }
    return reached;
  }

  /**
   * The circles that are more than sealed types with the types these permit: a tree whose nodes
   * hold nodes is none to untie.
   */
  List<Set<String>> toUntie() {
    return all().stream().filter(circle -> !isSealedTree(circle)).toList();
  }

  /** Whether each class of a circle is sealed, or permitted by a sealed one of the same circle. */
  private boolean isSealedTree(Set<String> circle) {
    Set<String> ofTree = new TreeSet<>();
    permits.forEach(
        (type, kinds) -> {
          if (circle.contains(type)) {
            ofTree.add(type);
            ofTree.addAll(kinds);
          }
        });
    return ofTree.containsAll(circle);
  }
}
