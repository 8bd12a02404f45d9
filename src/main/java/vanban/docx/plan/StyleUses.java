package vanban.docx.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vanban.docx.plan.DocumentPlan.PartPlan;
import vanban.docx.plan.SectionPlan.MarginUse;

/**
 * Goes through a plan and notes which uses of styles it meets, in order. Of what stays with what
 * follows it notes the plain use, too: the clerk who takes the two apart finds the style for that.
 */
public final class StyleUses implements Piece.Visitor<StyleUses> {
  private final Set<StyleUse> uses = new LinkedHashSet<>();
  private final Set<MarginPlan> margins = new LinkedHashSet<>();

  private StyleUses() {}

  /** The uses of a plan, each once. */
  public static List<StyleUse> of(DocumentPlan plan) {
    StyleUses all = new StyleUses();
    plan.parts().forEach(all::part);
    return List.copyOf(all.uses);
  }

  private void part(PartPlan part) {
    blocks(part.blocks());
    if (part.opening()) {
      uses.add(new StyleUse.Gap(StyleUse.Gap.THIN, false));
    }
    for (SectionPlan section : part.sections()) {
      section.margins().stream()
          .map(MarginUse::margin)
          .filter(margins::add)
          .forEach(margin -> blocks(margin.blocks()));
    }
  }

  private void blocks(List<Placed> blocks) {
    List<Placed> kept = new ArrayList<>();
    for (Placed block : blocks) {
      if (block instanceof Placed.Table table && table.keepsBefore()) {
        kept.forEach(this::kept);
        kept.clear();
      }
      block(block);
      if (block.kept()) {
        kept.add(block);
      }
    }
    kept.forEach(this::kept);
  }

  private void block(Placed block) {
    if (block instanceof Placed.Paragraph paragraph) {
      family(paragraph.use());
      uses.add(paragraph.use());
      paragraph.line().mark().ifPresent(uses::add);
      paragraph.line().pieces().forEach(piece -> piece.accept(this));
    } else if (block instanceof Placed.Table table) {
      table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    }
  }

  /** The styles of all letters that count with a number, for points that a clerk puts in. */
  private void family(StyleUse.OfParagraph use) {
    if (use instanceof StyleUse.Paragraphs numbered) {
      numbered.place().stream()
          .flatMap(place -> place.family().stream())
          .forEach(place -> uses.add(numbered.numbered(place)));
    }
  }

  private void kept(Placed block) {
    if (block instanceof Placed.Paragraph paragraph) {
      uses.add(paragraph.use().withNext());
    } else if (block instanceof Placed.Table table) {
      Placed.Row last = table.rows().get(table.rows().size() - 1);
      last.cells().forEach(cell -> cell.blocks().forEach(this::kept));
    }
  }

  @Override
  public StyleUses visit(Piece.Words piece) {
    piece.style().ifPresent(uses::add);
    return this;
  }

  @Override
  public StyleUses visit(Piece.Break piece) {
    piece.style().ifPresent(uses::add);
    return this;
  }

  @Override
  public StyleUses visit(Piece.Reference piece) {
    piece.style().ifPresent(uses::add);
    return this;
  }

  @Override
  public StyleUses visit(Piece.CaptionNumber piece) {
    return this;
  }

  @Override
  public StyleUses visit(Piece.PageNumber piece) {
    piece.style().ifPresent(uses::add);
    return this;
  }

  @Override
  public StyleUses visit(Piece.Note piece) {
    blocks(piece.blocks());
    return piece.figures().isEmpty() ? this : comments();
  }

  @Override
  public StyleUses visit(Piece.OwnSign piece) {
    uses.add(new StyleUse.NoteSign());
    return this;
  }

  @Override
  public StyleUses visit(Piece.Figures piece) {
    comments();
    piece.pieces().forEach(inner -> inner.accept(this));
    return this;
  }

  @Override
  public StyleUses visit(Piece.ContentsStart piece) {
    return this;
  }

  @Override
  public StyleUses visit(Piece.ContentsLine piece) {
    return this;
  }

  @Override
  public StyleUses visit(Piece.ContentsMark piece) {
    uses.add(new StyleUse.Unprinted());
    return this;
  }

  @Override
  public StyleUses visit(Piece.ContentsEnd piece) {
    return this;
  }

  @Override
  public StyleUses visit(Piece.Link piece) {
    piece.pieces().forEach(inner -> inner.accept(this));
    return this;
  }

  private StyleUses comments() {
    uses.add(new StyleUse.CommentText());
    uses.add(new StyleUse.CommentSign());
    return this;
  }

  @Override
  public StyleUses visit(Piece.Picture piece) {
    return this;
  }

  @Override
  public StyleUses visit(Piece.PageFoot piece) {
    blocks(piece.blocks());
    return this;
  }

  @Override
  public StyleUses visit(Piece.Drawing piece) {
    return this;
  }
}
