package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.redline.text.Step.Tail;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/** Writes two rows of paragraphs and tables as one. */
public final class BlockMerge implements TableMerge.Cells {
  private final Merging merging;
  private final ParagraphMerge paragraphs;
  private final TableMerge tables;

  public BlockMerge(Merging merging) {
    this.merging = merging;
    this.paragraphs = new ParagraphMerge(merging);
    this.tables = new TableMerge(merging, this);
  }

  /** What stands in two elements that are one, as what stands in one. */
  @Override
  public List<Node> merge(Element old, Element now) {
    List<Step> steps =
        Steps.between(Block.in(old, merging.old()), Block.in(now, merging.now()), merging);
    List<Node> written = new ArrayList<>();
    Optional<Step> giving = Optional.empty();
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      if (step.tail() == Tail.GIVEN) {
        giving = Optional.of(step);
        given(step, steps.get(at + 1).state(), written);
      } else {
        write(step, giving.orElse(step), written);
      }
    }
    return written;
  }

  /** A paragraph that both files have, the end of which comes or goes with those behind it. */
  private void given(Step step, State behind, List<Node> to) {
    Element old = step.old().orElseThrow().element();
    Element now = step.now().orElseThrow().element();
    to.add(paragraphs.kept(old, now, new Mark(behind, Optional.of(old), Optional.of(now))));
  }

  /**
   * Writes a step.
   *
   * @param giving the step whose paragraph has, in one of the files, the end that this one takes
   */
  private void write(Step step, Step giving, List<Node> to) {
    if (step.state() == State.KEPT) {
      to.add(kept(step));
    } else if (step.tail() == Tail.TAKEN) {
      Optional<Element> old = step.old().or(giving::old).map(Block::element);
      Optional<Element> now = step.now().or(giving::now).map(Block::element);
      Mark mark = new Mark(State.KEPT, old, now);
      to.add(paragraphs.single(step.state(), step.block().element(), mark));
    } else if (step.move().isEmpty()) {
      single(step.state(), step.block().element()).ifPresent(to::add);
    } else {
      move(step, to);
    }
  }

  private Element kept(Step step) {
    Element old = step.old().orElseThrow().element();
    Element now = step.now().orElseThrow().element();
    if (now.is("w:p")) {
      return paragraphs.kept(old, now, Mark.kept(old, now));
    }
    if (now.is("w:tbl")) {
      return tables.kept(old, now);
    }
    if (!merging.old().says(old).equals(merging.now().says(now))) {
      merging.findings().untracked(Untracked.Kind.FRAME, now.name().usual());
    }
    return now;
  }

  /** What only one file has; what no change can track is as the new file has it. */
  @Override
  public Optional<Element> single(State state, Element element) {
    if (element.is("w:p")) {
      return Optional.of(paragraphs.single(state, element, Mark.of(state, element)));
    }
    if (element.is("w:tbl")) {
      return Optional.of(tables.single(state, element));
    }
    merging.findings().untracked(Untracked.Kind.FRAME, element.name().usual());
    return state.old() ? Optional.empty() : Optional.of(element);
  }

  /** A paragraph between the two marks of its move. */
  private void move(Step step, List<Node> to) {
    State state = step.state();
    Element paragraph = step.block().element();
    Element written = paragraphs.single(state, paragraph, Mark.of(state, paragraph));
    Tracking tracking = merging.tracking();
    String id = tracking.id();
    List<Node> content = new ArrayList<>(written.children());
    int behindProperties = written.child("w:pPr").isPresent() ? 1 : 0;
    content.add(
        behindProperties,
        tracking.moveStart(
            state.local() + "RangeStart", id, step.move(), merging.side(state.old()), paragraph));
    to.add(written.with(content));
    to.add(
        new Element(
            tracking.name(state.local() + "RangeEnd"),
            List.of(tracking.attribute("id", id)),
            List.of()));
  }
}
