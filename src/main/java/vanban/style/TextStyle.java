package vanban.style;

import java.util.List;
import java.util.stream.Stream;

/**
 * The style of a paragraph, or of words within one; for words, what it says of paragraphs has no
 * meaning.
 *
 * @param properties those of {@link #ALL} of which it says something
 */
public record TextStyle(Style properties) implements RoleStyle {
  /** The name of the font. */
  public static final Property<String> FONT = Property.of("font");

  /** The size of the letters. */
  public static final Property<Length> SIZE = Property.of("size");

  /** Whether bold. */
  public static final Property<Boolean> BOLD = Property.of("bold", false);

  /** Whether italic. */
  public static final Property<Boolean> ITALIC = Property.of("italic", false);

  /** Whether underlined, by a single line as long as the words. */
  public static final Property<Boolean> UNDERLINE = Property.of("underline", false);

  /** Whether small letters are printed as capitals. */
  public static final Property<Boolean> CAPS = Property.of("caps", false);

  /**
   * The colour as six hexadecimal digits, red, green, blue: {@code FF0000}; {@code auto} is black
   * on white paper.
   */
  public static final Property<String> COLOR = Property.of("color", "auto");

  /** Where letters stand, on the line, above or below it. */
  public static final Property<LetterPosition> POSITION =
      Property.of("position", LetterPosition.BASELINE);

  /** The colour behind the words. */
  public static final Property<Highlight> HIGHLIGHT = Property.of("highlight");

  /** Where the lines of a paragraph stand. */
  public static final Property<Align> ALIGN = Property.of("align", Align.LEFT);

  /** How far the first line is indented from the others. */
  public static final Property<Length> FIRST_LINE = Property.of("first_line", Length.ZERO);

  /**
   * How far the first line starts to the left of the others, which {@link #LEFT} indents; wins over
   * {@link #FIRST_LINE}.
   */
  public static final Property<Length> HANGING = Property.of("hanging", Length.ZERO);

  /** How far all lines are indented on the left. */
  public static final Property<Length> LEFT = Property.of("left", Length.ZERO);

  /** How far all lines are indented on the right. */
  public static final Property<Length> RIGHT = Property.of("right", Length.ZERO);

  /** Distance to what stands above. */
  public static final Property<Length> SPACE_BEFORE = Property.of("space_before", Length.ZERO);

  /** Distance to what stands below. */
  public static final Property<Length> SPACE_AFTER = Property.of("space_after", Length.ZERO);

  /** How far the lines stand apart. */
  public static final Property<LineSpacing> LINE = Property.of("line", LineSpacing.SINGLE);

  /** Whether the paragraph stays on the page of what follows. */
  public static final Property<Boolean> KEEP_WITH_NEXT = Property.of("keep_with_next", false);

  /** Whether the paragraph starts a page. */
  public static final Property<Boolean> NEW_PAGE = Property.of("new_page", false);

  /** Whether all lines of the paragraph stay on one page. */
  public static final Property<Boolean> KEEP_TOGETHER = Property.of("keep_together", false);

  /** Where the lines of the paragraph may end. */
  public static final Property<Wrap> WRAP = Property.of("wrap", Wrap.NORMAL);

  /** Where on the page the paragraph stands, if not in the run of the text. */
  public static final Property<Frame> FRAME = Property.of("frame");

  /** The colour behind the whole paragraph, six hexadecimal digits. */
  public static final Property<String> FILL = Property.of("fill");

  /** What is drawn round the paragraph. */
  public static final Property<Box> BOX = Property.of("box");

  /** What can be said of words. */
  public static final List<Property<?>> OF_CHARACTERS =
      List.of(FONT, SIZE, BOLD, ITALIC, UNDERLINE, CAPS, COLOR, POSITION, HIGHLIGHT);

  /** What can be said of paragraphs beyond their words. */
  public static final List<Property<?>> OF_PARAGRAPHS =
      List.of(
          ALIGN,
          FIRST_LINE,
          HANGING,
          LEFT,
          RIGHT,
          SPACE_BEFORE,
          SPACE_AFTER,
          LINE,
          KEEP_WITH_NEXT,
          NEW_PAGE,
          KEEP_TOGETHER,
          WRAP,
          FRAME,
          FILL,
          BOX);

  /** All that can be said. */
  public static final List<Property<?>> ALL =
      Stream.concat(OF_CHARACTERS.stream(), OF_PARAGRAPHS.stream()).toList();
}
