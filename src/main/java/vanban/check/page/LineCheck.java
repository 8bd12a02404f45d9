package vanban.check.page;

import java.util.List;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** What a rule does that looks at single lines, of documents whose standard is certain. */
interface LineCheck extends Check {
  /** All that it has against lines of a document of a standard. */
  Stream<Finding> check(Standard standard, List<SeenLine> lines);

  /** The passages whose lines it looks at. */
  default List<Passage> passages(Passages document) {
    return document.all();
  }

  @Override
  default Stream<Finding> check(Passages document) {
    return document
        .page()
        .flatMap(
            page ->
                Standard.of(document)
                    .map(Standard.Masthead::standard)
                    .map(one -> check(one, SeenLine.of(passages(document), page))))
        .orElse(Stream.empty());
  }
}
