package vanban.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vanban.document.Inline;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Group;
import vanban.figure.eval.Evaluation;
import vanban.index.Name.Kind;
import vanban.prose.NoteOrigin;
import vanban.report.NameUses;
import vanban.report.Report;
import vanban.report.ReportReader;
import vanban.report.ReportTexts;
import vanban.report.files.SourceFiles;
import vanban.source.Place;
import vanban.source.World;
import vanban.usage.FigureUseFinder;
import vanban.usage.FigureUses;

/** Collects the names of a report that was read. */
public final class NameIndexer {
  private final List<Mention> declarations = new ArrayList<>();
  private final List<Mention> uses = new ArrayList<>();

  private NameIndexer() {}

  /** The names of a report, as far as it could be read. */
  public static NameIndex index(ReportReader.Result read) {
    NameIndexer indexer = new NameIndexer();
    indexer.files(read.files());
    indexer.figures(read.figures());
    indexer.names(read.names());
    read.report().ifPresent(report -> indexer.text(report, read.figures()));
    return new NameIndex(indexer.declarations, indexer.uses);
  }

  private void declare(Kind kind, String name, Place place) {
    declarations.add(new Mention(new Name(kind, name), place));
  }

  private void use(Kind kind, String name, Place place) {
    uses.add(new Mention(new Name(kind, name), place));
  }

  /** A file is declared by being there: at its start. */
  private void files(SourceFiles files) {
    files
        .readable()
        .forEach((file, text) -> declare(Kind.FILE, World.slashed(file), Place.startOf(text)));
    for (SourceFiles.Naming naming : files.names()) {
      use(Kind.FILE, World.slashed(naming.file()), naming.name().place());
    }
  }

  /**
   * What files of figures declare and name, those of units too; of before they only lend amounts.
   */
  private void figures(Evaluation figures) {
    for (Evaluation.File file : figures.files()) {
      file.declared().figures().forEach(figure -> figure(figure, figures));
      file.declared().groups().forEach(this::group);
      file.units().forEach(unit -> unit.declared().ifPresent(this::figures));
    }
  }

  private void figure(Figure figure, Evaluation figures) {
    declare(Kind.FIGURE, figure.key().value(), figure.key().place());
    figure
        .named()
        .forEach(
            named ->
                use(
                    figures.groups().containsKey(named.value()) ? Kind.GROUP : Kind.FIGURE,
                    named.value(),
                    named.place()));
  }

  private void group(Group group) {
    declare(Kind.GROUP, group.key().value(), group.key().place());
    group.figures().forEach(named -> use(Kind.FIGURE, named.value(), named.place()));
  }

  private void names(NameUses names) {
    names.terms().forEach((term, place) -> declare(Kind.TERM, term, place));
    names
        .figureUses()
        .forEach(used -> use(Kind.FIGURE, Expression.of(used.value()).key(), used.place()));
    names.termUses().forEach(term -> use(Kind.TERM, term.value(), term.place()));
    names.ids().forEach((id, place) -> declare(Kind.ID, id, place));
    names
        .references()
        .forEach(used -> use(Kind.ID, used.id(), within(used.place(), "#" + used.id(), 1)));
  }

  private void text(Report report, Evaluation figures) {
    for (FigureUses.Use use : FigureUseFinder.find(report, figures).uses()) {
      use(use, figures.groups());
    }
    new ReportTexts(report)
        .inlines()
        .filter(Inline.Note.class::isInstance)
        .flatMap(note -> ((Inline.Note) note).origin().as(NoteOrigin.class).stream())
        .forEach(this::note);
  }

  /** What follows the first chars of a text, where that stands last in a place. */
  private static Place within(Place place, String text, int first) {
    int at = place.text().lastIndexOf(text);
    int start = place.start() + at;
    return at < 0 ? place : new Place(place.file(), start + first, start + text.length());
  }

  /** Where a table names a group, it names none of the figures that it prints. */
  private void use(FigureUses.Use use, Map<String, Group> groups) {
    String typed = use.place().text();
    if (Expression.of(typed).key().equals(use.key())) { // and not the name of a phrase
      use(Kind.FIGURE, use.key(), start(use.place(), use.key()));
    } else if (groups.containsKey(typed)) {
      use(Kind.GROUP, typed, use.place());
    }
  }

  /** A key where it starts a longer text: <code>${revenue.plan}</code>. */
  private static Place start(Place expression, String key) {
    return new Place(expression.file(), expression.start(), expression.start() + key.length());
  }

  private void note(NoteOrigin note) {
    String name = note.written().text() + " " + note.written();
    declare(Kind.NOTE, name, note.written());
    use(Kind.NOTE, name, note.place());
  }
}
