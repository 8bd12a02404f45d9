package vanban.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.document.Placement;

/**
 * The tables, charts and pictures that a layout writes and an author places: they stand where the
 * author's text has a place for their id, and not where the layout wrote them.
 */
final class PlacedTags {
  private final Map<String, Node.Tag> captioned = new HashMap<>(); // first of each id
  private final Map<String, Node.Tag> inserts = new LinkedHashMap<>(); // that place them, by id
  private final List<Asked> again = new ArrayList<>();

  /** A place that an inserted text has for an id. */
  private record Asked(Node.Tag insert, String id) {}

  private PlacedTags() {}

  /** Those of a document. */
  static PlacedTags of(Node.Tag root) {
    PlacedTags placed = new PlacedTags();
    placed.collect(root);
    return placed;
  }

  private void collect(Node.Tag tag) {
    if (tag.is(Element.TABLE) || tag.is(Element.CHART) || tag.is(Element.PICTURE)) {
      tag.attribute("id").ifPresent(id -> captioned.putIfAbsent(id, tag));
    }
    tag.insertions().forEach(this::collect);
    tag.tags().forEach(this::collect);
  }

  private void collect(Node.Inserted inserted) {
    if (inserted.what() instanceof Insertion.Blocks what) {
      for (Placement placement : what.placements()) {
        if (inserts.putIfAbsent(placement.id(), inserted.tag()) != null) {
          again.add(new Asked(inserted.tag(), placement.id()));
        }
      }
    }
  }

  /** Says of which ones the layout writes nothing, and which texts it inserts twice. */
  void check(MarkupDiagnostics problems) {
    inserts.forEach(
        (id, insert) -> {
          if (!captioned.containsKey(id)) {
            problems.add(problems.at(insert, Code.UNKNOWN_REFERENCE, id).variant("unwritten"));
          }
        });
    again.forEach(
        asked ->
            problems.add(
                problems
                    .at(asked.insert(), Code.DUPLICATE_ID, asked.id())
                    .variant("printed-twice")));
  }

  /** Whether a table, chart or picture stands elsewhere than where it is written. */
  boolean stands(Node.Tag tag) {
    return tag.attribute("id").filter(inserts::containsKey).isPresent();
  }

  /** What the layout wrote for an id. */
  Optional<Node.Tag> find(String id) {
    return Optional.ofNullable(captioned.get(id));
  }
}
