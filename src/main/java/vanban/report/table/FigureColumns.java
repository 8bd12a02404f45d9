package vanban.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.document.Block;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.words.FigureText;
import vanban.prose.Line;
import vanban.report.scope.ReadContext;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlText;

/** Reads the columns of a table of figures: those it names, or those its figures suggest. */
final class FigureColumns {
  private static final List<Form> USUAL =
      List.of(Form.PLAN, Form.ACTUAL, Form.OF_PLAN, Form.PRIOR, Form.CHANGE);

  private final List<Figure> figures;
  private final ReadContext reading;
  private final boolean byUnit;
  private final ScenarioHeads heads;
  private final Map<String, LocatedText> named = new LinkedHashMap<>();

  private FigureColumns(List<Figure> figures, ReadContext reading, boolean byUnit) {
    this.figures = figures;
    this.reading = reading;
    this.byUnit = byUnit;
    this.heads = new ScenarioHeads(figures, reading.figures());
  }

  /** The columns of a table that shows these figures. */
  static List<FigureColumn> read(
      TableSource table, HeadTree heads, List<Figure> figures, ReadContext reading) {
    return new FigureColumns(figures, reading, false).of(table, heads);
  }

  /** The columns of a table whose rows are the units that report these figures. */
  static List<FigureColumn> byUnit(
      TableSource table, HeadTree heads, List<Figure> figures, ReadContext reading) {
    return new FigureColumns(figures, reading, true).of(table, heads);
  }

  private List<FigureColumn> of(TableSource table, HeadTree typed) {
    boolean isTyped = table.written().columns().isTyped();
    List<FigureColumn> read = isTyped ? typed(typed.leaves()) : usual(table.legend());
    read.forEach(column -> checkHead(column, table.place()));
    return read;
  }

  /** A head that the author writes may be true of what ours is not. */
  private void checkHead(FigureColumn column, Place table) {
    Place place =
        Optional.ofNullable(named.get(column.word())).map(LocatedText::place).orElse(table);
    column
        .comparedWith()
        .filter(any -> !(column.head() instanceof ReportTable.Head.Written))
        .flatMap(of -> heads.differing(of, place))
        .ifPresent(reading.diagnostics()::add);
  }

  private List<FigureColumn> typed(List<Optional<TableSource.Column>> columns) {
    List<FigureColumn> read =
        columns.stream()
            .flatMap(Optional::stream)
            .flatMap(column -> column(column).stream())
            .toList();
    UnnamedScenarios.check(read.stream().flatMap(this::shown).toList(), reading.diagnostics());
    return read;
  }

  private Stream<UnnamedScenarios.Shown> shown(FigureColumn column) {
    return Optional.ofNullable(named.get(column.word())).stream()
        .flatMap(
            word ->
                column.comparedWith().stream()
                    .filter(heads::isStated)
                    .map(of -> new UnnamedScenarios.Shown(of, column.isCalled(), word.place())));
  }

  /** Order, name and unit, and what at least one figure has the numbers for. */
  private List<FigureColumn> usual(TableSource.Legend legend) {
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(FigureColumn.of(Optional.empty(), Optional.empty()));
    List<Form> words =
        byUnit || reading.lines().read(legend.unit()).filter(this::isUnitOfAll).isPresent()
            ? List.of(Form.NAME)
            : List.of(Form.NAME, Form.MEASURE);
    Stream.concat(
            words.stream().map(form -> FigureColumn.of(Optional.of(form), Optional.empty())),
            USUAL.stream().flatMap(this::usual))
        .map(this::headed)
        .forEach(columns::add);
    return columns;
  }

  private boolean isUnitOfAll(Line unit) {
    return figures.stream()
        .allMatch(figure -> reading.figures().measure(figure).name().equals(unit.words()));
  }

  /** A form as far as there are numbers: without a name, or by each name that readers know. */
  private Stream<FigureColumn> usual(Form form) {
    FigureColumn unnamed = FigureColumn.of(Optional.of(form), Optional.empty());
    if (form.comparedWith().isEmpty() || isStated(unnamed)) {
      return Stream.of(unnamed).filter(this::isStated);
    }
    Scenario family = form.comparedWith().orElseThrow();
    List<Scenario> named =
        heads.stated().stream().filter(scenario -> scenario.isOneOf(family)).toList();
    return named.stream()
        .filter(scenario -> named.size() == 1 || heads.nameOf(scenario).isPresent())
        .map(scenario -> FigureColumn.of(Optional.of(form), Optional.of(scenario.ownName())))
        .filter(this::isStated);
  }

  private boolean isStated(FigureColumn column) {
    Form form = column.form().orElseThrow();
    Scenario with = column.comparedWith().orElse(Scenario.ACTUAL);
    FigureText text = reading.figureText();
    return figures.stream()
        .anyMatch(
            figure ->
                text.cell(figure, form, with).isPresent()
                    || !text.whyEmpty(figure, form, with, figure.key().place()).isEmpty());
  }

