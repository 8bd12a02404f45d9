package vanban.yaml;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.source.SourceFile;

/**
 * What could be read of a YAML file: all of it, or what stands around its slips.
 *
 * @param file the file
 * @param root its value; empty where nothing stands in it, or nothing could be read. A collection
 *     in which a slip hides something is not {@code complete}
 * @param comments in the order of the file
 * @param diagnostics what is wrong with it, by place
 * @param complete whether nothing was lost to a slip
 */
public record ParsedYaml(
    SourceFile file,
    Optional<YamlValue> root,
    List<YamlComment> comments,
    List<Diagnostic> diagnostics,
    boolean complete) {
  /** Keeps the lists from change. */
  public ParsedYaml {
    comments = List.copyOf(comments);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same without its value, of which much memory is needed, and which can be read again. */
  public ParsedYaml withoutRoot() {
    return new ParsedYaml(file, Optional.empty(), comments, diagnostics, complete);
  }

  /** Its value, for those who want all of it or nothing. */
  public Optional<YamlValue> whole() {
    return complete ? root : Optional.empty();
  }
}
