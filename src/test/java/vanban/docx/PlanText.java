package vanban.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.document.Block;
import vanban.docx.plan.DocumentPlan;
import vanban.docx.plan.DocumentPlanner;
import vanban.docx.plan.Piece;
import vanban.docx.plan.Placed;
import vanban.docx.plan.SectionPlan;
import vanban.docx.plan.StyleUse;
import vanban.style.Length;
import vanban.style.ParagraphUse;

/** Plans as text, a line for each paragraph and table; lengths in millimetres. */
final class PlanText implements Piece.Visitor<String>, StyleUse.Visitor<String> {
  private final StringBuilder out = new StringBuilder();

  private PlanText() {}

  /** The plan of a document of these blocks, without its margins. */
  static String of(Block... blocks) {
    return of(DocumentPlanner.plan(Written.document(blocks), PartyStyles.styles(), false));
  }

  static String of(DocumentPlan plan) {
    PlanText text = new PlanText();
    for (DocumentPlan.PartPlan part : plan.parts()) {
      text.out.append(part.opening() ? "(opening)\n" : "");
      text.blocks(part.blocks(), "");
      text.out
          .append(part.sections().stream().map(PlanText::pages).collect(Collectors.joining(", ")))
          .append('\n');
    }
    return text.out.toString();
  }

  private static String pages(SectionPlan section) {
    return section.orientation().name().toLowerCase(Locale.ROOT)
        + (section.first() ? " from 1" : "");
  }

  /** The uses of styles of a plan, in order. */
  static List<String> uses(List<StyleUse> uses) {
    return uses.stream().map(use -> use.accept(new PlanText())).toList();
  }

  private void blocks(List<Placed> blocks, String indent) {
    for (Placed block : blocks) {
      out.append(indent);
      if (block instanceof Placed.Table table) {
        table(table, indent);
      } else if (block instanceof Placed.Paragraph paragraph) {
        paragraph(paragraph);
      }
    }
  }

  private void paragraph(Placed.Paragraph paragraph) {
    Placed.Line line = paragraph.line();
    String words = line.pieces().stream().map(p -> p.accept(this)).collect(Collectors.joining());
    out.append(paragraph.use().accept(this))
        .append(words.isEmpty() ? "" : ": " + words)
        .append(line.mark().map(mark -> " (number as " + mark.accept(this) + ")").orElse(""))
        .append(paragraph.kept() ? " (kept)" : "")
        .append(paragraph.ends() ? " (ends pages)" : "")
        .append('\n');
  }

  private void table(Placed.Table table, String indent) {
    String columns = table.columns().stream().map(PlanText::mm).collect(Collectors.joining(" | "));
    out.append("table ").append(columns).append(table.kept() ? " (kept)" : "").append('\n');
    for (Placed.Row row : table.rows()) {
      for (Placed.Cell cell : row.cells()) {
        String reach = cell.reach().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.append(indent)
            .append(row.head() ? "  head " : "  cell ")
            .append(cell.span() > 1 ? cell.span() + " columns " : "")
            .append(cell.reach() == Placed.Cell.Reach.ONE_ROW ? "" : reach + " ")
            .append(mm(cell.width()))
            .append('\n');
        blocks(cell.blocks(), indent + "    ");
      }
    }
  }

  private static String mm(Length length) {
    return String.format(Locale.ROOT, "%.1f", length.inPoints() * 25.4 / 72);
  }

  private static String use(ParagraphUse use) {
    return use.role()
        + use.align().map(align -> " " + align.name().toLowerCase(Locale.ROOT)).orElse("")
        + use.inset().map(in -> " within " + mm(in.left()) + " " + mm(in.right())).orElse("")
        + (use.withNext() ? " with next" : "");
  }

  private String styled(String words, Optional<StyleUse.Words> style) {
    return style.map(use -> use.accept(this) + "{" + words + "}").orElse("[" + words + "]");
  }

  @Override
  public String visit(Piece.Words piece) {
    return styled(piece.text(), piece.style());
  }

  @Override
  public String visit(Piece.Break piece) {
    return styled("/", piece.style());
  }

