package vanban.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vanban.document.Citation;
import vanban.document.Inline;

/** The words of lines, with marks where notes hang; keeps the notes for the end of the part. */
final class LineText implements Inline.Visitor<String> {
  private final List<Inline.Note> notes = new ArrayList<>();

  /** The notes met since they were last asked for, in order. */
  List<Inline.Note> takeNotes() {
    List<Inline.Note> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /** The words of a line; a line end where there is a break. */
  String of(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(inline -> out.append(inline.accept(this)));
    return out.toString();
  }

  @Override
  public String visit(Inline.Text text) {
    return text.value();
  }

  @Override
  public String visit(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String visit(Inline.Span span) {
    return of(span.content());
  }

  @Override
  public String visit(Inline.Script script) {
    return SmallLetters.of(script.side(), of(script.content()));
  }

  /** The words, and behind them where they lead if they do not say so. */
  @Override
  public String visit(Inline.Link link) {
    String words = of(link.content());
    String stripped = words.stripTrailing();
    boolean said = link.address().endsWith(stripped);
    String leads = said ? "" : " (" + link.address() + ")";
    return stripped + leads + words.substring(stripped.length());
  }

  @Override
  public String visit(Inline.Figure figure) {
    return of(figure.content());
  }

  @Override
  public String visit(Inline.Note note) {
    notes.add(note);
    return "[" + note.number() + "]";
  }

  @Override
  public String visit(Inline.Reference reference) {
    return reference.citation().map(Citation::text).orElse("#" + reference.to());
  }

  @Override
  public String visit(Inline.Field field) {
    return "{" + field.kind().name().toLowerCase(Locale.ROOT) + "}";
  }

  @Override
  public String visit(Inline.Break lineBreak) {
    return "\n";
  }
}
