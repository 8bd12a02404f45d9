package vanban.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;

/** Turns what stands in lines from commonmark's nodes into ours. */
final class InlineReader {
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "(?<!\\*)(?<stars>\\*{1,2})(?<words>[^\\s*](?:[^*]*[^\\s*])?)\\k<stars>(?!\\*)"
              + "|(?<note>\\[\\^[^\\[\\]]+])|(?<open>\\^\\[)|(?<link>]\\()|(?<!=)(?<mark>==)(?!=)|\\*+");
  private static final String ANCHOR = "#";
  private static final String STAR = "*";

  private final NodePlaces places;
  private final Placeholders placeholders;
  private final Ids ids;
  private final Witness witness;
  private final ProseNotes notes;
  private final Map<String, Prose> noteTexts;
  private final Marks marks;
  private final Unsupported unsupported;
  private final Diagnostics diagnostics;

  /**
   * Who reads the lines of one prose.
   *
   * @param noteTexts what the notes say, by name
   */
  InlineReader(ProseParser.Room room, ProseNotes notes, Map<String, Prose> noteTexts) {
    this.places = room.places();
    this.placeholders = room.placeholders();
    this.ids = room.ids();
    this.witness = room.witness();
    this.marks = room.marks();
    this.unsupported = room.unsupported();
    this.diagnostics = room.diagnostics();
    this.notes = notes;
    this.noteTexts = noteTexts;
  }

  /** What stands in a node, in order. */
  List<ProseInline> read(Node parent, Setting setting) {
    InlineRow row = new InlineRow();
    readInto(row, parent, setting);
    return row.inlines();
  }

  /** Adds what stands in a node to what stands before it in the line. */
  void readInto(InlineRow row, Node parent, Setting setting) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, setting, row);
    }
  }

  private void add(Node node, Setting setting, InlineRow row) {
    if (node instanceof Text text) {
      witness.typed(() -> places.typed(text));
      addWords(text, 0, text.getLiteral().length(), setting, row);
    } else if (node instanceof ProseNotation.Escaped escaped) {
      row.words(escaped.sign());
    } else if (node instanceof ProseNotation.Placeholder) {
      placeholders.resolve(places.typed(node)).ifPresent(row::fill);
    } else if (node instanceof SoftLineBreak) {
      row.words(" ");
    } else if (node instanceof HardLineBreak) {
      addBreak(node, row);
    } else if (node instanceof StrongEmphasis strong) {
      checkStars(strong.getOpeningDelimiter(), strong);
      row.add(new ProseInline.Strong(read(node, setting)));
    } else if (node instanceof Emphasis emphasis) {
      checkStars(emphasis.getOpeningDelimiter(), emphasis);
      row.add(new ProseInline.Emphasis(read(node, setting)));
    } else if (node instanceof MarkSigns.Marked) {
      marks.found(places.of(node));
      row.add(new ProseInline.Marked(read(node, setting)));
    } else if (node instanceof FootnoteReference || node instanceof InlineFootnote) {
      note(node, setting).ifPresent(row::add);
    } else if (node instanceof Link link && isReference(link)) {
      row.add(reference(link));
    } else {
      unsupported.say(node);
    }
  }

  /** Two spaces at a line's end are nothing one sees; only the backslash was meant. */
  private void addBreak(Node node, InlineRow row) {
    if (!node.getSourceSpans().isEmpty()) {
      unsupported.at(places.of(node), "line-break");
    }
    row.words(" ");
  }

  private void checkStars(String delimiter, Node node) {
    if (!delimiter.startsWith(STAR)) {
      unsupported.say(node);
    }
  }

  private Optional<ProseInline> note(Node node, Setting setting) {
    if (setting == Setting.NOTE) {
      unsupported.at(places.of(node), "note-in-note");
      return Optional.empty();
    }
    if (node instanceof FootnoteReference reference) {
      return Optional.ofNullable(noteTexts.get(ProseNotes.name(reference.getLabel())))
          .map(ProseInline.Note::new);
    }
    List<ProseInline> content = read(node, Setting.NOTE);
    if (content.isEmpty()) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, places.of(node)).variant("note"));
    }
    return Optional.of(new ProseInline.Note(new Prose(List.of(new ProseBlock.Paragraph(content)))));
  }

  private static boolean isReference(Link link) {
    String destination = link.getDestination();
    return link.getFirstChild() == null
        && link.getTitle() == null
        && destination.startsWith(ANCHOR)
        && destination.length() > 1;
  }

  private ProseInline reference(Link link) {
    String id = link.getDestination().substring(1);
    ids.refer(id, places.of(link));
    return new ProseInline.Reference(id);
  }

  /**
   * Adds some letters of a text node. What looks like notation in them was none to commonmark; only
   * stars around words are taken as they were meant, for {@code **Về kinh tế:**Tăng} is no bold in
   * CommonMark, whose rule looks for the space that Vietnamese authors may leave out.
   */
  private void addWords(Text text, int from, int to, Setting setting, InlineRow row) {
    Matcher found = LEFTOVER.matcher(text.getLiteral());
    found.region(from, to).useTransparentBounds(true);
    int at = from;
    while (found.find()) {
      if (found.group("stars") != null) {
        row.words(text.getLiteral().substring(at, found.start()));
        InlineRow inner = new InlineRow();
        addWords(text, found.start("words"), found.end("words"), setting, inner);
        row.add(starred(found.group("stars"), inner.inlines()));
        at = found.end();
      } else {
        leftover(text, found, setting);
      }
    }
    row.words(text.getLiteral().substring(at, to));
  }

  private static ProseInline starred(String stars, List<ProseInline> content) {
    return stars.equals(STAR) ? new ProseInline.Emphasis(content) : new ProseInline.Strong(content);
  }

  private void leftover(Text text, Matcher found, Setting setting) {
    Place place = places.within(text, found.start(), found.end());
    if (found.group("note") != null && setting == Setting.NOTE) {
      unsupported.at(place, "note-in-note");
    } else if (found.group("note") != null) {
      String label = found.group().substring("[^".length(), found.group().length() - 1);
      notes.undefined(label, place);
    } else if (found.group("open") != null) {
      unsupported.at(place, "open-note");
    } else if (found.group("link") != null) {
      unsupported.at(place, "link");
    } else if (found.group("mark") != null) {
      checkSign(text, found, place);
    } else if (isStray(text, found)) {
      unsupported.at(place, "star", found.group());
    }
  }

  /** Between spaces it compares two things; where it touches one, a mark was meant. */
  private void checkSign(Text text, Matcher found, Place place) {
    boolean apart = isSpace(before(text, found)) && isSpace(after(text, found));
    if (!apart) {
      marks.alone(place);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private char before(Text text, Matcher found) {
    return found.start() > 0 ? text.getLiteral().charAt(found.start() - 1) : places.before(text);
  }

  private char after(Text text, Matcher found) {
    String literal = text.getLiteral();
    return found.end() < literal.length() ? literal.charAt(found.end()) : places.after(text);
  }

  /** Stars that were meant to make bold or italic: two of them, or one that touches a word. */
  private boolean isStray(Text text, Matcher found) {
    char before = before(text, found);
    char after = after(text, found);
    return found.group().length() > 1
        || Character.isLetterOrDigit(before)
        || Character.isLetterOrDigit(after);
  }
}
