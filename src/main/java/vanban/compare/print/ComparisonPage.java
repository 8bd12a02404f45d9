package vanban.compare.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.compare.Change;
import vanban.compare.Piece;
import vanban.compare.Stretch;
import vanban.diagnostic.Messages;
import vanban.html.Html;
import vanban.usage.FigureMoves;

/** Differences as one page of HTML: the old version at the left, the new one at the right. */
public final class ComparisonPage {
  private static final String LOOKS =
      """
      body { font: 15px/1.5 "Times New Roman", "Liberation Serif", serif; margin: 2em; color: #111; }
      h1 { font-size: 1.2em; } h2 { font-size: 1em; margin: 1.5em 0 0.3em; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      th, td { border: 1px solid #bbb; padding: 0.3em 0.6em; text-align: left; vertical-align: top;
        overflow-wrap: break-word; }
      .gone { background: #fdecea; } .new { background: #e9f7ec; } .same { color: #595959; }
      del { background: #f6b8b1; color: #5c0d05; } ins { background: #a9e2b5; color: #07390f;
        text-decoration: none; }
      .kind { color: #595959; font-size: 0.85em; }
      """;

  private final Wording wording;
  private final String language;
  private final Html out = new Html();
  private final List<Piece> skipped = new ArrayList<>();
  private String section = "";

  private ComparisonPage(Messages messages) {
    this.wording = new Wording(messages);
    this.language = messages.language().code();
  }

  /** The page. */
  public static String print(List<Difference> differences, Messages messages) {
    ComparisonPage page = new ComparisonPage(messages);
    page.write(differences);
    return "<!DOCTYPE html>\n" + page.out + "\n";
  }

  private void write(List<Difference> differences) {
    out.open("html").with("lang", language).open("head");
    out.open("meta").with("charset", "utf-8");
    out.open("title").text(wording.say("title")).close();
    out.open("style").rules(LOOKS).close().close().line();
    out.open("body").open("h1").text(wording.say("title")).close().line();
    if (differences.isEmpty()) {
      out.open("p").text(wording.say("same")).close();
    }
    differences.forEach(this::write);
    out.close().close();
  }

  private void write(Difference difference) {
    section = "";
    out.open("table").open("thead").open("tr");
    out.open("th").text(difference.old()).close().open("th").text(difference.now()).close();
    out.close().close().line().open("tbody").line();
    difference.words().changes().forEach(this::write);
    flush();
    out.close().close().line();
    write(difference.figures());
  }

  private void write(Change change) {
    if (change instanceof Change.Same same) {
      skipped.add(same.now());
      return;
    }
    flush();
    if (change instanceof Change.Edited edited) {
      row(edited.now(), edited.cells(), Optional.empty());
    } else if (change instanceof Change.Removed removed) {
      in(removed.old());
      out.open("tr");
      whole("gone", removed.old());
      out.open("td").close().close().line();
    } else if (change instanceof Change.Added added) {
      in(added.now());
      out.open("tr").open("td").close();
      whole("new", added.now());
      out.close().line();
    } else if (change instanceof Change.MovedAway away) {
      moved(away);
    } else if (change instanceof Change.MovedHere here) {
      String from = wording.say("moved-from", wording.where(here.old().where()));
      row(here.now(), here.cells(), Optional.of(from));
    }
  }

  private void moved(Change.MovedAway away) {
    in(away.old());
    out.open("tr").open("td").open("span").with("class", "kind");
    out.text(wording.say("moved-to", wording.where(away.now().where())) + " ").close();
    out.text(wording.beginning(away.old().text())).close();
    out.open("td").close().close().line();
  }

  /** Says in one row how many pieces are the same. */
  private void flush() {
    if (!skipped.isEmpty()) {
      out.open("tr").open("td").with("colspan", "2").with("class", "same");
      out.text(wording.say("skipped", Integer.toString(skipped.size()))).close().close().line();
      skipped.clear();
    }
  }

  private void in(Piece piece) {
    String here = wording.section(piece);
    if (!here.equals(section)) {
      section = here;
      out.open("tr").open("th").with("colspan", "2").text(here).close().close().line();
    }
  }

  private void whole(String look, Piece piece) {
    out.open("td").with("class", look);
    kind(piece);
    out.text(piece.text()).close();
  }

  private void kind(Piece piece) {
    String kind = wording.kind(piece.kind());
    if (!kind.isEmpty()) {
      out.open("span").with("class", "kind").text(kind).close();
    }
  }

  private void row(Piece piece, List<List<Stretch>> cells, Optional<String> remark) {
    in(piece);
    out.open("tr").open("td");
    side(piece, cells, Stretch.Kind.REMOVED, "del");
    out.close().open("td");
    remark.ifPresent(words -> out.open("span").with("class", "kind").text(words + " ").close());
    side(piece, cells, Stretch.Kind.ADDED, "ins");
    out.close().close().line();
  }

  /** What stands on one side: all that is kept, and what only that side has. */
  private void side(Piece piece, List<List<Stretch>> cells, Stretch.Kind own, String tag) {
    kind(piece);
    for (int cell = 0; cell < cells.size(); cell++) {
      out.text(cell > 0 ? " | " : "");
      for (Stretch stretch : cells.get(cell)) {
        boolean kept =
            stretch.kind() == Stretch.Kind.KEPT || stretch.kind() == Stretch.Kind.RESTYLED;
        if (kept) {
          out.text(stretch.text());
        } else if (stretch.kind() == own) {
          out.open(tag).text(stretch.text()).close();
        }
      }
    }
  }

  private void write(FigureMoves figures) {
    if (figures.moves().isEmpty()) {
      return;
    }
    out.open("h2").text(wording.say("figures")).close().open("table").open("tbody").line();
    for (FigureMoves.Move move : figures.moves()) {
      out.open("tr").open("th").text(move.name()).close().open("td").open("del");
      out.text(move.before().orElseGet(() -> wording.say("no-figure"))).close().close();
      out.open("td").open("ins");
      out.text(move.after().orElseGet(() -> wording.say("no-figure"))).close().close();
      out.open("td");
      move.touched().sentences().forEach(one -> out.open("p").text(one.words().strip()).close());
      out.close().close().line();
    }
    out.close().close().line();
  }
}