  @Override
  public String visit(Piece.Reference piece) {
    return styled("->" + piece.anchor() + " " + piece.cited(), piece.style());
  }

  @Override
  public String visit(Piece.CaptionNumber piece) {
    return "#" + piece.anchor() + " " + piece.word() + piece.number() + piece.behind();
  }

  @Override
  public String visit(Piece.PageNumber piece) {
    return styled("page", piece.style());
  }

  @Override
  public String visit(Piece.Note piece) {
    PlanText note = new PlanText();
    note.blocks(piece.blocks(), "");
    return "note " + piece.number() + piece.figures() + "{" + note.out.toString().strip() + "}";
  }

  @Override
  public String visit(Piece.ContentsStart piece) {
    return "contents to " + piece.depth() + (piece.complete() ? " " : " to be written anew ");
  }

  @Override
  public String visit(Piece.ContentsLine piece) {
    return "[" + piece.words() + "->" + piece.heading() + piece.page().orElse("") + "]";
  }

  @Override
  public String visit(Piece.ContentsMark piece) {
    return "[contents " + piece.depth() + ": " + piece.words() + "]";
  }

  @Override
  public String visit(Piece.ContentsEnd piece) {
    return " end of contents";
  }

  @Override
  public String visit(Piece.OwnSign piece) {
    return "[own sign]";
  }

  @Override
  public String visit(Piece.Figures piece) {
    String words = piece.pieces().stream().map(p -> p.accept(this)).collect(Collectors.joining());
    return piece.figures() + "<" + words + ">";
  }

  @Override
  public String visit(Piece.Link piece) {
    String words = piece.pieces().stream().map(p -> p.accept(this)).collect(Collectors.joining());
    return piece.address() + "<" + words + ">";
  }

  @Override
  public String visit(Piece.PageFoot piece) {
    PlanText inner = new PlanText();
    inner.blocks(piece.blocks(), "  ");
    return "foot " + mm(piece.height()) + "\n" + inner.out.toString().stripTrailing();
  }

  @Override
  public String visit(Piece.Picture piece) {
    return "picture " + mm(piece.width()) + " by " + mm(piece.height());
  }

  @Override
  public String visit(Piece.Drawing piece) {
    return "drawing "
        + mm(piece.measure().size().width())
        + " x "
        + mm(piece.measure().size().height())
        + " \""
        + piece.title()
        + "\""
        + (piece.measure().stance().labels() ? " upwards" : "");
  }

  @Override
  public String visit(StyleUse.Paragraphs use) {
    return (use.outline() > 0 ? "heading " + use.outline() + " " : "")
        + use(use.paragraph())
        + use.place().map(place -> " #" + place.level() + " " + place.pattern().text()).orElse("");
  }

  @Override
  public String visit(StyleUse.Normal use) {
    return "normal";
  }

  @Override
  public String visit(StyleUse.Gap use) {
    return "gap " + Math.round(use.height().inPoints()) + "pt" + (use.kept() ? " with next" : "");
  }

  @Override
  public String visit(StyleUse.Rule use) {
    return "rule " + use.role() + " within " + mm(use.left()) + " " + mm(use.right());
  }

  @Override
  public String visit(StyleUse.PictureFrame use) {
    return "picture " + use.role();
  }

  @Override
  public String visit(StyleUse.ChartFrame use) {
    return "frame of " + use.role() + (use.kept() ? " with next" : "");
  }

  @Override
  public String visit(StyleUse.ContentsLine use) {
    return "contents " + use.depth() + " " + use.role() + " to " + mm(use.width());
  }

  @Override
  public String visit(StyleUse.CommentText use) {
    return "comment text";
  }

  @Override
  public String visit(StyleUse.Unprinted use) {
    return "unprinted";
  }

  @Override
  public String visit(StyleUse.CommentSign use) {
    return "comment sign";
  }

  @Override
  public String visit(StyleUse.NoteSign use) {
    return "note sign";
  }

  @Override
  public String visit(StyleUse.Words use) {
    return String.join("+", use.roles()) + use.says();
  }
}
