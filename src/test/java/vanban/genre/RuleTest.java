package vanban.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("A rule")
class RuleTest {
  /** A report that says one text, under whatever key. */
  private record OneText(LocatedText text) implements CheckedReport, CheckedReport.Field {
    @Override
    public Optional<LocatedText> genre() {
      return Optional.empty();
    }

    @Override
    public Optional<LocatedText> symbol() {
      return Optional.empty();
    }

    @Override
    public Optional<LocatedText> title() {
      return Optional.empty();
    }

    @Override
    public Optional<Diagnostic> lacksTitle() {
      return Optional.empty();
    }

    @Override
    public List<Field> at(RulePath path) {
      return List.of(this);
    }

    @Override
    public Place place() {
      return text.place();
    }

    @Override
    public Place key() {
      return text.place();
    }

    @Override
    public int count() {
      return 1;
    }

    @Override
    public List<LocatedText> texts() {
      return List.of(text);
    }
  }

  private static Rule rule(Rule.Kind kind, String pattern, String instead) {
    return new Rule(
        RulePath.of("name"),
        Rule.Test.of(
            kind,
            new RulePattern(
                Pattern.compile(pattern), Place.startOf(SourceFile.of("layout.yaml", ""))),
            Optional.of(Instead.words(instead))),
        new Rule.Scope(Set.of(), Set.of(), List.of(), List.of()),
        new Rule.Wording("a/b", "sai", Optional.empty(), Severity.ERROR));
  }

  private static List<Diagnostic> check(Rule rule, String typed) {
    SourceFile file = SourceFile.of("a.yaml", typed);
    LocatedText text = LocatedText.at(new Place(file, 0, typed.length()));
    return rule.check(new OneText(text), Optional.empty());
  }

  private static LocatedText key(SourceFile file, int from, int to) {
    return LocatedText.at(new Place(file, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "TS. Nguyễn Văn A, 1",
    "PGS. TS. Nguyễn Văn A, 0",
    "TS., 0",
    "TS. \"A\", 0",
  })
  @DisplayName("is mended only by what it lets pass")
  void isMendedByWhatItLetsPass(String typed, int mends) {
    List<Diagnostic> found = check(rule(Rule.Kind.UNLIKE, "^(PGS|TS)\\.", ""), typed);
    assertEquals(List.of(mends), found.stream().map(one -> one.mends().size()).toList());
  }

  @Test
  @DisplayName("that asks for a form is mended by words of that form only")
  void isMendedByWhatIsLikeIt() {
    assertEquals(1, check(rule(Rule.Kind.LIKE, "[A-Z]+", "KHAN"), "gap").get(0).mends().size());
    assertEquals(0, check(rule(Rule.Kind.LIKE, "[A-Z]+", "khan"), "gap").get(0).mends().size());
    assertEquals(List.of(), check(rule(Rule.Kind.LIKE, "[A-Z]+", "KHAN"), "GAP"));
  }

  @Test
  @DisplayName("that was to be changed is one inherited: none beside it is mended to")
  void isRenamedToAnInheritedOne() {
    SourceFile own = SourceFile.of("a.yaml", "signer-degre signer-degree");
    SourceFile base = SourceFile.of("b.yaml", "signer-degree");
    LocatedText typed = key(own, 0, 12);
    Diagnostic found = Diagnostic.error(Code.MISSING_KEY, typed.place(), "key", "");
    Diagnostic beside = RuleReader.near(found, typed, List.of(typed, key(own, 13, 26)));
    Diagnostic inherited = RuleReader.near(found, typed, List.of(typed, key(base, 0, 13)));
    assertEquals(List.of(), beside.mends());
    assertEquals(1, inherited.mends().size());
    assertEquals(inherited.hints(), beside.hints());
    assertEquals(found, RuleReader.near(found, typed, List.of(typed)));
  }
}
