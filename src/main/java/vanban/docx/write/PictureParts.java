package vanban.docx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import vanban.document.Image;

/** The files of the pictures of a document, each once, however often it is shown. */
final class PictureParts {
  private final Map<Image, Integer> numbers = new LinkedHashMap<>();

  /** The id of the relationship from the body to a file. */
  String relationship(Image image) {
    return relationship(numbers.computeIfAbsent(image, first -> numbers.size() + 1));
  }

  private static String relationship(int number) {
    return "image" + number;
  }

  /** Adds all files, each as a part. */
  void addTo(MainDocumentPart main) throws InvalidFormatException {
    for (Map.Entry<Image, Integer> one : numbers.entrySet()) {
      Kind kind = Kind.of(one.getKey().format());
      BinaryPart part =
          new BinaryPart(new PartName("/word/media/image" + one.getValue() + "." + kind.ending()));
      part.setContentType(new ContentType(kind.contentType()));
      part.setRelationshipType(Namespaces.IMAGE);
      part.setBinaryData(one.getKey().bytes().copy());
      main.addTargetPart(part, relationship(one.getValue()));
    }
  }

  /**
   * How files of a format are called in a Word file.
   *
   * @param ending of their names
   * @param contentType of what is in them
   */
  private record Kind(String ending, String contentType) {
    static Kind of(Image.Format format) {
      return switch (format) {
        case PNG -> new Kind("png", "image/png");
        case JPEG -> new Kind("jpeg", "image/jpeg");
      };
    }
  }
}
