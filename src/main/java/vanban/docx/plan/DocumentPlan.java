package vanban.docx.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Word file will hold.
 *
 * @param parts in order; at least one
 */
public record DocumentPlan(List<PartPlan> parts) {
  /** Keeps the parts from change. */
  public DocumentPlan {
    parts = List.copyOf(parts);
  }

  /**
   * The plan of a part.
   *
   * @param opening whether an empty line stands before its first block: LibreOffice 7 keeps one
   *     above a table that opens a document with notes
   * @param blocks at least one, the last a paragraph
   * @param sections the runs of pages it stands on, in order: each ends with the next paragraph
   *     that ends one, the last of the document with the document
   */
  public record PartPlan(boolean opening, List<Placed> blocks, List<SectionPlan> sections) {
    /** Keeps the lists from change. */
    public PartPlan {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }
  }

  /** What stands in margins, each once, in the order it is first needed. */
  public List<MarginPlan> margins() {
    return parts.stream()
        .flatMap(part -> part.sections().stream())
        .flatMap(section -> section.margins().stream())
        .map(SectionPlan.MarginUse::margin)
        .distinct()
        .toList();
  }

  /** The pages the document ends with. */
  public SectionPlan last() {
    List<SectionPlan> sections = parts.get(parts.size() - 1).sections();
    return sections.get(sections.size() - 1);
  }

  /** The anchors of all numbers that references lead to. */
  public Set<Integer> cited() {
    Stream<List<Placed>> bodies = parts.stream().map(PartPlan::blocks);
    return Stream.concat(bodies, margins().stream().map(MarginPlan::blocks))
        .flatMap(DocumentPlan::pieces)
        .filter(Piece.Reference.class::isInstance)
        .map(piece -> ((Piece.Reference) piece).anchor())
        .collect(Collectors.toSet());
  }

  private static Stream<Piece> pieces(List<Placed> blocks) {
    return blocks.stream().flatMap(DocumentPlan::pieces);
  }

  private static Stream<Piece> pieces(Placed placed) {
    if (placed instanceof Placed.Table table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> pieces(cell.blocks()));
    }
    Placed.Paragraph paragraph = (Placed.Paragraph) placed;
    return paragraph.line().pieces().stream().flatMap(Piece::flat).flatMap(DocumentPlan::deep);
  }

  private static Stream<Piece> deep(Piece piece) {
    return piece instanceof Piece.Note note
        ? Stream.concat(Stream.of(piece), pieces(note.blocks()))
        : Stream.of(piece);
  }
}
