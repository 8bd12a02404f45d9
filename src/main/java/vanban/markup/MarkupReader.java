package vanban.markup;

import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.source.SourceFile;

/**
 * Reads markup into a document, strictly: what the vocabulary does not have is an error at its
 * exact place. Everything wrong is found in one run, unless the text is not well-formed.
 *
 * <p>Numbers and references stay open; {@link vanban.document.Numbering} fills them in, and never
 * fails on what comes out of here.
 */
public final class MarkupReader {
  private final Roles roles;

  /**
   * Who reads markup for one set of styles.
   *
   * @param roles the roles that the styles have
   */
  public MarkupReader(Roles roles) {
    this.roles = roles;
  }

  /**
   * Reads a document.
   *
   * @param markup the text
   * @param mapper knows where it was written
   * @param insertions what it may insert
   * @param files the pictures it may name
   * @param diagnostics takes what is wrong
   * @return the document; empty if anything is wrong but that references lead nowhere: those stay
   *     open
   */
  public Optional<Document> read(
      SourceFile markup,
      SourceMapper mapper,
      Insertions insertions,
      LayoutImages files,
      Diagnostics diagnostics) {
    MarkupDiagnostics problems = new MarkupDiagnostics(markup, mapper, diagnostics);
    Optional<Node.Tag> root = TagReader.read(markup, insertions, problems);
    Images images = new Images(files, problems);
    root.ifPresent(
        tag ->
            new ElementChecker(problems, new AttributeChecker(problems, roles, images)).check(tag));
    Optional<PlacedTags> placed = root.map(PlacedTags::of);
    placed.ifPresent(tags -> tags.check(problems));
    return problems.any()
        ? Optional.empty()
        : placed.flatMap(
            tags -> root.map(tag -> new TreeBuilder(markup, mapper, tags, images).document(tag)));
  }
}
