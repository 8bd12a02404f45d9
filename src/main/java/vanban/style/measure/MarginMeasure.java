package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Rule;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.Property;
import vanban.style.RuleStyle;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/**
 * How much of a page what stands in its margins leaves for the text: Word moves the text away from
 * a header or footer that is higher than its margin.
 *
 * @param styles of the layout
 */
public record MarginMeasure(StyleSet styles) {
  /**
   * A margin that leaves too little.
   *
   * @param reach from the edge of the page to the end of what stands in the margin
   * @param room that is left for the text
   */
  public record Crowded(Margin margin, Length reach, Length room) {}

  /** The margins of a document that leave less than {@link PageStyle#LEAST_ROOM}. */
  public List<Crowded> crowded(Document document) {
    List<Crowded> found = new ArrayList<>();
    for (Part part : document.parts()) {
      boolean upright = part.orientation() == Orientation.PORTRAIT;
      PageStyle usual = part.cover() ? styles.page().cover() : styles.page();
      PageStyle page = upright ? usual : usual.turned();
      part.margins().forEach(margin -> crowded(margin, part, page).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Crowded> crowded(Margin margin, Part part, PageStyle page) {
    Length reach = reach(margin, page);
    Length other =
        part.margins().stream()
            .filter(one -> one.pages() == margin.pages() && one.edge() != margin.edge())
            .map(one -> reach(one, page))
            .reduce(page.value(edge(other(margin.edge()))), Length::max);
    Length room = page.value(PageStyle.PAPER).height().minus(reach).minus(other);
    return room.compareTo(PageStyle.LEAST_ROOM) < 0 && reach.compareTo(other) >= 0
        ? Optional.of(new Crowded(margin, reach, room.max(Length.ZERO)))
        : Optional.empty();
  }

  private static Margin.Edge other(Margin.Edge edge) {
    return edge == Margin.Edge.TOP ? Margin.Edge.BOTTOM : Margin.Edge.TOP;
  }

  private static Property<Length> edge(Margin.Edge edge) {
    return edge == Margin.Edge.TOP ? PageStyle.TOP : PageStyle.BOTTOM;
  }

  private Length reach(Margin margin, PageStyle page) {
    boolean top = margin.edge() == Margin.Edge.TOP;
    Length from = page.value(top ? PageStyle.HEADER : PageStyle.FOOTER);
    Length height =
        Length.sum(margin.blocks().stream().map(block -> height(block, page.textWidth())).toList());
    return from.plus(height).max(page.value(edge(margin.edge())));
  }

  private Length height(Block block, Length width) {
    if (block instanceof Rule rule) {
      RuleStyle style = styles.rule(rule.role());
      return style.value(RuleStyle.GAP).plus(style.value(RuleStyle.SPACE_AFTER));
    }
    return block instanceof Paragraph paragraph ? height(paragraph, width) : Length.ZERO;
  }

  /** Of a paragraph that stands among the others, not at a place of its own on the page. */
  private Length height(Paragraph paragraph, Length width) {
    boolean framed = styles.text(paragraph.role()).get(TextStyle.FRAME).isPresent();
    return framed ? Length.ZERO : new ParagraphMeasure(styles).height(paragraph, width);
  }
}
