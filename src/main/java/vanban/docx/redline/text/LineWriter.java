package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Name;
import vanban.docx.tree.Node;
import vanban.docx.tree.Text;

/** Writes a row of tokens as the content of a paragraph, with what became of each. */
final class LineWriter {
  private static final Map<String, String> DELETED =
      Map.of("w:t", "delText", "w:instrText", "delInstrText");

  /** What has paragraphs of its own, the text of which is not deleted with it. */
  private static final Set<String> CLOSED =
      Set.of("w:drawing", "w:pict", "w:object", "mc:AlternateContent", "w:rPr");

  private final Merging merging;
  private final Element oldParagraph;
  private final Element nowParagraph;

  /**
   * Writes into a paragraph.
   *
   * @param oldParagraph as it was, by which the author of what is taken away is known
   * @param nowParagraph as it is, by which the author of what is put there is known
   */
  LineWriter(Merging merging, Element oldParagraph, Element nowParagraph) {
    this.merging = merging;
    this.oldParagraph = oldParagraph;
    this.nowParagraph = nowParagraph;
  }

  /** The content. */
  List<Node> write(List<Spot> spots) {
    return write(spots, 0);
  }

  private List<Node> write(List<Spot> spots, int depth) {
    List<Node> written = new ArrayList<>();
    int at = 0;
    while (at < spots.size()) {
      Spot first = spots.get(at);
      if (!first.state().old()) {
        written.addAll(first.token().before());
      }
      int end = at + 1;
      while (end < spots.size() && together(first, spots.get(end), depth)) {
        end++;
      }
      written.addAll(group(spots.subList(at, end), depth));
      at = end;
    }
    return written;
  }

  /** Whether two tokens stand in the same element. */
  private boolean together(Spot one, Spot other, int depth) {
    boolean shelled = one.token().shells().size() > depth;
    if (shelled != other.token().shells().size() > depth) {
      return false;
    }
    return shelled
        ? shell(one, depth).equals(shell(other, depth))
        : one.state() == other.state() && (one.state().old() || other.token().before().isEmpty());
  }

  private String shell(Spot spot, int depth) {
    return merging.side(spot.state().old()).tagSays(spot.token().shells().get(depth));
  }

  private List<Node> group(List<Spot> spots, int depth) {
    Spot first = spots.get(0);
    if (first.token().shells().size() > depth) {
      Spot owner = spots.stream().filter(spot -> !spot.state().old()).findFirst().orElse(first);
      Element shell = owner.token().shells().get(depth);
      Element own = owner.state().old() ? merging.adopt(shell) : shell;
      return List.of(own.with(write(within(spots), depth + 1)));
    }
    List<Node> content = runs(spots);
    return first.state() == State.KEPT
        ? content
        : List.of(
            merging.change(
                first.state(), first.state().old() ? oldParagraph : nowParagraph, content));
  }

  /** The same tokens; what stands before the first has been written before their shell. */
  private static List<Spot> within(List<Spot> spots) {
    List<Spot> all = new ArrayList<>(spots);
    Token first = all.get(0).token();
    Token bare =
        new Token(
            first.kind(), first.key(), first.run(), first.content(), first.shells(), List.of());
    all.set(0, new Spot(all.get(0).state(), bare, all.get(0).before()));
    return all;
  }

  private List<Node> runs(List<Spot> spots) {
    List<Node> written = new ArrayList<>();
    int at = 0;
    while (at < spots.size()) {
      Spot first = spots.get(at);
      int end = at + 1;
      if (first.token().run().isPresent()) {
        while (end < spots.size() && sameRun(first, spots.get(end))) {
          end++;
        }
        written.add(finished(first.state(), run(spots.subList(at, end))));
      } else {
        for (Node node : first.token().content()) {
          written.add(finished(first.state(), (Element) node));
        }
      }
      at = end;
    }
    return written;
  }

  private static boolean sameRun(Spot one, Spot other) {
    return one.token().run().equals(other.token().run())
        && one.before().map(Run::look).equals(other.before().map(Run::look));
  }

  private Element run(List<Spot> spots) {
    Spot first = spots.get(0);
    Run run = first.token().run().orElseThrow();
    List<Node> content = new ArrayList<>();
    properties(run, first).ifPresent(content::add);
    StringBuilder letters = new StringBuilder();
    for (Spot spot : spots) {
      Node node = spot.token().content().get(0);
      if (node instanceof Text text) {
        letters.append(text.letters());
      } else {
        flush(letters, content);
        content.add(node);
      }
    }
    flush(letters, content);
    return run.tag().with(content);
  }

  private Optional<Element> properties(Run run, Spot spot) {
    return spot.before()
        .map(
            before ->
                new PropertyChanges(merging, nowParagraph)
                    .always("rPr", before.properties(), run.properties()))
        .or(run::properties);
  }

  private void flush(StringBuilder letters, List<Node> to) {
    if (letters.length() > 0) {
      String text = letters.toString();
      List<Attribute> kept =
          text.equals(text.strip()) ? List.of() : List.of(new Attribute(Name.SPACE, "preserve"));
      to.add(new Element(merging.tracking().name("t"), kept, List.of(new Text(text))));
      letters.setLength(0);
    }
  }

  /** An element as it stands in its place: brought over if it is old, its text deleted if so. */
  private Element finished(State state, Element element) {
    Element there = state.old() ? merging.adopt(element) : element;
    return state == State.DELETED ? deleted(there) : there;
  }

  private static Element deleted(Element element) {
    String name = element.name().usual();
    if (CLOSED.contains(name)) {
      return element;
    }
    String local = DELETED.get(name);
    Element named = local == null ? element : element.named(element.name().sibling(local));
    return named.mapped(child -> Optional.of(deleted(child)));
  }
}
