package vanban.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.diagnostic.Messages;
import vanban.engine.Compilation;
import vanban.engine.Compiled;
import vanban.html.Html;
import vanban.source.Edits;
import vanban.source.SourceFile;

/** What can be asked of a preview: what it shows, and what it does. */
final class Routes {
  private static final int NOT_FOUND = 404;
  private static final int CHANGED = 409;
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** A frame whose looks are not held to the rules of the page around it. */
  private static final String EMPTY =
      "<!DOCTYPE html>\n<html><head><title>…</title></head><body></body></html>";

  private final Desk desk;

  Routes(Desk desk) {
    this.desk = desk;
  }

  /** By what name what is shown. */
  Map<String, Route> shown() {
    return Map.of(
        "", this::shell,
        "page", of(this::page),
        "frame", request -> Optional.of(Response.document(EMPTY)),
        "panels", of((report, now, request) -> Optional.of(panels(now))),
        "events", of(this::events),
        "pages", of(this::pages),
        "picture", of(this::picture),
        "document.docx", of(this::docx),
        "document.pdf", of(this::pdf));
  }

  /** By what name what is done. */
  Map<String, Route> done() {
    return Map.of(
        "show", this::show,
        "try", of(this::tryOut),
        "write", of(this::write),
        "mend", of(this::mend));
  }

  /** What is answered of a report. */
  @FunctionalInterface
  private interface OfReport {
    Optional<Response> answer(Path report, Snapshot now, Request request) throws IOException;
  }

  private Route of(OfReport route) {
    return request -> {
      Optional<Path> report = report(request);
      Optional<Snapshot> now =
          report.isEmpty() ? Optional.empty() : desk.snapshot(report.orElseThrow());
      return now.isEmpty()
          ? notFound()
          : route.answer(report.orElseThrow(), now.orElseThrow(), request);
    };
  }

  private Optional<Path> report(Request request) throws IOException {
    Optional<String> name = request.value("report").filter(text -> text.indexOf('\0') < 0);
    return name.isEmpty() ? Optional.empty() : desk.report(name.orElseThrow());
  }

  private static Optional<Response> notFound() {
    return Optional.of(Response.text(NOT_FOUND, "404"));
  }

  private Messages messages() {
    return desk.setting().messages();
  }

  // what is shown

  private Optional<Response> shell(Request request) throws IOException {
    if (request.value("report").isEmpty()) {
      return html(ShellPage.ofAll(messages(), desk.reports()));
    }
    Optional<Path> report = report(request);
    return report.isEmpty()
        ? notFound()
        : html(
            ShellPage.of(
                messages(), request.value("report").orElseThrow(), desk.pictures().isPresent()));
  }

  private static Optional<Response> html(String html) {
    return Optional.of(Response.html("<!DOCTYPE html>\n" + html));
  }

  private Optional<Response> page(Path report, Snapshot now, Request request) {
    String none =
        "<!DOCTYPE html>\n"
            + new Html()
                .open("html")
                .open("body")
                .open("main")
                .text(messages().say("preview.no-page"))
                .close()
                .close()
                .close();
    return Optional.of(Response.document(now.page().map(Snapshot.Page::html).orElse(none)));
  }

  private Response panels(Snapshot now) {
    return Response.html(Panels.of(desk.setting(), now));
  }

  private Optional<Response> events(Path report, Snapshot now, Request request) throws IOException {
    Response.begin(request.exchange());
    desk.streams().add(report, request.exchange(), "state", now.told());
    desk.look();
    return Optional.empty();
  }

  /** The pictures of the printed pages, where they are those of the page that is shown. */
  private Optional<Response> pages(Path report, Snapshot now, Request request) {
    Html html = new Html().open("ol").line();
    Optional<PagePictures.Pictures> made = desk.pictures().flatMap(pictures -> pictures.of(report));
    now.page()
        .filter(page -> made.filter(there -> there.version() == page.version()).isEmpty())
        .ifPresent(page -> desk.print(report, page));
    made.ifPresent(there -> pictures(html, report, there));
    return Optional.of(Response.html(html.close().toString()));
  }

  private void pictures(Html html, Path report, PagePictures.Pictures made) {
    for (int page = 1; page <= made.sheets().size(); page++) {
      String number = Integer.toString(page);
      PagePictures.Sheet sheet = made.sheets().get(page - 1);
      html.open("li").open("img").with("loading", "lazy");
      html.with("width", Integer.toString(sheet.width()));
      html.with("height", Integer.toString(sheet.height()));
      html.with("alt", messages().say("preview.printed-page", number));
      html.with(
          "src",
          "picture?report="
              + Address.coded(report.toString())
              + "&version="
              + made.version()
              + "&page="
              + number);
      html.close().line();
    }
  }

  private Optional<Response> picture(Path report, Snapshot now, Request request)
      throws IOException {
    int version = request.number("version").orElse(0);
    int page = request.number("page").orElse(0);
    if (desk.pictures().isEmpty()) {
      return notFound();
    }
    return desk.pictures()
        .orElseThrow()
        .png(report, version, page)
        .map(png -> Response.of("image/png", png))
        .or(Routes::notFound);
  }

