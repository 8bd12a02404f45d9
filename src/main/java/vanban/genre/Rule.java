package vanban.genre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * What a layout asks of the reports of its genres: that something is there, is not there, or is
 * written in some way.
 *
 * @param path where in a report it looks
 * @param test what it asks
 * @param scope of which reports
 * @param wording what to tell the author
 */
record Rule(RulePath path, Test test, Scope scope, Wording wording) {

  /**
   * What a rule asks.
   *
   * @param kind what it asks; each is the key by which a layout writes it
   * @param pattern for {@link Kind#LIKE} and {@link Kind#UNLIKE}
   * @param instead what is certain to be right for what is wrong
   * @param other where it looks too, for {@link Kind#AS_MANY}
   */
  record Test(
      Kind kind,
      Optional<RulePattern> pattern,
      Optional<Instead> instead,
      Optional<RulePath> other) {
    /** A pattern that only one text is like: this very text. */
    private static final Pattern ONE_TEXT = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,:;/-]+");

    /** One that needs no pattern. */
    static Test of(Kind kind) {
      return new Test(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One that asks for as many as stand elsewhere. */
    static Test asManyAs(RulePath other) {
      return new Test(Kind.AS_MANY, Optional.empty(), Optional.empty(), Optional.of(other));
    }

    /** One that asks how something is written. */
    static Test of(Kind kind, RulePattern pattern, Optional<Instead> instead) {
      return new Test(kind, Optional.of(pattern), instead, Optional.empty());
    }

    private Optional<Finding> findUnlike(LocatedText text) {
      Optional<String> only = pattern.map(RulePattern::regex).filter(ONE_TEXT.asMatchPredicate());
      Optional<Instead> mend = instead.or(() -> only.map(Instead::words));
      return pattern.orElseThrow().isLike(text.value())
          ? Optional.empty()
          : Optional.of(finding(text, 0, text.value().length(), mend));
    }

    private Optional<Finding> find(LocatedText text) {
      return pattern
          .orElseThrow()
          .find(text.value())
          .map(found -> finding(text, found.start(), found.end(), instead));
    }

    /** What is wrong with a part of a text, and the change after which the test is passed. */
    private Finding finding(LocatedText text, int start, int end, Optional<Instead> mend) {
      Optional<String> right = mend.map(one -> one.of(text.value().substring(start, end)));
      int stop = right.filter(String::isEmpty).isPresent() ? afterSpaces(text, end) : end;
      return new Finding(
          text.place(start, end),
          right
              .filter(words -> isPassedBy(changed(text.value(), start, stop, words)))
              .flatMap(words -> TextEdit.of(text, start, stop, words)));
    }

    private static String changed(String text, int from, int to, String words) {
      return (text.substring(0, from) + words + text.substring(to)).strip();
    }

    private boolean isPassedBy(String text) {
      RulePattern asked = pattern.orElseThrow();
      return kind == Kind.LIKE ? asked.isLike(text) : asked.find(text).isEmpty();
    }

    private static int afterSpaces(LocatedText text, int end) {
      int stop = end;
      while (stop < text.value().length() && text.value().charAt(stop) == ' ') {
        stop++;
      }
      return stop;
    }
  }

  /** Where something is wrong, and what makes it right, if that is certain. */
  private record Finding(Place place, Optional<Edit> edit) {
    private static Finding at(Place place) {
      return new Finding(place, Optional.empty());
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
    UNLIKE,
    /** There must be as many as there are of something else. */
    AS_MANY
  }

  /**
   * Of which reports a rule asks something.
   *
   * @param only the keys of the genres it holds for; none for all
   * @param except the keys of the genres it does not hold for
   * @param unless what makes it void, where a report has it
   * @param when what a report must have for it to hold
   */
  record Scope(Set<String> only, Set<String> except, List<RulePath> unless, List<RulePath> when) {
    private boolean isEverywhere() {
      return only.isEmpty() && except.isEmpty() && unless.isEmpty() && when.isEmpty();
    }

    private boolean holdsFor(CheckedReport report, Optional<Genre> genre) {
      return holdsFor(genre)
          && unless.stream().allMatch(other -> report.at(other).isEmpty())
          && when.stream().noneMatch(other -> report.at(other).isEmpty());
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
   * @param id of the rule: the layout it comes from and its name there
   * @param say what is wrong, and how to write instead
   * @param clause where the standard says so
   * @param severity how bad it is
   */
  record Wording(String id, String say, Optional<String> clause, Severity severity) {
    private Diagnostic complain(Finding finding) {
      Place place = finding.place();
      Diagnostic found =
          clause
              .map(c -> Diagnostic.error(Code.GENRE_RULE, place, say, c).variant("clause"))
              .orElseGet(() -> Diagnostic.error(Code.GENRE_RULE, place, say))
              .ofRule(id);
      Diagnostic rated = severity == Severity.WARNING ? found.asWarning() : found;
      return finding.edit().map(rated::mend).orElse(rated);
    }
  }

  /** What is wrong with a report of a genre, if anything. */
  List<Diagnostic> check(CheckedReport report, Optional<Genre> genre) {
    if (!scope.holdsFor(report, genre)) {
      return List.of();
    }
    try {
      return findings(report).map(wording::complain).toList();
    } catch (RulePattern.TooManyStepsException e) {
      return test.pattern().map(RulePattern::gaveUp).stream().toList();
    }
  }

  /** Whether it asks this of a key of every report, whatever else stands there. */
  boolean asksAlways(Kind kind) {
    return test.kind() == kind && scope.isEverywhere();
  }

  private Stream<Finding> findings(CheckedReport report) {
    List<CheckedReport.Field> fields = report.at(path);
    return switch (test.kind()) {
      case REQUIRED -> fields.isEmpty() ? Stream.of(Finding.at(report.place())) : Stream.empty();
      case FORBIDDEN -> fields.stream().map(field -> Finding.at(field.key()));
      case LIKE -> texts(fields).flatMap(text -> test.findUnlike(text).stream());
      case UNLIKE -> texts(fields).flatMap(text -> test.find(text).stream());
      case AS_MANY -> tooFew(report, fields).stream();
    };
  }

  private Optional<Finding> tooFew(CheckedReport report, List<CheckedReport.Field> fields) {
    int asked = test.other().map(other -> count(report.at(other))).orElse(0);
    Place at = fields.stream().map(CheckedReport.Field::key).findFirst().orElseGet(report::place);
    return count(fields) < asked ? Optional.of(Finding.at(at)) : Optional.empty();
  }

  private static int count(List<CheckedReport.Field> fields) {
    return fields.stream().mapToInt(CheckedReport.Field::count).sum();
  }

  private static Stream<LocatedText> texts(List<CheckedReport.Field> fields) {
    return fields.stream().flatMap(field -> field.texts().stream());
  }
}
