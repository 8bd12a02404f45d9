package vanban.genre;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Holds a report against the genres of its layout. */
public final class GenreChecker {
  /** The part of a symbol that can be a genre's: {@code BC} of {@code BC/TU} and of BC-UBND. */
  private static final Pattern SYMBOL_OF_GENRE = Pattern.compile("[^/-]+");

  private final Genres genres;
  private final CheckedReport report;
  private final Diagnostics diagnostics;

  /**
   * Who checks one report.
   *
   * @param diagnostics where to put what is wrong
   */
  public GenreChecker(Genres genres, CheckedReport report, Diagnostics diagnostics) {
    this.genres = genres;
    this.report = report;
    this.diagnostics = diagnostics;
  }

  /** Finds all in the report that its genre does not allow. */
  public void check() {
    Optional<LocatedText> name = report.genre();
    Optional<Genre> genre = name.flatMap(text -> genres.called(text.value()));
    if (genre.isEmpty() && !genres.all().isEmpty()) {
      name.ifPresent(text -> diagnostics.add(unknown(text)));
    }
    if (genre.filter(Genre::untitled).isEmpty()) {
      report.lacksTitle().ifPresent(diagnostics::add);
    }
    genre.ifPresent(this::checkSymbol);
    genre.ifPresent(this::checkTitle);
    genres.rules().forEach(rule -> rule.check(report, genre).forEach(diagnostics::add));
  }

  /** Only a warning: a congress may print its theme in the place of the genre (HD05 5.1.2). */
  private Diagnostic unknown(LocatedText name) {
    List<String> names = genres.all().stream().map(Genre::name).toList();
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_GENRE, name.place(), name.value()).asWarning();
    return Nearest.to(name.value(), names)
        .map(meant -> found.didYouMean(meant))
        .orElseGet(() -> found.hint("genres-listed"));
  }

  private void checkSymbol(Genre genre) {
    Optional<LocatedText> symbol = report.symbol();
    Optional<Matcher> head =
        symbol.map(text -> SYMBOL_OF_GENRE.matcher(text.value())).filter(Matcher::find);
    if (head.isEmpty() || genre.symbol().equals(Optional.of(head.get().group()))) {
      return;
    }
    String typed = head.get().group();
    List<String> owners = owners(typed);
    // a genre without a symbol starts with the body's, which no list holds
    if (genre.symbol().isPresent() || !owners.isEmpty()) {
      Place place = symbol.get().place(head.get().start(), head.get().end());
      diagnostics.add(mismatch(genre, typed, owners, place));
    }
  }

  private List<String> owners(String symbol) {
    return genres.all().stream()
        .filter(genre -> genre.symbol().equals(Optional.of(symbol)))
        .map(Genre::name)
        .toList();
  }

  private Diagnostic mismatch(Genre genre, String typed, List<String> owners, Place place) {
    Diagnostic found =
        genres
            .symbolsClause()
            .map(c -> Diagnostic.error(Code.SYMBOL_MISMATCH, place, typed, genre.name(), c))
            .map(diagnostic -> diagnostic.variant("clause"))
            .orElseGet(() -> Diagnostic.error(Code.SYMBOL_MISMATCH, place, typed, genre.name()));
    if (genre.symbol().isPresent()) {
      found = found.hint("symbol-of", genre.name(), genre.symbol().get());
    } else {
      found = found.asWarning(); // it may be the abbreviation of a body
    }
    return owners.isEmpty() ? found : found.hint("whose-symbol", typed, String.join(", ", owners));
  }

  private void checkTitle(Genre genre) {
    report
        .title()
        .ifPresent(
            title ->
                genres.all().stream()
                    .filter(other -> startsWith(title.value(), other.name()))
                    .filter(other -> !genre.about().contains(other.key()))
                    .findFirst()
                    .ifPresent(other -> diagnostics.add(mismatch(genre, other, title))));
  }

  private static boolean startsWith(String title, String name) {
    String folded = title.toLowerCase(Locale.ROOT);
    String start = name.toLowerCase(Locale.ROOT);
    return folded.equals(start) || folded.startsWith(start + " ");
  }

  private static Diagnostic mismatch(Genre genre, Genre other, LocatedText title) {
    int length = other.name().length();
    Diagnostic found =
        Diagnostic.error(
            Code.TITLE_MISMATCH,
            title.place(0, length),
            title.value().substring(0, length),
            genre.name());
    return (genre.equals(other) ? found.variant("twice") : found).asWarning();
  }
}
