package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.compare.align.Tokens;
import vanban.compare.align.Traits;
import vanban.docx.redline.part.Fingerprints;
import vanban.docx.tree.Element;

/**
 * What stands among others and is paired with what stands in the other file: a paragraph, a table,
 * a row.
 *
 * @param element all of it
 * @param says the same for what says the same
 */
public record Block(Element element, String says) {
  /** By what blocks are known again. */
  public static final Traits<Block> TRAITS = new Traits<>(Block::id, Block::says, Block::words);

  private static final Set<String> PROPERTIES =
      Set.of("w:tblPr", "w:tblGrid", "w:tcPr", "w:trPr", "w:tblPrEx", "w:sectPr");

  /** What stands in an element, in order, without its properties. */
  public static List<Block> in(Element element, SidePart part) {
    List<Block> all = new ArrayList<>();
    for (Element child : element.elements()) {
      String name = child.name().usual();
      boolean trace = part.side() == Side.OLD && Fingerprints.MEANINGLESS.contains(name);
      if (!PROPERTIES.contains(name) && !trace) {
        all.add(new Block(child, part.says(child)));
      }
    }
    return all;
  }

  /** Whether it is of a name. */
  public boolean is(String usual) {
    return element.is(usual);
  }

  /** Whether it is a paragraph that ends a section of pages. */
  public boolean endsSection() {
    return element.child("w:pPr").flatMap(own -> own.child("w:sectPr")).isPresent();
  }

  /** Whether it can be the same thing as another, changed. */
  public boolean isLike(Block other) {
    return element.name().usual().equals(other.element.name().usual())
        && endsSection() == other.endsSection();
  }

  /** What a field that goes on in other paragraphs does here; there is one such in both files. */
  private Optional<String> id() {
    return is("w:p") ? LineReader.openField(element) : Optional.empty();
  }

  private List<String> words() {
    return Tokens.words(Words.of(element));
  }
}
