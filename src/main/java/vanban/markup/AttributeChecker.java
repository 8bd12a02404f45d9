package vanban.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.diagnostic.Quantity;
import vanban.document.LinkAddress;
import vanban.document.StatedWidth;
import vanban.source.Place;
import vanban.vietnamese.NumberPattern;

/**
 * Checks attributes: which there are, what they say, and what they say together: that ids are
 * unique, references lead somewhere and numbers have the levels they continue.
 */
final class AttributeChecker {
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]*");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
  private static final Set<Element> CAPTIONED =
      EnumSet.of(Element.TABLE, Element.CHART, Element.PICTURE);
  private static final String NUMBER = "number";
  private static final String FILE = "file";
  private static final String PAGES = "pages";
  private static final String QR = "qr";

  /** Numbered sections within one another: Word's lists have no more levels. */
  private static final int LEVELS = 9;

  private final MarkupDiagnostics problems;
  private final Roles roles;
  private final Images images;
  private final Map<String, Node.Tag> ids = new HashMap<>();
  private final List<Use> references = new ArrayList<>();
  private final Deque<NumberPattern> numbers = new ArrayDeque<>(); // of the sections around

  /** A reference; where it stands is asked for only if something is wrong with it. */
  private record Use(String to, Supplier<Place> place) {}

  AttributeChecker(MarkupDiagnostics problems, Roles roles, Images images) {
    this.problems = problems;
    this.roles = roles;
    this.images = images;
  }

  /** Checks the attributes of a tag, before what stands in it. */
  void check(Node.Tag tag, Element element) {
    unknown(tag, element);
    for (Attribute attribute : element.attributes()) {
      Optional<String> value = tag.attribute(attribute.name());
      value.ifPresent(v -> value(tag, element, attribute, v));
      if (value.isEmpty() && attribute.required()) {
        problems.add(
            problems
                .at(tag, Code.WRONG_ATTRIBUTE, tag.name(), attribute.name())
                .variant("missing"));
      }
    }
    if (CAPTIONED.contains(element)) {
      caption(tag);
    }
    if (element == Element.COLUMNS) {
      columns(tag);
    }
    if (element == Element.IMAGE) {
      image(tag);
    }
    if (element == Element.PART) {
      firstPages(tag);
    }
    levels(tag, element);
  }

  /** A part that goes on with the page numbers has no first page of its own for a margin. */
  private void firstPages(Node.Tag part) {
    if (part.attribute(PAGES).filter("continued"::equals).isPresent()) {
      part.tags(Element.MARGIN).stream()
          .filter(margin -> margin.attribute(PAGES).filter("first"::equals).isPresent())
          .map(
              margin ->
                  problems
                      .at(margin, PAGES, Code.WRONG_ATTRIBUTE, PAGES, "first")
                      .variant("continued"))
          .forEach(problems::add);
    }
  }

  /** Forgets what only holds in a tag, after what stands in it. */
  void leave(Node.Tag tag, Element element) {
    if (element == Element.SECTION && tag.attribute(NUMBER).isPresent()) {
      numbers.pop();
    }
  }

  /** Checks what can only be known at the end: where references lead. */
  void finish() {
    TreeSet<String> known = new TreeSet<>(ids.keySet());
    for (Use reference : references) {
      String to = reference.to();
      Node.Tag target = ids.get(to);
      if (target == null) {
        Diagnostic found = Diagnostic.error(Code.UNKNOWN_REFERENCE, reference.place().get(), to);
        problems.addOpen(
            Nearest.to(to, known)
                .map(near -> found.didYouMeanAt(problems.value(tagOf(near), "id"), near))
                .orElse(found));
      } else if (target.attribute(NUMBER).isEmpty()) {
        problems.addOpen(
            Diagnostic.error(Code.UNKNOWN_REFERENCE, reference.place().get(), to)
                .variant("unnumbered")
                .hintAt(problems.value(target, "id"), "id-here"));
      }
    }
  }

  private Node.Tag tagOf(String id) {
    return Optional.ofNullable(ids.get(id)).orElseThrow();
  }

  private void unknown(Node.Tag tag, Element element) {
    List<String> known = element.attributes().stream().map(Attribute::name).toList();
    for (String name : tag.attributes().keySet()) {
      if (!known.contains(name)) {
        Diagnostic found =
            Diagnostic.error(
                Code.UNKNOWN_ATTRIBUTE, problems.attribute(tag, name), tag.name(), name);
        List<String> free = known.stream().filter(k -> tag.attribute(k).isEmpty()).toList();
        problems.add(suggest(found, name, free, "known-attributes"));
      }
    }
  }

  private static Diagnostic suggest(
      Diagnostic found, String word, List<String> candidates, String otherwise) {
    Optional<String> near = Nearest.to(word, candidates);
    if (near.isPresent()) {
      return found.didYouMean(word, near.get());
    }
    return candidates.isEmpty() ? found : found.hint(otherwise, String.join(", ", candidates));
  }

  private void value(Node.Tag tag, Element element, Attribute attribute, String value) {
    switch (attribute.kind()) {
      case TEXT -> {}
      case WORD, PATTERN -> require(!value.isEmpty(), tag, attribute, value, "empty");
      case ID -> id(tag, attribute, value);
      case ID_OF -> references.add(new Use(value, () -> problems.value(tag, attribute.name())));
      case ROLE -> {
        require(!value.isEmpty(), tag, attribute, value, "empty");
        role(element, value, () -> problems.value(tag, attribute.name()));
      }
      case COUNT -> require(COUNT.matcher(value).matches(), tag, attribute, value, "count");
      case DECIMAL -> require(DECIMAL.matcher(value).matches(), tag, attribute, value, "decimal");
      case FILE -> shown(tag, attribute, value, images::find);
      case QR -> shown(tag, attribute, value, images::draw);
      case ADDRESS -> require(LinkAddress.isOne(value), tag, attribute, value, "address");
      case DATE -> require(isDate(value), tag, attribute, value, "date");
      case CHOICE -> choice(tag, attribute, value, value);
      case COLUMNS -> Arrays.stream(value.split(" ", -1)).forEach(v -> column(tag, attribute, v));
    }
  }

  private void shown(
      Node.Tag tag, Attribute attribute, String value, BiConsumer<Node.Tag, String> find) {
    require(!value.isEmpty(), tag, attribute, value, "empty");
    if (!value.isEmpty()) {
      find.accept(tag, value);
    }
  }

  private void require(
      boolean holds, Node.Tag tag, Attribute attribute, String value, String variant) {
    if (!holds) {
      problems.add(
          problems
              .at(tag, attribute.name(), Code.WRONG_ATTRIBUTE, attribute.name(), value)
              .variant(value.isEmpty() ? "empty" : variant));
    }
  }

  private void id(Node.Tag tag, Attribute attribute, String value) {
    require(NAME.matcher(value).matches(), tag, attribute, value, "name");
    Node.Tag first = ids.putIfAbsent(value, tag);
    if (first != null) {
      problems.add(
          problems
              .at(tag, attribute.name(), Code.DUPLICATE_ID, value)
              .hintAt(problems.value(first, attribute.name()), "first-here"));
    }
  }

  /** Says that styles have no such role for an element that is inserted, if that is so. */
  void role(Node.Tag insert, Element element, String role) {
    role(element, role, () -> problems.name(insert));
  }

  private void role(Element element, String value, Supplier<Place> place) {
    Set<String> known = roles.of(element);
    if (!value.isEmpty() && !known.contains(value)) {
      Optional<String> near = Nearest.to(value, new TreeSet<>(known));
      Diagnostic found = Diagnostic.error(Code.UNKNOWN_ROLE, place.get(), value);
      Diagnostic hinted = near.map(role -> found.mayMean(role)).orElse(found);
      problems.add(
          roles
              .groupOf(value)
              .map(group -> ofAnotherKind(place.get(), value, group, element))
              .orElseGet(() -> hinted.hint("known-roles", roles.file())));
    }
  }

  private static Diagnostic ofAnotherKind(Place at, String role, String group, Element element) {
    return Diagnostic.error(Code.UNKNOWN_ROLE, at, role, group, Roles.group(element))
        .variant("kind");
  }

  /** A picture is a file or a QR code. */
  private void image(Node.Tag tag) {
    boolean file = tag.attribute(FILE).isPresent();
    boolean code = tag.attribute(QR).isPresent();
    if (file && code) {
      problems.add(
          Diagnostic.error(Code.WRONG_ATTRIBUTE, problems.attribute(tag, QR), QR, FILE)
              .variant("both"));
    } else if (!file && !code) {
      problems.add(problems.at(tag, Code.WRONG_ATTRIBUTE, tag.name(), FILE).variant("missing"));
    }
  }

  /** Columns of different widths are as many as there are widths. */
  private void columns(Node.Tag tag) {
    String role = tag.attribute("role").orElse("");
    int there = tag.tags(Element.COLUMN).size();
    roles
        .columnsOf(role)
        .filter(widths -> there > 0 && there != widths)
        .map(widths -> new String[] {role, String.valueOf(widths), String.valueOf(there)})
        .ifPresent(
            said -> problems.add(problems.at(tag, Code.UNEVEN_ROW, said).variant("columns")));
  }

  /** Remembers a reference that is inserted. */
  void refer(Node.Tag insert, String to) {
    references.add(new Use(to, () -> problems.name(insert)));
  }

  private void choice(Node.Tag tag, Attribute attribute, String value, String word) {
    if (value.isEmpty()) {
      require(false, tag, attribute, value, "empty");
    } else if (!attribute.choices().contains(word)) {
      Place place = problems.word(tag, attribute.name(), word);
      Diagnostic found = Diagnostic.error(Code.WRONG_ATTRIBUTE, place, attribute.name(), word);
      problems.add(suggest(found, word, attribute.choices(), "choices"));
    }
  }

  /** A column: how its cells are aligned, and how wide it is to be. */
  private void column(Node.Tag tag, Attribute attribute, String column) {
    int colon = column.indexOf(':');
    choice(tag, attribute, column, colon < 0 ? column : column.substring(0, colon));
    if (colon >= 0 && StatedWidth.parse(column.substring(colon + 1)).isEmpty()) {
      problems.add(
          Diagnostic.error(
                  Code.WRONG_ATTRIBUTE,
                  problems.word(tag, attribute.name(), column),
                  attribute.name(),
                  column.substring(colon + 1))
              .variant("width"));
    }
  }

  private static boolean isDate(String value) {
    try {
      return DATE.matcher(value).matches() && LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The number of a table, a chart or a picture is printed by its caption. */
  private void caption(Node.Tag table) {
    if (table.attribute(NUMBER).isPresent() && table.tags(Element.CAPTION).isEmpty()) {
      problems.add(
          problems
              .at(table, Code.MISPLACED_ELEMENT, table.name(), Element.CAPTION.id())
              .variant("missing"));
    }
  }

  /** A number that continues others needs as many sections with counting numbers around it. */
  private void levels(Node.Tag tag, Element element) {
    if (tag.attribute(NUMBER).isEmpty()) {
      return;
    }
    NumberPattern pattern = NumberPattern.of(tag.attribute(NUMBER).orElse(""));
    long above =
        CAPTIONED.contains(element) ? 0 : numbers.stream().takeWhile(NumberPattern::counts).count();
    if (pattern.levels() - 1 > above) {
      problems.add(
          problems.at(tag, NUMBER, Code.WRONG_ATTRIBUTE, pattern.text()).variant("levels"));
    }
    if (element == Element.SECTION) {
      numbers.push(pattern);
      if (numbers.size() == LEVELS + 1) { // what stands still lower is too deep as well
        problems.add(
            problems.at(tag, NUMBER, Code.TOO_DEEP, Quantity.of(LEVELS)).variant("levels"));
      }
    }
  }

  /** The value of a count; 1 where there is none, or it is wrong. */
  static int count(Node.Tag tag, String attribute) {
    return tag.attribute(attribute)
        .filter(value -> COUNT.matcher(value).matches())
        .map(Integer::valueOf)
        .orElse(1);
  }
}
