package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.source.JoinedText;
import vanban.source.Located;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

class UnprintedTextTest {
  /** What a layout wrote; to tell its place, the layout would have to run again. */
  private static final class Layouts implements Located {
    @Override
    public Place place() {
      throw new AssertionError("asked where a layout wrote something");
    }
  }

  private static final Place WORDS = new Place(SourceFile.of("report.yaml", "title: thu"), 7, 10);

  private static List<String> places(String words, Located origin) {
    Inline text = new Inline.Text(words, Origin.of(origin));
    return UnprintedText.places(text).map(Place::toString).toList();
  }

  @Test
  void wordsOfALayoutAreNotAskedForTheirPlace() {
    assertEquals(List.of(), places("Nơi nhận:", new Layouts()));
  }

  @Test
  void ofWordsBehindThoseOfALayoutOnlyTheAuthorsAreAsked() {
    LocatedText written = LocatedText.at(WORDS);
    JoinedText joined =
        JoinedText.of(
            List.of(new JoinedText.Piece(4, new Layouts()), new JoinedText.Piece(3, written)));
    assertEquals(
        List.of("report.yaml:1:8", "report.yaml:1:9", "report.yaml:1:10"),
        places("Thu thu", joined));
  }

  @Test
  void wordsOfAnAuthorStandWhereTheyBegin() {
    assertEquals(List.of("report.yaml:1:8"), places("thu", LocatedText.at(WORDS)));
  }
}
