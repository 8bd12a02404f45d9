package vanban.check.text;

import java.util.stream.Stream;

/** What a rule does. It keeps nothing from one document to the next. */
public interface Check {
  /** All that it has against a document, in time that grows with its words. */
  Stream<Finding> check(Passages document);

  /** What a rule does that looks at one passage at a time. */
  interface OfPassage extends Check {
    /** All that it has against a passage. */
    Stream<Finding> check(Passage passage);

    @Override
    default Stream<Finding> check(Passages document) {
      return document.all().stream().flatMap(this::check);
    }
  }
}
