package vanban.layout.template;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Quantity;
import vanban.layout.template.TemplateTree.Node;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Whether a template is small and flat enough for FreeMarker, whose parser calls itself. */
final class TemplateSize {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final List<String> STARTS = List.of("<#", "</#", "<@", "</@", "${");

  private TemplateSize() {}

  /** What is too much in the text of a template, before it is parsed. */
  static Optional<Diagnostic> wrongText(SourceFile file) {
    String text = file.text();
    if (text.length() > RenderLimits.MAX_TEMPLATE) {
      return Optional.of(
          Diagnostic.error(
                  Code.LAYOUT_ERROR, Place.startOf(file), Quantity.of(RenderLimits.MAX_TEMPLATE))
              .variant("size"));
    }
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open = after(text, i, open);
      if (open > RenderLimits.MAX_NESTING) {
        return Optional.of(tooDeep(new Place(file, i, i + 1)));
      }
    }
    return Optional.empty();
  }

  /** How many brackets are open behind a char: none where an instruction starts. */
  private static int after(String text, int at, int open) {
    char c = text.charAt(at);
    if ((c == '<' || c == '$') && STARTS.stream().anyMatch(start -> text.startsWith(start, at))) {
      return 0;
    }
    if (OPENING.indexOf(c) >= 0) {
      return open + 1;
    }
    return CLOSING.indexOf(c) >= 0 ? Math.max(0, open - 1) : open;
  }

  /** What is too much in the tree of a template. */
  static Optional<Diagnostic> wrongTree(List<Node> nodes, SourceFile file) {
    return nodes.stream()
        .filter(node -> node.depth() > RenderLimits.MAX_NESTING)
        .map(node -> node.place(file))
        .map(place -> new Place(file, place.start(), Math.min(place.start() + 1, place.end())))
        .min((one, other) -> Integer.compare(one.start(), other.start()))
        .map(TemplateSize::tooDeep);
  }

  private static Diagnostic tooDeep(Place place) {
    return Diagnostic.error(Code.LAYOUT_ERROR, place, Quantity.of(RenderLimits.MAX_NESTING))
        .variant("nesting");
  }
}