  private Optional<FigureColumn> column(TableSource.Column column) {
    if (column.isWord()) {
      return column.title().flatMap(this::column);
    }
    if (!column.of().isTyped()) {
      reading
          .diagnostics()
          .error(Code.MISSING_KEY, column.firstKey(), TableFormat.OF.name(), TableFormat.OF.term());
    }
    Optional<List<Block>> title = column.title().map(text -> CellContent.head(reading, text));
    return column.of().value().flatMap(this::column).map(said -> said.with(title, column.look()));
  }

  private Optional<FigureColumn> column(YamlText text) {
    LocatedText word = text.text().trim();
    if (word.value().isEmpty()) {
      reading.diagnostics().error(Code.EMPTY_VALUE, text.place());
      return Optional.empty();
    }
    Optional<FigureColumn> column = parsed(word);
    column.ifPresent(known -> checkTwice(known, word));
    column.flatMap(FigureColumn::comparedWith).ifPresent(series -> checkStated(series, word));
    column.filter(known -> byUnit).ifPresent(known -> checkOfUnits(known, word));
    return column;
  }

  private Optional<FigureColumn> parsed(LocatedText word) {
    int point = word.value().indexOf('.');
    LocatedText first = point < 0 ? word : word.slice(0, point);
    Optional<Form> form = Form.of(first.value()).filter(FigureText.columnForms()::contains);
    if (form.isEmpty() && !first.value().equals(FigureColumn.ORDER)) {
      reading.diagnostics().add(unknown(first));
      return Optional.empty();
    }
    Optional<LocatedText> name =
        point < 0 ? Optional.empty() : Optional.of(word.slice(point + 1, word.value().length()));
    if (name.isPresent() && form.flatMap(Form::comparedWith).isEmpty()) {
      String typed = name.get().value();
      reading
          .diagnostics()
          .add(
              Diagnostic.error(Code.WRONG_COLUMN, name.get().place(), typed, first.value())
                  .variant("behind"));
      return Optional.empty();
    }
    return Optional.of(headed(FigureColumn.of(form, name.map(LocatedText::value))));
  }

  /** With the head that is true: not that of last year for what was in the period just over. */
  private FigureColumn headed(FigureColumn column) {
    Optional<Scenario> scenario = column.comparedWith();
    return scenario
        .flatMap(of -> heads.nameOf(of))
        .map(column::called)
        .or(() -> scenario.filter(of -> !of.isNamed()).flatMap(heads::otherBase).map(column::of))
        .orElse(column);
  }

  private static Diagnostic unknown(LocatedText word) {
    List<String> words = FigureColumn.words();
    Diagnostic found = Diagnostic.error(Code.WRONG_COLUMN, word.place(), word.value());
    return Nearest.to(word.value(), words)
        .map(meant -> found.didYouMean(meant))
        .orElseGet(() -> found.hint("choices", String.join(", ", words)));
  }

  /** What says the same of every unit, or nothing of any. */
  private void checkOfUnits(FigureColumn column, LocatedText word) {
    boolean same = column.shows(Form.MEASURE) || column.shows(Form.SOURCE);
    boolean share =
        column.shows(Form.SHARE)
            && !figures.isEmpty()
            && figures.stream().allMatch(figure -> figure.whole().isEmpty());
    if (same || share) {
      String variant = same ? "by-unit" : "share";
      reading
          .diagnostics()
          .add(Diagnostic.error(Code.WRONG_COLUMN, word.place(), word.value()).variant(variant));
    }
  }

  private void checkTwice(FigureColumn column, LocatedText word) {
    Optional.ofNullable(named.putIfAbsent(column.word(), word))
        .ifPresent(
            first ->
                reading
                    .diagnostics()
                    .add(
                        Diagnostic.error(Code.WRONG_COLUMN, word.place(), word.value())
                            .variant("twice")
                            .hintAt(first.place(), "first-here")));
  }

  /** A plan, or a number of before, that no figure has leaves a column empty by a slip. */
  private void checkStated(Scenario series, LocatedText word) {
    Set<Scenario> stated = heads.stated();
    List<String> names =
        stated.stream()
            .filter(other -> other.isOneOf(series.family()))
            .map(Scenario::ownName)
            .toList();
    if (stated.contains(series) || figures.isEmpty()) {
      return;
    }
    if (series.isNamed() || (byUnit && names.isEmpty())) {
      reading.diagnostics().add(unstated(series, names, word));
    } else if (!names.isEmpty()) {
      reading
          .diagnostics()
          .add(
              Diagnostic.error(Code.WRONG_COLUMN, word.place(), series.name())
                  .variant("which")
                  .hint("choices", String.join(", ", names)));
    }
  }

  private static Diagnostic unstated(Scenario series, List<String> names, LocatedText word) {
    LocatedText typed =
        series.isNamed() ? word.slice(word.value().indexOf('.') + 1, word.value().length()) : word;
    Diagnostic found =
        Diagnostic.error(Code.WRONG_COLUMN, typed.place(), series.name()).variant("unstated");
    Optional<String> meant = Nearest.to(series.ownName(), names);
    return meant
        .map(name -> found.didYouMean(series.ownName(), name))
        .orElseGet(() -> names.isEmpty() ? found : found.hint("choices", String.join(", ", names)));
  }
}
