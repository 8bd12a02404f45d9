package vanban.docx.redline.text;

import java.util.Optional;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;

/**
 * The end of a paragraph that is written.
 *
 * @param state what became of it
 * @param old the paragraph of the old file whose properties it had; empty if it had none
 * @param now the paragraph of the new file whose properties it has; empty if it has none
 */
record Mark(State state, Optional<Element> old, Optional<Element> now) {
  /** That of a paragraph of one file. */
  static Mark of(State state, Element paragraph) {
    return state.old()
        ? new Mark(state, Optional.of(paragraph), Optional.empty())
        : new Mark(state, Optional.empty(), Optional.of(paragraph));
  }

  /** That of a paragraph of both files. */
  static Mark kept(Element old, Element now) {
    return new Mark(State.KEPT, Optional.of(old), Optional.of(now));
  }
}
