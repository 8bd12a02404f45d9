package vanban.docx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import vanban.document.LinkAddress;

/** The addresses to which the words of one part of a file lead, each once. */
final class PartLinks {
  private final Map<String, String> ids = new LinkedHashMap<>();

  /**
   * The id of the relationship from the part to an address.
   *
   * @throws IllegalArgumentException if {@link LinkAddress} does not take it
   */
  String id(String address) {
    return ids.computeIfAbsent(LinkAddress.ascii(address), ascii -> "link" + (ids.size() + 1));
  }

  /** Adds the relationships to the part. */
  void addTo(Part part) throws InvalidFormatException {
    for (Map.Entry<String, String> one : ids.entrySet()) {
      Relationship relationship = new Relationship();
      relationship.setId(one.getValue());
      relationship.setType(Namespaces.HYPERLINK);
      relationship.setTarget(one.getKey());
      relationship.setTargetMode("External");
      part.getRelationshipsPart(true).addRelationship(relationship);
    }
  }
}
