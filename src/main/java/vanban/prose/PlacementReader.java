package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import vanban.document.Origin;
import vanban.document.Placement;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * Reads paragraphs that stand for a table, a chart or a picture: {@code ![](#bang-thu)}. Collects,
 * for one prose, what it has read.
 */
final class PlacementReader {
  private static final String ANCHOR = "#";

  /** What is said of one that does not stand alone among the paragraphs of a body. */
  private static final Map<ProseScope, String> FORBIDDEN =
      Map.of(
          ProseScope.BODY, "placement-among-words",
          ProseScope.LIST, "placement-in-list",
          ProseScope.NOTE, "placement-in-note",
          ProseScope.CELL, "placement-in-cell");

  private final NodePlaces places;
  private final Unsupported unsupported;
  private final List<Placement> found = new ArrayList<>();

  /** Who reads those of one prose. */
  PlacementReader(NodePlaces places, Unsupported unsupported) {
    this.places = places;
    this.unsupported = unsupported;
  }

  /** What was read so far, in order. */
  List<Placement> found() {
    return List.copyOf(found);
  }

  /** Whether a node is the notation for one, wherever it stands. */
  static boolean is(Node node) {
    return node instanceof Image image
        && image.getDestination().startsWith(ANCHOR)
        && image.getDestination().length() > 1;
  }

  /**
   * Reads a paragraph, if it is nothing else.
   *
   * @param before how many blocks stand before it
   * @return whether it was one
   */
  boolean read(Paragraph paragraph, ProseScope scope, int before) {
    Optional<Image> alone = scope == ProseScope.BODY ? alone(paragraph) : Optional.empty();
    alone.ifPresent(image -> add(image, before));
    return alone.isPresent();
  }

  /** Says of one that it cannot stand where it stands. */
  void misplaced(Node image, ProseScope scope) {
    boolean inCell = image.getParent() instanceof TableCell;
    ProseScope around = inCell ? ProseScope.CELL : scope;
    String variant = Optional.ofNullable(FORBIDDEN.get(around)).orElseThrow();
    unsupported.at(places.of(image), variant, id((Image) image));
  }

  private void add(Image image, int before) {
    Place place = places.of(image);
    if (image.getFirstChild() != null || image.getTitle() != null) {
      Edit bare = new Edit(place, "![](#" + id(image) + ")");
      unsupported.mended(place, "placement-text", bare, id(image));
    }
    found.add(new Placement(id(image), before, Origin.of(place)));
  }

  private static String id(Image image) {
    return image.getDestination().substring(ANCHOR.length());
  }

  /** The only thing in a paragraph, but for remarks and the spaces beside them. */
  private static Optional<Image> alone(Paragraph paragraph) {
    List<Node> printed = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean space = node instanceof Text text && text.getLiteral().isBlank();
      if (!space && !(node instanceof SoftLineBreak) && !Remark.is(node)) {
        printed.add(node);
      }
    }
    return printed.size() == 1 && is(printed.get(0))
        ? Optional.of((Image) printed.get(0))
        : Optional.empty();
  }
}