  private Optional<Response> docx(Path report, Snapshot now, Request request) {
    return whole(now)
        .map(made -> Response.of(DOCX, made.docx()).named(name(report, ".docx")))
        .or(this::broken);
  }

  private Optional<Response> pdf(Path report, Snapshot now, Request request) throws IOException {
    Optional<Compiled> made = whole(now);
    if (made.isEmpty() || desk.setting().office().isEmpty()) {
      return broken();
    }
    int version = now.page().orElseThrow().version();
    Optional<byte[]> printed =
        desk.pictures()
            .flatMap(pictures -> pictures.of(report))
            .filter(pictures -> pictures.version() == version)
            .map(pictures -> pictures.pdf().get());
    byte[] pdf =
        printed.isPresent()
            ? printed.orElseThrow()
            : made.orElseThrow().pdf(desk.setting().office().orElseThrow());
    return Optional.of(Response.of("application/pdf", pdf).named(name(report, ".pdf")));
  }

  /** A document is as its files are now, or there is none. */
  private static Optional<Compiled> whole(Snapshot now) {
    return now.isFresh() ? now.page().map(Snapshot.Page::made) : Optional.empty();
  }

  private Optional<Response> broken() {
    return Optional.of(Response.text(CHANGED, messages().say("preview.no-page")));
  }

  private String name(Path report, String extension) {
    Path file = desk.setting().project().output(desk.setting().world(), report, extension);
    return String.valueOf(file.getFileName());
  }

  // what is done

  private Optional<Response> show(Request request) {
    Optional<Spot> spot =
        request
            .value("at")
            .flatMap(Spot::of)
            .filter(at -> desk.files().contains(at.file().toString().replace('\\', '/')));
    return spot.map(
            at ->
                Response.text(
                    200, desk.setting().editor().show(at).map(Object::toString).orElse("")))
        .or(Routes::notFound);
  }

  private Optional<Response> tryOut(Path report, Snapshot now, Request request) throws IOException {
    Optional<Trial> trial = trial(now, request);
    if (trial.isEmpty()) {
      return Optional.of(Response.html(TrialAnswer.refused(messages())));
    }
    Trial tried = trial.orElseThrow();
    Optional<Compilation> then =
        desk.compileWith(report, Path.of(tried.file().path()), tried.text());
    return then.map(after -> Response.html(TrialAnswer.of(desk.setting(), tried, now, after)));
  }

  private static Optional<Trial> trial(Snapshot now, Request request) {
    return Trial.of(
        now.now(),
        request.value("figure").orElse(""),
        request.value("scenario").orElse(""),
        request.value("value").orElse(""));
  }

  private Optional<Response> write(Path report, Snapshot now, Request request) throws IOException {
    Optional<Trial> trial = trial(now, request);
    if (trial.isEmpty()) {
      return notFound();
    }
    SourceFile file = trial.orElseThrow().file();
    return written(file, () -> file.encode(trial.orElseThrow().text()));
  }

  private Optional<Response> mend(Path report, Snapshot now, Request request) throws IOException {
    int number = request.number("number").orElse(-1);
    boolean same = request.number("version").filter(asked -> asked == now.version()).isPresent();
    if (!same || number < 0 || number >= now.found().size()) {
      return Optional.of(Response.text(CHANGED, messages().say("preview.changed-meanwhile")));
    }
    Diagnostic found = now.found().get(number);
    Optional<SourceFile> file = file(found);
    return file.isPresent()
        ? written(file.orElseThrow(), () -> mended(file.orElseThrow(), found.mends().get(0)))
        : Optional.of(Response.text(CHANGED, messages().say("preview.not-mended")));
  }

  /** The one file that the one mend of what was found is of. */
  private static Optional<SourceFile> file(Diagnostic found) {
    List<SourceFile> files =
        found.mends().stream()
            .flatMap(mend -> mend.edits().stream())
            .map(edit -> edit.place().file())
            .distinct()
            .toList();
    return found.mends().size() == 1 && files.size() == 1
        ? Optional.of(files.get(0))
        : Optional.empty();
  }

  private static byte[] mended(SourceFile file, Mend mend) {
    Edits edits = new Edits(file);
    mend.edits().forEach(edits::add);
    return file.encode(edits.text());
  }

  /** Writes a file, if it is still what was read, and nobody else keeps its text. */
  private Optional<Response> written(SourceFile file, Supplier<byte[]> content) throws IOException {
    Path path = Path.of(file.path());
    boolean same =
        desk.setting().writes()
            && desk.setting().world().isReplaceable(path)
            && desk.setting().world().read(path).text().equals(file.text());
    if (!same) {
      return Optional.of(Response.text(CHANGED, messages().say("preview.changed-meanwhile")));
    }
    desk.write(path, content.get());
    return Optional.of(Response.text(200, ""));
  }
}
