package vanban.markup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may stand in an element, in which order: {@code "caption?, row+"} is a caption, if there is
 * one, and then rows, at least one.
 *
 * @param notation steps with {@code ,} between them; each is a name or {@code (name|name)}, and
 *     after it {@code ?}, {@code *} or {@code +} or nothing, as in a DTD; {@code text} is words
 * @param text whether words may stand in it
 * @param steps the steps, in order
 */
record ContentModel(String notation, boolean text, List<Step> steps) {
  private static final String TEXT = "text";

  /** The blocks of a part or a section. */
  static final String BLOCKS =
      "(section|paragraph|list|table|chart|picture|columns|rule|contents)*";

  /** What a note, an item or a cell goes on with. */
  static final String SIMPLE_BLOCKS = "(paragraph|list)*";

  /** What stands in a margin. */
  static final String LINES = "(paragraph|rule)*";

  /** What stands in a column. */
  static final String COLUMN_BLOCKS = "(paragraph|list|rule|picture)*";

  /** What stands in a line. */
  static final String INLINES =
      "(text|strong|emphasis|span|superscript|subscript|link|figure|note|reference|field|break)*";

  /** Nothing but words. */
  static final String WORDS = "text*";

  /** Nothing. */
  static final String NOTHING = "";

  /** One of the steps: some of these elements. */
  record Step(Set<String> names, boolean needed, boolean repeats) {}

  /** Reads the notation. */
  static ContentModel of(String notation) {
    List<Step> steps =
        Stream.of(notation.split(", ", -1))
            .filter(s -> !s.isEmpty())
            .map(ContentModel::step)
            .toList();
    boolean text = steps.stream().anyMatch(step -> step.names().contains(TEXT));
    return new ContentModel(notation, text, steps);
  }

  private static Step step(String step) {
    char sign = step.charAt(step.length() - 1);
    boolean optional = sign == '?' || sign == '*';
    boolean repeats = sign == '*' || sign == '+';
    String names = step.replaceAll("[()?*+]", "");
    return new Step(Set.of(names.split("\\|", -1)), !optional, repeats);
  }

  /** Whether the element may stand in it at all. */
  boolean allows(String name) {
    return steps.stream().anyMatch(step -> step.names().contains(name));
  }

  /** Whether the element may stand in it more than once. */
  boolean repeats(String name) {
    return steps.stream().anyMatch(step -> step.repeats() && step.names().contains(name));
  }

  /** The elements that may stand in it, in alphabetical order. */
  List<String> names() {
    return steps.stream()
        .flatMap(step -> step.names().stream())
        .filter(name -> !name.equals(TEXT))
        .distinct()
        .sorted()
        .toList();
  }
}
