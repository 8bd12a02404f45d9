package vanban.cases;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vanban.Approved;

/**
 * Compares what comes of every case with what a person has approved. Adding a case is adding a
 * folder.
 */
class CaseTest {

  @TestFactory
  List<DynamicContainer> everyCaseGivesWhatWasApproved() {
    return Case.all().stream()
        .map(
            one ->
                dynamicContainer(
                    one.name(), one.outputs().stream().map(output -> test(one, output))))
        .toList();
  }

  private static DynamicTest test(Case one, Output output) {
    return dynamicTest(
        output.id(),
        () -> Approved.verify(output.of(one), one.folder().resolve(output.approvedName())));
  }
}
