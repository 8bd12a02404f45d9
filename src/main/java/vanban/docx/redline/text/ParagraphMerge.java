package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/** Writes paragraphs: those that stay, with what changed in them, and those that come or go. */
final class ParagraphMerge {
  private final Merging merging;

  ParagraphMerge(Merging merging) {
    this.merging = merging;
  }

  /** A paragraph that both files have. */
  Element kept(Element old, Element now, Mark mark) {
    if (mark.state() == State.KEPT
        && mark.equals(Mark.kept(old, now))
        && merging.old().says(old).equals(merging.now().says(now))) {
      ParagraphProperties.meetSection(merging, old, now);
      return now;
    }
    Line is = LineReader.read(now, merging.now());
    List<Spot> spots = LineMerge.merge(LineReader.read(old, merging.old()).tokens(), is.tokens());
    List<Node> content = new ArrayList<>();
    ParagraphProperties.write(merging, mark).ifPresent(content::add);
    content.addAll(new LineWriter(merging, old, now).write(spots));
    content.addAll(is.end());
    return now.with(content);
  }

  /** A paragraph that one file has. */
  Element single(State state, Element paragraph, Mark mark) {
    SidePart side = merging.side(state.old());
    Line line = LineReader.readWhole(paragraph, side);
    List<Spot> spots = line.tokens().stream().map(token -> Spot.of(state, token)).toList();
    List<Node> content = new ArrayList<>();
    ParagraphProperties.write(merging, mark).ifPresent(content::add);
    content.addAll(new LineWriter(merging, paragraph, paragraph).write(spots));
    if (!state.old()) {
      content.addAll(line.end());
    }
    return paragraph.with(content);
  }
}
