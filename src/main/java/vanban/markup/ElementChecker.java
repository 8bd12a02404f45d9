package vanban.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.document.Inline;

/**
 * Checks tags against the vocabulary: which elements there are, what stands in what, and in which
 * order. What an element's attributes are and how a table's rows fill up, others check.
 */
final class ElementChecker {
  private final MarkupDiagnostics problems;
  private final AttributeChecker attributes;
  private final InsertionChecker insertions;
  private final Deque<Element> around = new ArrayDeque<>(); // innermost first

  ElementChecker(MarkupDiagnostics problems, AttributeChecker attributes) {
    this.problems = problems;
    this.attributes = attributes;
    this.insertions = new InsertionChecker(attributes);
  }

  /** Checks a whole document. */
  void check(Node.Tag root) {
    Optional<Element> element = Element.of(root.name());
    if (element.isPresent() && element.get() != Element.DOCUMENT) {
      problems.add(problems.at(root, Code.MISPLACED_ELEMENT, root.name()).variant("root"));
    }
    if (element.isEmpty()) {
      unknown(root, List.of(Element.DOCUMENT.id()));
    }
    inside(root, element);
    attributes.finish();
  }

  /** Checks what stands in a tag; of an unknown one, as if it were the one that was meant. */
  private void inside(Node.Tag tag, Optional<Element> known) {
    known.ifPresent(element -> attributes.check(tag, element));
    Optional<Element> meant =
        known.or(() -> Nearest.to(tag.name(), Element.names()).flatMap(Element::of));
    meant.ifPresent(around::push);
    meant.ifPresent(element -> contents(tag, element));
    for (Node.Tag child : tag.tags()) {
      Optional<Element> element = Element.of(child.name());
      if (element.isEmpty()) {
        unknown(child, meant.map(parent -> parent.content().names()).orElse(Element.names()));
      }
      inside(child, element);
    }
    tag.insertions().forEach(this::insertion);
    meant.ifPresent(element -> around.pop());
    known.ifPresent(element -> attributes.leave(tag, element));
  }

  private void insertion(Node.Inserted inserted) {
    attributes.check(inserted.tag(), Element.INSERT);
    insertions.check(inserted);
    for (Element outer : List.of(Element.NOTE, Element.MARGIN)) {
      if (around.contains(outer) && InsertionChecker.hasNote(inserted.what())) {
        problems.add(
            problems.at(inserted.tag(), Code.MISPLACED_ELEMENT, Element.NOTE.id(), outer.id()));
      }
    }
  }

  private void unknown(Node.Tag tag, List<String> choices) {
    Diagnostic found = problems.at(tag, Code.UNKNOWN_ELEMENT, tag.name());
    Optional<String> near =
        Nearest.to(tag.name(), choices).or(() -> Nearest.to(tag.name(), Element.names()));
    if (near.isPresent()) {
      problems.add(found.didYouMean(near.get()));
    } else if (choices.isEmpty()) {
      problems.add(found);
    } else {
      problems.add(found.hint("known-elements", String.join(", ", choices)));
    }
  }

  private void contents(Node.Tag tag, Element element) {
    int before = problems.count();
    if (!element.content().text()) {
      tag.contents().forEach(node -> noText(tag, node));
    }
    order(tag, element, before);
    if (element == Element.SECTION) {
      lead(tag);
    }
    if (element == Element.TABLE) {
      new RowChecker(problems).check(tag);
    }
    if (element == Element.CHART) {
      series(tag);
    }
  }

  /** Each series has a value, or a gap, for each category. */
  private void series(Node.Tag chart) {
    int categories = count(chart, Element.CATEGORY);
    for (Node.Tag series : chart.tags(Element.SERIES)) {
      int values = count(series, Element.VALUE);
      if (values != categories && values > 0 && categories > 0) {
        problems.add(
            problems
                .at(series, Code.UNEVEN_ROW, String.valueOf(values), String.valueOf(categories))
                .variant("series"));
      }
    }
  }

  private static int count(Node.Tag parent, Element element) {
    return (int)
        Child.of(parent).stream().filter(child -> child.name().equals(element.id())).count();
  }

