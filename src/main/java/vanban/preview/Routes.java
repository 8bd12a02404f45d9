package vanban.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.diagnostic.Messages;
import vanban.engine.Compiled;
import vanban.html.Html;
import vanban.libreoffice.LibreOffice;
import vanban.libreoffice.LibreOfficeException;
import vanban.source.Edits;
import vanban.source.SourceFile;

/** What can be asked of a preview: what it shows, and what it does. */
final class Routes {
  private static final int CHANGED = 409;
  private static final int UNAVAILABLE = 503;
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

  private Optional<Response> notFound() {
    return Refusal.MISSING.answer(messages());
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
    desk.streams().add(report, request.exchange(), "state", now.told(), desk::look);
    return Optional.empty();
  }

  /** The pictures of the printed pages, where they are those of the page that is shown. */
  private Optional<Response> pages(Path report, Snapshot now, Request request) {
    Optional<PagePictures.Pictures> made = desk.pictures().flatMap(pictures -> pictures.of(report));
    now.page()
        .filter(page -> made.filter(there -> there.version() == page.version()).isEmpty())
        .ifPresent(page -> desk.print(report, page));
    return Optional.of(Response.html(PrintedPages.of(messages(), report, made)));
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
        .or(this::notFound);
  }

  private Optional<Response> docx(Path report, Snapshot now, Request request) {
    return whole(now)
        .map(made -> Response.of(DOCX, made.docx()).named(name(report, ".docx")))
        .or(this::broken);
  }

  private Optional<Response> pdf(Path report, Snapshot now, Request request) throws IOException {
    if (desk.setting().office().isEmpty()) {
      return unprinted("preview.no-office");
    }
    Optional<Compiled> made = whole(now);
    if (made.isEmpty()) {
      return broken();
    }
    try {
      byte[] pdf = pdf(report, now, made.orElseThrow(), desk.setting().office().orElseThrow());
      return Optional.of(Response.of("application/pdf", pdf).named(name(report, ".pdf")));
    } catch (LibreOfficeException e) {
      return unprinted("preview.not-printed");
    }
  }

  private byte[] pdf(Path report, Snapshot now, Compiled made, LibreOffice office)
      throws IOException {
    int version = now.page().orElseThrow().version();
    Optional<byte[]> printed =
        desk.pictures()
            .flatMap(pictures -> pictures.of(report))
            .filter(pictures -> pictures.version() == version)
            .map(pictures -> pictures.pdf().get());
    return printed.isPresent() ? printed.orElseThrow() : made.pdf(office);
  }

  private Optional<Response> unprinted(String why) {
    return Optional.of(Response.text(UNAVAILABLE, messages().say(why)));
  }

  /** A document is as its files are now, or there is none. */
  private static Optional<Compiled> whole(Snapshot now) {
    return now.isFresh() ? now.page().map(Snapshot.Page::made) : Optional.empty();
  }

  private Optional<Response> broken() {
    return Optional.of(Response.text(CHANGED, messages().say("preview.broken")));
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
        .or(this::notFound);
  }

  private Optional<Response> tryOut(Path report, Snapshot now, Request request) throws IOException {
    TrialReading asked = trial(now, request);
    if (asked instanceof Trial trial) {
      return trial.isSame()
          ? Optional.of(Response.html(TrialAnswer.same(messages())))
          : tried(report, now, trial);
    }
    TrialReading.Refused refused = (TrialReading.Refused) asked;
    return Optional.of(Response.html(TrialAnswer.refused(messages(), refused)));
  }

  private Optional<Response> tried(Path report, Snapshot now, Trial trial) throws IOException {
    SourceChange change = trial.change();
    return desk.compileWith(report, Path.of(change.file().path()), change.text())
        .map(after -> Response.html(TrialAnswer.of(desk.setting(), trial, now, after)))
        .or(() -> Refusal.FAILED.answer(messages())); // a fault of ours, which is printed
  }

  private static TrialReading trial(Snapshot now, Request request) {
    return Trial.of(
        now.now(),
        request.value("figure").orElse(""),
        request.value("scenario").orElse(""),
        request.value("value").orElse(""));
  }

  private Optional<Response> write(Path report, Snapshot now, Request request) {
    TrialReading asked = trial(now, request);
    if (!(asked instanceof Trial trial)) {
      return Optional.of(
          Response.text(CHANGED, messages().say(((TrialReading.Refused) asked).why())));
    }
    boolean seen = request.value("was").filter(was -> !was.equals(trial.was())).isEmpty();
    return seen // or what somebody else has written meanwhile would be lost
        ? written(trial.change())
        : Optional.of(
            Response.text(CHANGED, messages().say("preview.number-changed", trial.was())));
  }

  private Optional<Response> mend(Path report, Snapshot now, Request request) {
    int number = request.number("number").orElse(-1);
    boolean same = request.number("version").filter(asked -> asked == now.version()).isPresent();
    if (!same || number < 0 || number >= now.found().all().size()) {
      return Optional.of(Response.text(CHANGED, messages().say("preview.changed-meanwhile")));
    }
    Diagnostic found = now.found().all().get(number);
    return file(found)
        .map(file -> written(mended(file, found.mends().get(0))))
        .orElseGet(() -> Optional.of(Response.text(CHANGED, messages().say("preview.not-mended"))));
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

  private static SourceChange mended(SourceFile file, Mend mend) {
    Edits edits = new Edits(file);
    mend.edits().forEach(edits::add);
    return new SourceChange(file, edits.text());
  }

  private Optional<Response> written(SourceChange change) {
    return Optional.of(
        change
            .write(desk)
            .map(why -> Response.text(CHANGED, why))
            .orElseGet(() -> Response.text(200, "")));
  }
}
