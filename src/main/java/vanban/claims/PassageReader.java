package vanban.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Inline;
import vanban.figure.Expression;
import vanban.figure.Form;
import vanban.prose.PrintedWords;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Puts the inlines of a paragraph or line together into one passage. */
final class PassageReader {
  private final List<LocatedText> pieces = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private int length;

  /** The passage of some inlines; empty if nobody wrote them. */
  Optional<Passage> read(List<Inline> content) {
    PrintedWords.flat(content).forEach(this::add);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    LocatedText.Builder all = new LocatedText.Builder(pieces.get(0).place());
    pieces.forEach(all::append);
    return Optional.of(new Passage(all.build(), mentions));
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      text.origin().as(LocatedText.class).ifPresent(this::add);
    } else if (inline instanceof Inline.Figure figure) {
      add(figure);
    } else if (!(inline instanceof Inline.Note) && !pieces.isEmpty()) {
      add(sign(Passage.GAP, pieces.get(pieces.size() - 1).place()));
    }
  }

  private void add(LocatedText piece) {
    pieces.add(piece);
    length += piece.value().length();
  }

  /** What a phrase or a table prints of a figure counts as words. */
  private void add(Inline.Figure figure) {
    Optional<Mention> mention = figure.origin().as(Place.class).flatMap(at -> mention(figure, at));
    if (mention.isPresent()) {
      mentions.add(mention.get());
      add(sign(Passage.FIGURE, mention.get().whole()));
    } else {
      PrintedWords.located(List.of(figure)).ifPresent(this::add);
    }
  }

  private Optional<Mention> mention(Inline.Figure figure, Place place) {
    Expression asked = Expression.of(figure.of());
    boolean typed = place.text().equals(figure.of()) && Mention.isBraced(place);
    Optional<Form> form = asked.form().filter(any -> typed);
    return form.map(known -> new Mention(length, asked, known, place));
  }

  private static LocatedText sign(char sign, Place place) {
    return new LocatedText.Builder(place).append(String.valueOf(sign), place).build();
  }
}
