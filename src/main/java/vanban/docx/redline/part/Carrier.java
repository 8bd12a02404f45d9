package vanban.docx.redline.part;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Carries parts of the old file over into the new one, each once, and none of which the new file
 * has the same.
 */
public final class Carrier {
  private final ReadParts old;
  private final WrittenParts to;
  private final Fingerprints oldPrints;
  private final Fingerprints nowPrints;
  private final Map<String, String> carried = new HashMap<>();

  /**
   * Carries parts.
   *
   * @param oldPrints of the file they come from
   * @param nowPrints of the file they come into
   */
  public Carrier(ReadParts old, WrittenParts to, Fingerprints oldPrints, Fingerprints nowPrints) {
    this.old = old;
    this.to = to;
    this.oldPrints = oldPrints;
    this.nowPrints = nowPrints;
  }

  /** Says that a part of the old file is merged with one of the new. */
  public void merged(String oldPart, String nowPart) {
    carried.put(oldPart, nowPart);
  }

  /**
   * The id by which a part of the new file names what an id of the old file leads to.
   *
   * @param from the part of the old file that names something
   * @param id by which it does
   * @param part of the new file that will
   */
  public String carried(String from, String id, String part) {
    Relation wanted = old.relations(from).get(id);
    if (wanted == null) {
      return id; // it leads nowhere there
    }
    String target = wanted.external() ? wanted.target() : target(wanted, part);
    Optional<String> there =
        to.relations(part).values().stream()
            .filter(one -> one.isLike(wanted) && one.target().equals(target))
            .map(Relation::id)
            .findFirst();
    return there.orElseGet(() -> to.relate(part, wanted, target));
  }

  /** The part of the new file that is the same as what is wanted; brought over if there is none. */
  private String target(Relation wanted, String part) {
    String known = carried.get(wanted.target());
    if (known != null) {
      return known;
    }
    String says = oldPrints.ofPart(wanted.target());
    Optional<String> same =
        to.relations(part).values().stream()
            .filter(one -> one.isLike(wanted) && !one.id().startsWith("rIdOld"))
            .map(Relation::target)
            .filter(target -> nowPrints.ofPart(target).equals(says))
            .findFirst();
    String target = same.orElseGet(() -> bring(wanted.target()));
    carried.put(wanted.target(), target);
    return target;
  }

  private String bring(String part) {
    if (!old.has(part)) {
      return part;
    }
    String name = to.freeName(part);
    carried.put(part, name); // before what it has to do with, which may lead back
    to.add(name, old.bytes(part), old.type(part));
    old.relations(part).values().forEach(one -> bringRelation(one, name));
    return name;
  }

  /** The ids stay, for the bytes of the part that says them stay. */
  private void bringRelation(Relation one, String part) {
    String target =
        one.external()
            ? one.target()
            : Optional.ofNullable(carried.get(one.target())).orElseGet(() -> bring(one.target()));
    to.relate(part, one, target, one.id());
  }
}
