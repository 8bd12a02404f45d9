package vanban;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.circles.Branch;
import vanban.circles.Egg;
import vanban.circles.Hen;
import vanban.circles.Leaf;
import vanban.circles.Tree;

@DisplayName("Classes that depend on one another in a circle")
class ClassCirclesTest {
  @Test
  @DisplayName("are found, each circle once")
  void areFoundEachCircleOnce() {
    ClassCircles found = of(Tree.class, Leaf.class, Branch.class, Egg.class, Hen.class);
    assertEquals(
        Set.of(names(Egg.class, Hen.class), names(Tree.class, Leaf.class, Branch.class)),
        Set.copyOf(found.all()));
  }

  @Test
  @DisplayName("are to be untied")
  void areToBeUntied() {
    assertEquals(
        List.of(names(Egg.class, Hen.class)),
        of(Tree.class, Leaf.class, Branch.class, Egg.class, Hen.class).toUntie());
  }

  @Test
  @DisplayName("are not, where one is sealed and the others are its kinds")
  void areNotWhereOneIsSealedAndTheOthersAreItsKinds() {
    assertEquals(List.of(), of(Tree.class, Leaf.class, Branch.class).toUntie());
  }

  private static ClassCircles of(Class<?>... classes) {
    return new ClassCircles(new ClassFileImporter().importClasses(classes));
  }

  private static Set<String> names(Class<?>... classes) {
    return Set.of(List.of(classes).stream().map(Class::getName).toArray(String[]::new));
  }
}
