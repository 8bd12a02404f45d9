package vanban.docx.redline.text;

import java.util.List;
import java.util.Optional;
import vanban.docx.tree.Element;

/** A run of a paragraph, without what stands in it: no other is equal to it. */
final class Run {
  private final Element tag;
  private final Optional<Element> properties;
  private final String look;

  /**
   * A run.
   *
   * @param run with all that stands in it
   * @param look what its properties say; empty for none
   */
  Run(Element run, String look) {
    this.tag = run.with(List.of());
    this.properties = run.child("w:rPr");
    this.look = look;
  }

  /** Its element, empty. */
  Element tag() {
    return tag;
  }

  /** Its properties. */
  Optional<Element> properties() {
    return properties;
  }

  /** What its properties say; equal for equal looks. */
  String look() {
    return look;
  }
}
