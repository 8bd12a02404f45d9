package vanban.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Picture;
import vanban.document.Section;
import vanban.document.Table;
import vanban.document.Walk;

/**
 * Which parts of a document have other words than before, and how much of each: told at a glance,
 * not word by word. What has only moved, or got another number, has not changed.
 *
 * @param parts in the order of the document
 */
public record ChangedParts(List<ChangedPart> parts) {
  /** Keeps the list from change. */
  public ChangedParts {
    parts = List.copyOf(parts);
  }

  /** What is counted. */
  public enum Kind {
    /** A paragraph or a title. */
    PARAGRAPH,
    /** A footnote. */
    NOTE,
    /** A row of a table. */
    ROW,
    /** A chart. */
    CHART,
    /** A picture. */
    PICTURE
  }

  /**
   * Where something stands.
   *
   * @param appendix 1 for the first part behind the document proper; 0 for that itself
   * @param section its number as cited, {@code II.1}; empty outside of all sections with a number
   */
  public record Where(int appendix, Optional<String> section) {}

  /**
   * A part that has changed.
   *
   * @param counts how many of each kind are new, gone or other, none of them 0
   */
  public record ChangedPart(Where where, Map<Kind, Integer> counts) {
    /** Keeps the counts from change. */
    public ChangedPart {
      counts = Map.copyOf(counts);
    }
  }

  /** Some words, or something that is drawn, which equals what looks the same. */
  private record Piece(Where where, Kind kind, Object shown) {
    Content content() {
      return new Content(kind, shown);
    }
  }

  private record Content(Kind kind, Object shown) {}

  /** What changed from one version to the next. */
  public static ChangedParts between(Document before, Document now) {
    List<Piece> old = pieces(before);
    List<Piece> fresh = pieces(now);
    Map<Where, Map<Kind, Integer>> added = counts(without(fresh, old));
    counts(without(old, fresh))
        .forEach(
            (where, gone) ->
                gone.forEach(
                    (kind, many) ->
                        added
                            .computeIfAbsent(where, any -> new EnumMap<>(Kind.class))
                            .merge(kind, many, Math::max)));
    return new ChangedParts(
        added.entrySet().stream()
            .map(part -> new ChangedPart(part.getKey(), part.getValue()))
            .toList());
  }

  private static Map<Where, Map<Kind, Integer>> counts(List<Piece> pieces) {
    Map<Where, Map<Kind, Integer>> counts = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      counts
          .computeIfAbsent(piece.where(), any -> new EnumMap<>(Kind.class))
          .merge(piece.kind(), 1, Integer::sum);
    }
    return counts;
  }

  /** Those of some pieces that the others do not have, each as often as it is missing there. */
  private static List<Piece> without(List<Piece> pieces, List<Piece> others) {
    Map<Content, Integer> there = new HashMap<>();
    others.forEach(piece -> there.merge(piece.content(), 1, Integer::sum));
    List<Piece> missing = new ArrayList<>();
    for (Piece piece : pieces) {
      int left = there.getOrDefault(piece.content(), 0);
      if (left > 0) {
        there.put(piece.content(), left - 1);
      } else {
        missing.add(piece);
      }
    }
    return missing;
  }

  private static List<Piece> pieces(Document document) {
    List<Piece> pieces = new ArrayList<>();
    for (int part = 0; part < document.parts().size(); part++) {
      Part one = document.parts().get(part);
      add(pieces, new Where(part, Optional.empty()), one.blocks());
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Where where, List<Block> blocks) {
    for (Block block : blocks) {
      Where here = block instanceof Section section ? below(where, section) : where;
      if (block instanceof Heading || block instanceof Paragraph) {
        addLine(pieces, here, Kind.PARAGRAPH, block);
      }
      if (block instanceof Table table) {
        addTable(pieces, here, table);
      } else {
        drawn(block).ifPresent(kind -> pieces.add(new Piece(here, kind, block)));
        add(pieces, here, Walk.inside(block));
      }
    }
  }

  private static Where below(Where where, Section section) {
    return section
        .number()
        .map(
            number ->
                Stream.concat(where.section().stream(), Stream.of(number.cited()))
                    .collect(Collectors.joining(".")))
        .map(number -> new Where(where.appendix(), Optional.of(number)))
        .orElse(where);
  }

  private static Optional<Kind> drawn(Block block) {
    if (block instanceof Chart) {
      return Optional.of(Kind.CHART);
    }
    return block instanceof Picture ? Optional.of(Kind.PICTURE) : Optional.empty();
  }

  private static void addTable(List<Piece> pieces, Where where, Table table) {
    table.lines().above().ifPresent(line -> addLine(pieces, where, Kind.PARAGRAPH, line));
    table.caption().paragraph().ifPresent(line -> addLine(pieces, where, Kind.PARAGRAPH, line));
    for (Table.Row row : table.rows()) {
      List<Block> cells = row.cells().stream().flatMap(cell -> cell.blocks().stream()).toList();
      pieces.add(
          new Piece(
              where,
              Kind.ROW,
              row.cells().stream().map(ChangedParts::words).collect(Collectors.joining("\t"))));
      notes(Walk.inlines(cells)).forEach(note -> addNote(pieces, where, note));
    }
    table.lines().below().forEach(line -> addLine(pieces, where, Kind.PARAGRAPH, line));
  }

  private static void addLine(List<Piece> pieces, Where where, Kind kind, Block block) {
    pieces.add(new Piece(where, kind, words(Walk.content(block).stream().flatMap(Walk::line))));
    notes(Walk.content(block).stream().flatMap(Walk::line))
        .forEach(note -> addNote(pieces, where, note));
  }

  private static void addNote(List<Piece> pieces, Where where, Inline.Note note) {
    pieces.add(new Piece(where, Kind.NOTE, words(Walk.inlines(note.blocks()))));
  }

  private static Stream<Inline.Note> notes(Stream<Inline> inlines) {
    return inlines.filter(Inline.Note.class::isInstance).map(Inline.Note.class::cast);
  }

  private static String words(Table.Cell cell) {
    return words(
        cell.blocks().stream().flatMap(block -> Walk.content(block).stream()).flatMap(Walk::line));
  }

  private static String words(Stream<Inline> inlines) {
    return inlines
        .filter(Inline.Text.class::isInstance)
        .map(inline -> ((Inline.Text) inline).value())
        .collect(Collectors.joining());
  }
}
