package vanban.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.Measures;

/** A figure as a test needs it, made in code: each stands in a file of its own. */
public final class FigureBuilder {
  /** Two decimals, and nothing of before. */
  public static final FileDefaults DEFAULTS =
      new FileDefaults(
          new Precision(2, false), Map.of(), Measures.STANDARD, Optional.empty(), Map.of());

  private final String file;
  private final String key;
  private final Map<Scenario, DeclaredNumber> numbers = new LinkedHashMap<>();
  private Figure.Description description = Figure.Description.NONE;
  private Figure.Relations relations = Figure.Relations.NONE;
  private Meaning meaning = Meaning.NONE;

  private FigureBuilder(String file, String key) {
    this.file = file;
    this.key = key;
  }

  /** A figure with this key, in a file that is called after it. */
  public static FigureBuilder figure(String key) {
    return new FigureBuilder(key + ".yaml", key);
  }

  /** A figure with this key, in a file of this name. */
  public static FigureBuilder figure(String file, String key) {
    return new FigureBuilder(file, key);
  }

  /** A text that stands alone in a file. */
  public static LocatedText text(String file, String text) {
    return LocatedText.at(new Place(SourceFile.of(file, text), 0, text.length()));
  }

  public FigureBuilder named(String name) {
    description =
        new Figure.Description(
            Optional.of(name),
            description.measure(),
            description.source(),
            description.precision());
    return this;
  }

  public FigureBuilder in(String measure) {
    description =
        new Figure.Description(
            description.name(),
            Optional.of(measure),
            description.source(),
            description.precision());
    return this;
  }

  public FigureBuilder from(String source) {
    description =
        new Figure.Description(
            description.name(),
            description.measure(),
            Optional.of(source),
            description.precision());
    return this;
  }

  public FigureBuilder written(Precision precision) {
    description =
        new Figure.Description(
            description.name(),
            description.measure(),
            description.source(),
            Optional.of(precision));
    return this;
  }

  public FigureBuilder actual(String number) {
    return number(Scenario.ACTUAL, number);
  }

  public FigureBuilder plan(String number) {
    return number(Scenario.PLAN, number);
  }

  public FigureBuilder prior(String number) {
    return number(Scenario.PRIOR, number);
  }

  public FigureBuilder number(Scenario scenario, String number) {
    numbers.put(
        scenario,
        new DeclaredNumber.Typed(new BigDecimal(number), text(file, scenario.name()).place()));
    return this;
  }

  public FigureBuilder blank(Scenario scenario) {
    numbers.put(scenario, new DeclaredNumber.Blank(text(file, scenario.name()).place()));
    return this;
  }

  public FigureBuilder faulty(Scenario scenario) {
    numbers.put(scenario, DeclaredNumber.FAULTY);
    return this;
  }

  /** Less is better. */
  public FigureBuilder lower() {
    meaning = new Meaning(Optional.of(Better.LOWER), Optional.empty());
    return this;
  }

  /** Its numbers are ranks among so many. */
  public FigureBuilder among(String size) {
    meaning = new Meaning(Optional.empty(), Optional.of(new RankField.Typed(new BigDecimal(size))));
    return this;
  }

  public FigureBuilder of(String whole) {
    relations =
        new Figure.Relations(
            Optional.of(text(file, whole)), relations.parts(), relations.formula());
    return this;
  }

  public FigureBuilder parts(String... keys) {
    Optional<Formula> parts = Optional.of(formula(Formula.Kind.SUM, "parts", keys));
    relations = new Figure.Relations(relations.whole(), parts, relations.formula());
    return this;
  }

  public FigureBuilder sum(String... keys) {
    return follows(Formula.Kind.SUM, keys);
  }

  public FigureBuilder difference(String first, String second) {
    return follows(Formula.Kind.DIFFERENCE, first, second);
  }

  public FigureBuilder ratio(String first, String second) {
    return follows(Formula.Kind.RATIO, first, second);
  }

  /** Counts figures, or the units of one, that meet a condition. */
  public FigureBuilder count(String when, boolean ofUnits, String... keys) {
    List<LocatedText> inputs = Stream.of(keys).map(input -> text(file, input)).toList();
    Formula.Count count = new Formula.Count(Condition.parse(when).orElseThrow(), ofUnits);
    Formula formula = Formula.count(text(file, "count"), inputs, count);
    relations = new Figure.Relations(relations.whole(), relations.parts(), Optional.of(formula));
    return this;
  }

  private FigureBuilder follows(Formula.Kind kind, String... keys) {
    Optional<Formula> formula = Optional.of(formula(kind, kind.word(), keys));
    relations = new Figure.Relations(relations.whole(), relations.parts(), formula);
    return this;
  }

  private Formula formula(Formula.Kind kind, String word, String... keys) {
    return new Formula(
        kind, text(file, word), Stream.of(keys).map(input -> text(file, input)).toList());
  }

  /** The figure. */
  public Figure build() {
    return new Figure(text(file, key), description, numbers, relations, meaning, DEFAULTS);
  }

  /** A file that declares these figures. */
  public static DeclaredFile file(FigureBuilder... figures) {
    return file(Map.of(), Optional.empty(), figures);
  }

  /** A file that declares these figures and compares them to those of another. */
  public static DeclaredFile file(DeclaredFile prior, FigureBuilder... figures) {
    return file(Map.of(Scenario.PRIOR, prior), Optional.empty(), figures);
  }

  /** A file that takes figures from units, and declares these besides. */
  public static DeclaredFile over(List<DeclaredFile.DeclaredUnit> units, FigureBuilder... figures) {
    DeclaredFile.Units from =
        new DeclaredFile.Units(text("over.yaml", "from").place(), List.of("units/*.yaml"), units);
    return file(Map.of(), Optional.of(from), figures);
  }

  private static DeclaredFile file(
      Map<Scenario, DeclaredFile> priors,
      Optional<DeclaredFile.Units> units,
      FigureBuilder... figures) {
    List<Figure> built = Stream.of(figures).map(FigureBuilder::build).toList();
    return new DeclaredFile(
        built, List.of(), DEFAULTS, new DeclaredFile.Linked(priors, units, Optional.empty()), true);
  }

  /** A unit whose file declares these figures. */
  public static DeclaredFile.DeclaredUnit unit(String id, FigureBuilder... figures) {
    return unit(id, ReportingUnit.Standing.CURRENT, figures);
  }

  /** A unit with its figures, of which it depends on the standing what they count for. */
  public static DeclaredFile.DeclaredUnit unit(
      String id, ReportingUnit.Standing standing, FigureBuilder... figures) {
    ReportingUnit unit = new ReportingUnit(id, "Unit " + id, Optional.of(id + ".yaml"), standing);
    return new DeclaredFile.DeclaredUnit(unit, Optional.of(file(figures)));
  }

  /** A unit of which there is no file, or none that can be read. */
  public static DeclaredFile.DeclaredUnit unitWithoutFigures(
      String id, ReportingUnit.Standing standing) {
    ReportingUnit unit = new ReportingUnit(id, "Unit " + id, Optional.empty(), standing);
    return new DeclaredFile.DeclaredUnit(unit, Optional.empty());
  }
}
