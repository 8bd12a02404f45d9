package vanban.genre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlMapping;

/**
 * What a layout asks of the reports of its genres: that something is there, is not there, or is
 * written in some way.
 *
 * @param path where in a report it looks, see {@link YamlPath#at}
 * @param test what it asks
 * @param scope of which reports
 * @param wording what to tell the author
 */
record Rule(String path, Test test, Scope scope, Wording wording) {

  /**
   * What a rule asks.
   *
   * @param kind what it asks; each is the key by which a layout writes it
   * @param pattern for {@link Kind#LIKE} and {@link Kind#UNLIKE}
   */
  record Test(Kind kind, Pattern pattern) {
    private static final Pattern NOTHING = Pattern.compile("");

    /** One that needs no pattern. */
    static Test of(Kind kind) {
      return new Test(kind, NOTHING);
    }
  }

  /** The kinds of what a rule can ask. */
  enum Kind {
    /** It must be there. */
    REQUIRED,
    /** It may not be there. */
    FORBIDDEN,
    /** All of it must be like the pattern. */
    LIKE,
    /** The pattern may be found nowhere in it. */
    UNLIKE
  }

  /**
   * Of which reports a rule asks something.
   *
   * @param only the keys of the genres it holds for; none for all
   * @param except the keys of the genres it does not hold for
   * @param unless what makes it void, where a report has it
   */
  record Scope(Set<String> only, Set<String> except, List<String> unless) {
    private boolean holdsFor(YamlMapping report, Optional<Genre> genre) {
      return holdsFor(genre) && unless.stream().allMatch(p -> YamlPath.at(report, p).isEmpty());
    }

    /** A report that does not say its genre is only asked what all are asked. */
    private boolean holdsFor(Optional<Genre> genre) {
      return genre
          .map(g -> (only.isEmpty() || only.contains(g.key())) && !except.contains(g.key()))
          .orElse(only.isEmpty() && except.isEmpty());
    }
  }

  /**
   * What to tell the author.
   *
   * @param say what is wrong, and how to write instead
   * @param clause where the standard says so
   * @param severity how bad it is
   */
  record Wording(String say, Optional<String> clause, Severity severity) {
    private Diagnostic complain(Place place) {
      Diagnostic found =
          clause
              .map(c -> Diagnostic.error(Code.GENRE_RULE, place, say, c).variant("clause"))
              .orElseGet(() -> Diagnostic.error(Code.GENRE_RULE, place, say));
      return severity == Severity.WARNING ? found.asWarning() : found;
    }
  }

  /** What is wrong with a report of a genre, if anything. */
  List<Diagnostic> check(YamlMapping report, Optional<Genre> genre, TextResolver resolver) {
    return scope.holdsFor(report, genre)
        ? places(report, resolver).map(wording::complain).toList()
        : List.of();
  }

  private Stream<Place> places(YamlMapping report, TextResolver resolver) {
    List<YamlPath> spots = YamlPath.at(report, path);
    return switch (test.kind()) {
      case REQUIRED -> spots.isEmpty() ? Stream.of(Places.ofGenre(report)) : Stream.empty();
      case FORBIDDEN -> spots.stream().map(YamlPath::key);
      case LIKE -> texts(spots, resolver).filter(this::isUnlike).map(LocatedText::place);
      case UNLIKE -> texts(spots, resolver).flatMap(text -> found(text).stream());
    };
  }

  private static Stream<LocatedText> texts(List<YamlPath> spots, TextResolver resolver) {
    return spots.stream().flatMap(YamlPath::texts).map(resolver::say);
  }

  private boolean isUnlike(LocatedText text) {
    return !test.pattern().matcher(text.value()).matches();
  }

  private Optional<Place> found(LocatedText text) {
    Matcher matcher = test.pattern().matcher(text.value());
    return matcher.find()
        ? Optional.of(text.place(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