  private void noText(Node.Tag tag, Node node) {
    boolean printed =
        node instanceof Node.Words words
            && !words.value().chars().allMatch(c -> WhiteSpace.isSpace((char) c));
    if (printed) {
      problems.add(
          Diagnostic.error(Code.MISPLACED_TEXT, problems.words((Node.Words) node), tag.name()));
    }
    if (node instanceof Node.Inserted inserted
        && inserted.what() instanceof Insertion.Words words
        && words.content().stream().anyMatch(Inline.Text.class::isInstance)) {
      problems.add(
          Diagnostic.error(Code.MISPLACED_TEXT, problems.name(inserted.tag()), tag.name()));
    }
  }

  private void order(Node.Tag tag, Element element, int before) {
    List<ContentModel.Step> steps = element.content().steps();
    Set<Integer> taken = new HashSet<>();
    int at = 0;
    List<Child> children = Child.of(tag);
    for (Child child : children) {
      Optional<Element> known = child.element();
      int step = known.isEmpty() ? at : next(steps, at, taken, child.name());
      if (known.isEmpty()) {
        taken.add(at); // it has been complained of, and may be what was needed
      } else if (step >= steps.size()) {
        misplaced(child, element, children.get(0));
      } else {
        before(child, element, at, step, taken);
        taken.add(step);
        at = step;
      }
      known.ifPresent(inner -> noNote(child, inner));
    }
    if (problems.count() == before) { // or what is missing may be what stands wrong
      missing(tag, steps, at, taken);
    }
  }

  /** The step an element belongs to, from the current one on; the number of steps if to none. */
  private static int next(List<ContentModel.Step> steps, int at, Set<Integer> taken, String name) {
    int step = at;
    while (step < steps.size()) {
      boolean full = taken.contains(step) && !steps.get(step).repeats();
      if (!full && steps.get(step).names().contains(name)) {
        return step;
      }
      step++;
    }
    return step;
  }

  private void misplaced(Child child, Element parent, Child first) {
    Diagnostic found = problems.at(child.at(), Code.MISPLACED_ELEMENT, child.name(), parent.id());
    if (!parent.content().allows(child.name())) {
      problems.add(found);
    } else if (first.name().equals(child.name()) && !parent.content().repeats(child.name())) {
      problems.add(found.variant("twice").hintAt(problems.name(first.at()), "first-here"));
    } else {
      problems.add(found.variant("order"));
    }
  }

  /** Complains of what is needed before a child and is not there. */
  private void before(Child child, Element parent, int from, int to, Set<Integer> taken) {
    for (int i = from; i < to; i++) {
      ContentModel.Step step = parent.content().steps().get(i);
      if (step.needed() && taken.add(i)) {
        String needed = String.join(", ", step.names());
        problems.add(
            problems
                .at(child.at(), Code.MISPLACED_ELEMENT, child.name(), parent.id(), needed)
                .variant("before"));
      }
    }
  }

  private void missing(Node.Tag tag, List<ContentModel.Step> steps, int from, Set<Integer> taken) {
    for (int i = from; i < steps.size(); i++) {
      if (steps.get(i).needed() && !taken.contains(i)) {
        missing(tag, String.join(", ", steps.get(i).names()));
      }
    }
  }

  private void missing(Node.Tag tag, String needed) {
    problems.add(problems.at(tag, Code.MISPLACED_ELEMENT, tag.name(), needed).variant("missing"));
  }

  /** Word has no notes in notes, and none in margins. */
  private void noNote(Child child, Element element) {
    for (Element outer : List.of(Element.NOTE, Element.MARGIN)) {
      if (element == Element.NOTE && around.contains(outer)) {
        problems.add(problems.at(child.at(), Code.MISPLACED_ELEMENT, child.name(), outer.id()));
      }
    }
  }

  /** A section has something in it, and something its number can stand before. */
  private void lead(Node.Tag section) {
    List<Child> blocks = Child.of(section);
    if (blocks.isEmpty()) {
      missing(section, Element.HEADING.id());
      return;
    }
    Child first = blocks.get(0);
    Optional<Element> kind = first.element();
    boolean leads =
        kind.filter(one -> one == Element.HEADING || one == Element.PARAGRAPH).isPresent();
    if (section.attribute("number").isPresent() && !leads && kind.isPresent()) {
      problems.add(problems.at(first.at(), Code.MISPLACED_ELEMENT).variant("lead"));
    }
  }
}
