package vanban.docx.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Captioned;
import vanban.document.Citation;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Ordinal;
import vanban.document.Part;
import vanban.document.Section;
import vanban.document.Walk;
import vanban.vietnamese.Alphabet;

/**
 * What is known of the numbers of a document before it is planned: which levels of Word's lists
 * they need, and which of them are cited.
 *
 * <p>Word counts letters from a to z only. The points a, b, c, d, đ, e, g need a level for each
 * stretch that goes on as a to z do: a–d, đ, e, g–i. A deeper level starts again after a higher one
 * by itself, so that the letters of all points follow; and a clerk who puts one in moves those
 * after it on to the right letter level by level.
 */
final class NumberedLists {
  private static final int LEVELS = 9; // of a list in Word

  /** How many levels each depth of a list has, by list and depth; 1 where nothing is said. */
  private final Map<String, Map<Integer, Integer>> widths = new HashMap<>();

  private final Set<Integer> cited;
  private final Set<Integer> captions;

  private NumberedLists(Set<Integer> cited, Set<Integer> captions) {
    this.cited = Set.copyOf(cited);
    this.captions = Set.copyOf(captions);
  }

  /** Those of a numbered document. */
  static NumberedLists of(Document document) {
    NumberedLists lists = new NumberedLists(anchors(document), captions(document));
    Map<String, NavigableMap<Integer, Need>> needs = new HashMap<>();
    document.parts().forEach(part -> note(part.blocks(), new SectionPath(), needs));
    needs.forEach((list, depths) -> lists.widths.put(list, widths(depths)));
    return lists;
  }

  /** The first level of the numbers at a depth of a list, 1 for the outermost depth. */
  int firstLevel(String list, int depth) {
    Map<Integer, Integer> own = widths.getOrDefault(list, Map.of());
    int level = depth - 1;
    for (int above = 1; above < depth; above++) {
      level += own.getOrDefault(above, 1) - 1;
    }
    return level;
  }

  /** How many levels the numbers at a depth of a list have. */
  int width(String list, int depth) {
    return widths.getOrDefault(list, Map.of()).getOrDefault(depth, 1);
  }

  /** Whether a reference leads to a number. */
  boolean isCited(Ordinal number) {
    return cited.contains(number.anchor());
  }

  /** Whether a number is one of a caption, counted by a sequence. */
  boolean isCaption(Ordinal number) {
    return captions.contains(number.anchor());
  }

  private static Set<Integer> captions(Document document) {
    return Walk.blocks(document)
        .filter(Captioned.class::isInstance)
        .flatMap(block -> ((Captioned) block).number().stream())
        .filter(number -> Captions.of(number).isPresent())
        .map(Ordinal::anchor)
        .collect(Collectors.toSet());
  }

  /**
   * What the numbers at a depth want.
   *
   * @param used how many stretches of letters there are; 1 without letters
   * @param all how many there could be
   */
  private record Need(int used, int all) {
    private static final Need ONE = new Need(1, 1);

    static Need of(Ordinal number) {
      return number
          .pattern()
          .own()
          .flatMap(counter -> counter.alphabet())
          .map(letters -> of(letters, number.values().get(number.values().size() - 1)))
          .orElse(ONE);
    }

    private static Need of(Alphabet letters, int value) {
      return new Need(letters.run(value) + 1, letters.runs().size());
    }

    Need and(Need other) {
      return new Need(Math.max(used, other.used), Math.max(all, other.all));
    }
  }

  private static void note(
      List<Block> blocks, SectionPath path, Map<String, NavigableMap<Integer, Need>> to) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        section.number().ifPresentOrElse(path::enter, path::enter);
        section
            .number()
            .ifPresent(
                number ->
                    to.computeIfAbsent(path.list(), list -> new TreeMap<>())
                        .merge(number.depth(), Need.of(number), Need::and));
        note(section.blocks(), path, to);
        section.number().ifPresentOrElse(number -> path.leaveNumbered(), path::leave);
      }
    }
  }

  /**
   * Levels for all letters that there could be at the deepest depth, for a clerk to go on; for
   * those that there are above it; and fewer where a list has no more.
   */
  private static Map<Integer, Integer> widths(NavigableMap<Integer, Need> depths) {
    Map<Integer, Integer> widths = new HashMap<>();
    int spare = LEVELS - depths.lastKey();
    for (Map.Entry<Integer, Need> depth : depths.entrySet()) {
      boolean deepest = depth.getKey().equals(depths.lastKey());
      int wanted = deepest ? depth.getValue().all() : depth.getValue().used();
      int width = Math.min(wanted, 1 + spare);
      widths.put(depth.getKey(), width);
      spare -= width - 1;
    }
    return widths;
  }

  private static Set<Integer> anchors(Document document) {
    return document.parts().stream()
        .flatMap(NumberedLists::blocks)
        .filter(Inline.Reference.class::isInstance)
        .flatMap(reference -> ((Inline.Reference) reference).citation().stream())
        .flatMap(citation -> citation.pieces().stream())
        .map(Citation.Piece::number)
        .map(Ordinal::anchor)
        .collect(Collectors.toSet());
  }

  private static Stream<Inline> blocks(Part part) {
    Stream<Inline> margins =
        part.margins().stream().map(Margin::blocks).flatMap(blocks -> Walk.inlines(blocks));
    return Stream.concat(margins, Walk.inlines(part.blocks()));
  }
}
