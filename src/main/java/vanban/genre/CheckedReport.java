package vanban.genre;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.source.LocatedText;
import vanban.source.Place;

/** A report as the rules of genres look at it. */
public interface CheckedReport {
  /** The name of its genre; empty where it has none, or nothing stands there. */
  Optional<LocatedText> genre();

  /** The symbol of its number. */
  Optional<LocatedText> symbol();

  /** What it is about. */
  Optional<LocatedText> title();

  /** That nobody typed a title, not even a wrong one; empty where one was. */
  Optional<Diagnostic> lacksTitle();

  /** The fields a path leads to; none where the report says nothing there. */
  List<Field> at(RulePath path);

  /** Where it names its genre, else where it starts: to blame for what is not there. */
  Place place();

  /** A value of a report, under the key by which it is known. */
  interface Field {
    /** Where the key was typed. */
    Place key();

    /** How many stand there: the items of a list, one of what is none. */
    int count();

    /** Its text, or those of a list: trimmed, folded, placeholders filled in; none of others. */
    List<LocatedText> texts();
  }
}
