package vanban.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Table;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.words.FigureText;
import vanban.vietnamese.BasePeriod;

/**
 * A column of a table of figures.
 *
 * @param form what it shows of each figure; empty for the order of the rows
 * @param name of the plan, or of the number of before, that is meant, if the author says one
 * @param head what its head cell says
 * @param vertical whether that is read from below upwards
 * @param cells how its cells are aligned, and how wide it is to be
 */
record FigureColumn(
    Optional<Form> form,
    Optional<String> name,
    ReportTable.Head head,
    boolean vertical,
    Table.Column cells) {
  /** The word for the order of the rows. */
  static final String ORDER = "order";

  /** A column with the layout's head, whose cells stand as is usual. */
  static FigureColumn of(Optional<Form> form, Optional<String> name) {
    String word = form.map(Form::word).orElse(ORDER);
    return new FigureColumn(form, name, ofLayout(word, name), false, Table.Column.of(usual(form)));
  }

  private static Table.Alignment usual(Optional<Form> form) {
    if (form.isEmpty() || form.get() == Form.MEASURE) {
      return Table.Alignment.CENTER;
    }
    if (form.get().kind() == Form.Kind.OUTCOME) {
      return Table.Alignment.CENTER;
    }
    return form.get().isNumber() ? Table.Alignment.DECIMAL : Table.Alignment.LEFT;
  }

  /** The same column with the layout's head for what compares with a period. */
  FigureColumn of(BasePeriod base) {
    String word = form.map(Form::word).orElse(ORDER);
    return headed(ofLayout(word, Optional.of(base.word())));
  }

  /** The same column with a head that says what readers know its plan, or the time before, by. */
  FigureColumn called(String known) {
    String word = form.map(Form::word).orElse(ORDER);
    return headed(new ReportTable.Head.OfLayout(word, name, Optional.of(known)));
  }

  private FigureColumn headed(ReportTable.Head other) {
    return new FigureColumn(form, name, other, vertical, cells);
  }

  /** The column of a table that it makes, with another head. */
  ReportTable.Column under(ReportTable.Head other) {
    return new ReportTable.Column(other, vertical, cells);
  }

  /** Whether its head says more of a plan, or of a time before, than that it is one. */
  boolean isCalled() {
    return !(head instanceof ReportTable.Head.OfLayout words) || words.called().isPresent();
  }

  private static ReportTable.Head ofLayout(String word, Optional<String> name) {
    return new ReportTable.Head.OfLayout(word, name, Optional.empty());
  }

  /** The same column with another head, and as it is stated to stand. */
  FigureColumn with(Optional<List<Block>> title, TableSource.Look look) {
    ReportTable.Head own = title.<ReportTable.Head>map(ReportTable.Head.Written::new).orElse(head);
    return new FigureColumn(form, name, own, look.vertical(), look.column(cells.alignment()));
  }

  /** Whether it shows this of each figure. */
  boolean shows(Form other) {
    return form.filter(other::equals).isPresent();
  }

  /** Whether it shows numbers. */
  boolean isNumber() {
    return form.filter(Form::isNumber).isPresent();
  }

  /** Whether it shows percentages. */
  boolean isPercent() {
    return form.filter(one -> one.kind() == Form.Kind.PERCENT).isPresent();
  }

  /** What it compares with, if it compares. */
  Optional<Scenario> comparedWith() {
    return form.flatMap(Form::comparedWith).map(of -> name.map(of::named).orElse(of));
  }

  /** How an author writes it: {@code of_plan.council}. */
  String word() {
    return form.map(Form::word).orElse(ORDER) + name.map(own -> "." + own).orElse("");
  }

  /** What an author can write for a column; the name of a plan may follow. */
  static List<String> words() {
    return Stream.concat(Stream.of(ORDER), FigureText.columnForms().stream().map(Form::word))
        .toList();
  }
}
