package vanban.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.document.Walk;
import vanban.style.measure.BalancedLines.Broken;
import vanban.style.measure.LineEnds;
import vanban.style.measure.MeasuredLine;

/** Writes what stands in a line, and knows how far in its text it is. */
final class LineWriter implements Inline.Visitor<LineWriter> {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NO_BREAK_HYPHEN = '\u2011';
  private static final String UNKNOWN = "…"; // a page number: sheets are no pages

  private final Page page;
  private final Html html;
  private final Broken places;
  private int at;

  private LineWriter(Page page, Broken places) {
    this.page = page;
    this.html = page.html();
    this.places = places;
  }

  /** Writes a line, its ends as they are decided. */
  static void write(Page page, LineEnds ends, List<Inline> content) {
    new LineWriter(page, ends.places(content, text(content))).all(content);
  }

  /** What is measured of a line, as {@link MeasuredLine#text} has it. */
  private static String text(List<Inline> content) {
    return content.stream().flatMap(Walk::line).map(LineWriter::text).collect(Collectors.joining());
  }

  private static String text(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.value();
    }
    if (inline instanceof Inline.Reference reference) {
      return reference.citation().map(Citation::held).orElse("");
    }
    return inline instanceof Inline.Break ? String.valueOf(MeasuredLine.BREAK) : "";
  }

  private LineWriter all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  private LineWriter within(String tag, List<Inline> content) {
    html.open(tag);
    all(content);
    html.close();
    return this;
  }

  @Override
  public LineWriter visit(Inline.Text text) {
    String words = text.value();
    List<Places.Stretch> stretches = page.stretches(text.origin(), words);
    for (int i = 0; i < stretches.size(); i++) {
      Places.Stretch stretch = stretches.get(i);
      boolean last = i + 1 == stretches.size();
      int end = last ? words.length() : stretches.get(i + 1).at();
      stretch.place().ifPresent(known -> html.open("span").with("data-at", known));
      words(words.substring(stretch.at(), end));
      stretch.place().ifPresent(known -> html.close());
    }
    return this;
  }

  private void words(String words) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.length(); i++, at++) {
      if (places.ended().contains(at)) {
        html.text(line.toString()).open("br");
        line.setLength(0);
      } else {
        line.append(held(words.charAt(i)));
      }
    }
    html.text(line.toString());
  }

  private char held(char c) {
    if (!places.held().contains(at)) {
      return c;
    }
    return c == '-' ? NO_BREAK_HYPHEN : NO_BREAK_SPACE;
  }

  @Override
  public LineWriter visit(Inline.Strong strong) {
    return within("strong", strong.content());
  }

  @Override
  public LineWriter visit(Inline.Emphasis emphasis) {
    return within("em", emphasis.content());
  }

  @Override
  public LineWriter visit(Inline.Span span) {
    html.open("span").with("class", page.span(span.role()));
    all(span.content());
    html.close();
    return this;
  }

  @Override
  public LineWriter visit(Inline.Script script) {
    return switch (script.side()) {
      case SUPERSCRIPT -> within("sup", script.content());
      case SUBSCRIPT -> within("sub", script.content());
    };
  }

  @Override
  public LineWriter visit(Inline.Link link) {
    html.open("a").with("class", page.span(link.role())).with("href", link.address());
    page.at(link.origin());
    all(link.content());
    html.close();
    return this;
  }

  @Override
  public LineWriter visit(Inline.Figure figure) {
    Optional<String> place = page.place(figure.origin());
    place.ifPresent(at -> html.open("span").with("data-at", at).with("data-figure", figure.of()));
    all(figure.content());
    place.ifPresent(at -> html.close());
    return this;
  }

  @Override
  public LineWriter visit(Inline.Note note) {
    page.hang(note);
    html.open("sup").open("a");
    html.with("id", Page.sign(note.number())).with("href", "#" + Page.note(note.number()));
    html.with("role", "doc-noteref");
    html.with("aria-label", page.words().note() + " " + note.number());
    page.at(note.origin()).text(String.valueOf(note.number())).close().close();
    return this;
  }

  @Override
  public LineWriter visit(Inline.Reference reference) {
    String cited =
        reference
            .citation()
            .map(Citation::held)
            .orElseThrow(() -> new IllegalArgumentException("unresolved: " + reference.to()));
    html.open("a").with("href", "#" + reference.to());
    page.at(reference.origin());
    words(cited);
    html.close();
    return this;
  }

  @Override
  public LineWriter visit(Inline.Field field) {
    html.text(UNKNOWN);
    return this;
  }

  @Override
  public LineWriter visit(Inline.Break lineBreak) {
    html.open("br");
    at++;
    return this;
  }
}
