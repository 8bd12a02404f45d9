package vanban.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compilation;
import vanban.figure.Form;
import vanban.figure.words.FigureText;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.usage.FigureUseFinder;
import vanban.usage.FigureUses;

/**
 * Numbers typed in prose that a figure states too, which become that figure: {@code 1.916,94 tỷ
 * đồng} becomes <code>${thu}</code>; without its measure, <code>${thu.value}</code>. Only what
 * prints the very words that are typed is offered.
 */
public final class TypedNumbers {
  private final SourceFile file;
  private final FigureText text;

  private TypedNumbers(SourceFile file, FigureText text) {
    this.file = file;
    this.text = text;
  }

  /** What can be written for the number at an offset of a file, for each figure that states it. */
  public static List<Rewriting> at(Compilation report, SourceFile file, int offset) {
    TypedNumbers numbers = new TypedNumbers(file, new FigureText(report.read().figures()));
    return report.read().report().stream()
        .flatMap(read -> FigureUseFinder.find(read, report.read().figures()).typed().stream())
        .filter(typed -> isAt(typed.place(), file, offset))
        .flatMap(numbers::figures)
        .toList();
  }

  private static boolean isAt(Place place, SourceFile file, int offset) {
    boolean here = place.start() <= offset && offset <= place.end();
    return here && place.file().path().equals(file.path());
  }

  private Stream<Rewriting> figures(FigureUses.Typed typed) {
    return typed.figures().stream()
        .flatMap(
            key ->
                Stream.of(key, key + "." + Form.VALUE.word())
                    .flatMap(said -> rewriting(typed.place(), said).stream())
                    .limit(1));
  }

  /** What is typed, as a figure; empty if that prints other words. */
  private Optional<Rewriting> rewriting(Place typed, String said) {
    LocatedText asked = new LocatedText.Builder(typed).append(said, typed).build();
    Diagnostics wrong = new Diagnostics();
    return text.say(asked, wrong)
        .filter(printed -> !wrong.hasErrors() && stands(printed, typed.start()))
        .map(
            printed -> {
              Place words = new Place(file, typed.start(), typed.start() + printed.length());
              String written = "${" + said + "}";
              Edit edit = new Edit(words, written);
              return new Rewriting(
                  "editor.as-figure", List.of(words.text(), written), List.of(edit));
            });
  }

  /** Whether the file has these words at an offset, and no letter or digit behind them. */
  private boolean stands(String words, int offset) {
    int end = offset + words.length();
    String all = file.text();
    return end <= all.length()
        && plain(all.substring(offset, end)).equals(plain(words))
        && (end == all.length() || !isWord(all.charAt(end)));
  }

  private static boolean isWord(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '%';
  }

  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }
}
