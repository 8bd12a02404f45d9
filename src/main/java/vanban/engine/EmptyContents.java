package vanban.engine;

import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Contents;
import vanban.document.Document;
import vanban.document.Walk;
import vanban.report.Report;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/** A table of contents that was asked for, and in which there is nothing to list. */
final class EmptyContents {
  /** By what reports ask for one, if their layout lets them. */
  private static final String KEY = "contents"; // as the markup calls it, too

  private EmptyContents() {}

  /**
   * What is said of it, at the key; a draft may get its headings yet.
   *
   * @param source what stands in the file of the report
   */
  static Optional<Diagnostic> in(Document document, Report report, Optional<YamlValue> source) {
    return source
        .filter(any -> isEmpty(document))
        .filter(YamlMapping.class::isInstance)
        .flatMap(value -> ((YamlMapping) value).entry(KEY))
        .map(entry -> Diagnostic.error(Code.EMPTY_CONTENTS, entry.key().place()))
        .map(found -> report.head().marks().draft().isPresent() ? found.asWarning() : found);
  }

  private static boolean isEmpty(Document document) {
    return Walk.blocks(document)
        .anyMatch(block -> block instanceof Contents contents && contents.entries().isEmpty());
  }
}
