package vanban.docx.resolve;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.docx.tree.Element;

/** Reads the comments of a Word file, with the words between their marks in its text. */
final class ReviewComments {
  private final Map<String, StringBuilder> words = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  private ReviewComments() {}

  /**
   * The comments, in the order of their part.
   *
   * @param comments the part that holds them
   * @param document the text they are about
   */
  static List<ReviewComment> read(Element comments, Element document) {
    ReviewComments reader = new ReviewComments();
    document.all().forEach(reader::take);
    return comments.elements().stream()
        .filter(one -> one.is("w:comment"))
        .map(one -> reader.comment(one))
        .toList();
  }

  private void take(Element element) {
    Optional<String> id = element.attribute("w:id");
    if (element.is("w:commentRangeStart")) {
      id.ifPresent(open::add);
    } else if (element.is("w:commentRangeEnd")) {
      id.ifPresent(open::remove);
    } else if (element.is("w:t") || element.is("w:delText")) {
      open.forEach(
          one -> words.computeIfAbsent(one, any -> new StringBuilder()).append(element.text()));
    }
  }

  private ReviewComment comment(Element comment) {
    String text =
        comment
            .all()
            .filter(one -> one.is("w:p"))
            .map(
                line ->
                    line.all()
                        .filter(one -> one.is("w:t"))
                        .map(Element::text)
                        .collect(Collectors.joining()))
            .collect(Collectors.joining(" "));
    String id = comment.attribute("w:id").orElse("");
    return new ReviewComment(
        comment.attribute("w:author").orElse(""),
        text.strip(),
        words.getOrDefault(id, new StringBuilder()).toString());
  }
}
