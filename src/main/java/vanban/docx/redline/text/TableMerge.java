package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.compare.align.Aligner;
import vanban.compare.align.Match;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * Writes tables: row by row, and cell by cell where a row has the same cells as before. Rows of
 * other cells are taken away and put there whole: of columns that come and go no two programs think
 * alike.
 */
final class TableMerge {
  private final Merging merging;
  private final Cells cells;

  TableMerge(Merging merging, Cells cells) {
    this.merging = merging;
    this.cells = cells;
  }

  /** Writes what stands in cells. */
  interface Cells {
    /** What stands in two cells that are one, as what stands in one. */
    List<Node> merge(Element old, Element now);

    /** Something that only one file has; empty for what is left out. */
    Optional<Element> single(State state, Element element);
  }

  /** A table that both files have. */
  Element kept(Element old, Element now) {
    if (merging.old().says(old).equals(merging.now().says(now))) {
      return now;
    }
    PropertyChanges changes = new PropertyChanges(merging, Merging.firstParagraph(now));
    List<Node> content = new ArrayList<>();
    changes.merged("tblPr", old.child("w:tblPr"), now.child("w:tblPr")).ifPresent(content::add);
    now.child("w:tblGrid").map(grid -> grid(old.child("w:tblGrid"), grid)).ifPresent(content::add);
    rows(Block.in(old, merging.old()), Block.in(now, merging.now()), content);
    return now.with(content);
  }

  /** The columns, with those before if they were others. */
  private Element grid(Optional<Element> old, Element now) {
    if (old.isEmpty() || merging.old().says(old.get()).equals(merging.now().says(now))) {
      return now;
    }
    Tracking tracking = merging.tracking();
    Element before = tracking.element("tblGrid", old.get().elements());
    List<Node> content = new ArrayList<>(now.children());
    content.add(
        new Element(
            tracking.name("tblGridChange"),
            List.of(tracking.attribute("id", tracking.id())),
            List.of(before)));
    return now.with(content);
  }

  private void rows(List<Block> old, List<Block> now, List<Node> to) {
    List<Step> steps = new ArrayList<>();
    for (Match match : new Aligner<>(Block.TRAITS).align(old, now)) {
      if (match instanceof Match.Kept kept) {
        steps.addAll(paired(old.get(kept.old()), now.get(kept.now())));
      } else if (match instanceof Match.Removed removed) {
        steps.add(Step.single(State.DELETED, old.get(removed.old())));
      } else if (match instanceof Match.MovedAway away) {
        steps.add(Step.single(State.DELETED, old.get(away.old())));
      } else if (match instanceof Match.Added added) {
        steps.add(Step.single(State.INSERTED, now.get(added.now())));
      } else if (match instanceof Match.MovedHere here) {
        steps.add(Step.single(State.INSERTED, now.get(here.now())));
      }
    }
    Steps.deletedFirst(steps).forEach(step -> row(step).ifPresent(to::add));
  }

  private List<Step> paired(Block old, Block now) {
    boolean same = old.says().equals(now.says()) || cells(old).equals(cells(now));
    return same
        ? List.of(Step.kept(old, now))
        : List.of(Step.single(State.DELETED, old), Step.single(State.INSERTED, now));
  }

  /** Which cells a row has: how many columns each covers, and whether it goes on over rows. */
  private static List<String> cells(Block row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.element().name().usual());
    for (Element child : row.element().elements()) {
      if (child.is("w:tc")) {
        Optional<Element> own = child.child("w:tcPr");
        cells.add(
            own.flatMap(one -> one.child("w:gridSpan"))
                    .flatMap(one -> one.attribute("w:val"))
                    .orElse("1")
                + own.flatMap(one -> one.child("w:vMerge"))
                    .map(one -> one.attribute("w:val").orElse("continue"))
                    .orElse(""));
      } else if (!child.is("w:trPr")) {
        cells.add(child.name().usual());
      }
    }
    return cells;
  }

  private Optional<Element> row(Step step) {
    Element row = step.block().element();
    if (!row.is("w:tr")) {
      if (step.state() != State.KEPT
          || !step.old().orElseThrow().says().equals(step.now().orElseThrow().says())) {
        merging.findings().untracked(Untracked.Kind.FRAME, row.name().usual());
      }
      return step.now().map(Block::element);
    }
    return Optional.of(
        step.state() == State.KEPT
            ? keptRow(step.old().orElseThrow(), step.now().orElseThrow())
            : singleRow(step.state(), row));
  }

  private Element keptRow(Block old, Block now) {
    if (old.says().equals(now.says())) {
      return now.element();
    }
    Element is = now.element();
    PropertyChanges changes = new PropertyChanges(merging, Merging.firstParagraph(is));
    List<Node> content = new ArrayList<>();
    is.child("w:tblPrEx").ifPresent(content::add);
    changes
        .merged("trPr", old.element().child("w:trPr"), is.child("w:trPr"))
        .ifPresent(content::add);
    List<Element> was = cellsOf(old.element());
    List<Element> own = cellsOf(is);
    for (int at = 0; at < own.size(); at++) {
      content.add(keptCell(was.get(at), own.get(at)));
    }
    return is.with(content);
  }

  private static List<Element> cellsOf(Element row) {
    return row.elements().stream()
        .filter(one -> !one.is("w:trPr") && !one.is("w:tblPrEx"))
        .toList();
  }

  private Element keptCell(Element old, Element now) {
    if (!now.is("w:tc") || merging.old().says(old).equals(merging.now().says(now))) {
      return now;
    }
    List<Node> content = new ArrayList<>();
    new PropertyChanges(merging, Merging.firstParagraph(now))
        .merged("tcPr", old.child("w:tcPr"), now.child("w:tcPr"))
        .ifPresent(content::add);
    content.addAll(cells.merge(old, now));
    return now.with(content);
  }

  /** A table that only one file has: all its rows are put there or taken away. */
  Element single(State state, Element table) {
    return table.mapped(
        child -> Optional.of(child.is("w:tr") ? singleRow(state, child) : brought(state, child)));
  }

  private Element brought(State state, Element element) {
    return state.old() ? merging.adopt(element) : element;
  }

  /** A row that only one file has: it says so itself, and so does all that stands in it. */
  private Element singleRow(State state, Element row) {
    List<Node> content = new ArrayList<>();
    row.child("w:tblPrEx").map(own -> brought(state, own)).ifPresent(content::add);
    List<Node> properties = new ArrayList<>();
    row.child("w:trPr").ifPresent(own -> properties.addAll(brought(state, own).children()));
    properties.add(merging.change(state, Merging.firstParagraph(row), List.of()));
    content.add(merging.tracking().element("trPr", properties));
    cellsOf(row).forEach(cell -> content.add(singleCell(state, cell)));
    return row.with(content);
  }

  private Element singleCell(State state, Element cell) {
    if (!cell.is("w:tc")) {
      return brought(state, cell);
    }
    List<Node> content = new ArrayList<>();
    cell.child("w:tcPr").map(own -> brought(state, own)).ifPresent(content::add);
    cell.elements().stream()
        .filter(one -> !one.is("w:tcPr"))
        .forEach(one -> cells.single(state, one).ifPresent(content::add));
    return cell.with(content);
  }
}
