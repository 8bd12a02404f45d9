package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Part;
import vanban.document.Walk;
import vanban.figure.Expression;
import vanban.figure.eval.Evaluation;
import vanban.source.Located;
import vanban.source.Place;
import vanban.source.World;

@DisplayName("Every word of the samples below data/")
class OriginsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Path DATA = Path.of("data");
  private static final Path TEMPLATES = Path.of("templates");

  /** A text of a document that is not where its origin says. */
  private record Lost(Path report, String word, String where) {}

  @Test
  @DisplayName("knows where it was written: the word itself stands there, or what it stands for")
  void knowsWhereItWasWritten() throws IOException {
    World world = ProjectTemplates.WORLD;
    ReportCompiler compiler =
        new ReportCompiler(world, new Project(DATA, TEMPLATES, Path.of("out")));
    List<Lost> lost = new ArrayList<>();
    int words = 0;
    for (Path report : compiler.reportsBelow(DATA)) {
      Compilation compilation = compiler.compile(report);
      for (Inline.Text text : texts(compilation.document().orElseThrow())) {
        words += check(report, text, compilation.read().figures(), lost);
      }
    }
    assertEquals(List.of(), lost.stream().limit(20).toList());
    assertTrue(words > 20_000, "only " + words + " words");
  }

  private static List<Inline.Text> texts(Document document) {
    List<Inline.Text> texts = new ArrayList<>();
    for (Part part : document.parts()) {
      part.margins().forEach(margin -> Walk.inlines(margin.blocks()).forEach(i -> add(i, texts)));
      Walk.inlines(part.blocks()).forEach(inline -> add(inline, texts));
    }
    return texts;
  }

  private static void add(Inline inline, List<Inline.Text> to) {
    if (inline instanceof Inline.Text text) {
      to.add(text);
    }
  }

  private static int check(Path report, Inline.Text text, Evaluation figures, List<Lost> lost) {
    Matcher word = WORD.matcher(text.value());
    int words = 0;
    while (word.find()) {
      words++;
      Place place =
          text.origin()
              .as(Located.class)
              .map(origin -> origin.place(word.start(), word.end()))
              .orElseThrow(() -> new AssertionError(report + ": nobody wrote " + text.value()));
      if (!holds(place, word.group(), figures)) {
        lost.add(new Lost(report, word.group(), place + " " + place.text()));
      }
    }
    return words;
  }

  /** The place holds the word, or what it comes from: an expression of a template, or a figure. */
  private static boolean holds(Place place, String word, Evaluation figures) {
    String typed = Normalizer.normalize(place.text(), Normalizer.Form.NFC);
    return typed.contains(word)
        || typed.contains("${")
        || figures.find(Expression.of(typed).key()).isPresent();
  }
}
