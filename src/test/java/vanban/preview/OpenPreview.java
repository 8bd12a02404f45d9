package vanban.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.engine.Project;
import vanban.engine.SerialWork;
import vanban.engine.Workspace;
import vanban.libreoffice.LibreOffice;
import vanban.repository.BuiltInLayouts;
import vanban.source.DiskWorld;
import vanban.source.FolderWatch;
import vanban.source.World;

/** A preview of a small project in a folder of its own, as the command line opens it. */
final class OpenPreview implements AutoCloseable {
  /** The one report of the project. */
  static final String REPORT = "data/xa/report.yaml";

  /** Its figures. */
  static final String FIGURES = "data/xa/so-lieu.yaml";

  private static final Path SAMPLE = Path.of("src/test/editors/project");

  private final Path folder;
  private final Preview preview;
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final PrintStream log = new PrintStream(logged, true, StandardCharsets.UTF_8);
  private final SerialWork work = new SerialWork("test-preview-work", log);
  private final FolderWatch watch;
  private final Thread watching;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Spot> shown = new CopyOnWriteArrayList<>();

  private OpenPreview(
      Path folder, Optional<LibreOffice> office, UnaryOperator<World> disk, int port)
      throws IOException {
    this.folder = folder;
    World world = BuiltInLayouts.behind(disk.apply(new DiskWorld(folder)), Path.of("templates"));
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    Setting setting =
        new Setting(world, project, Messages.in(Language.VI), office, this::remember, true);
    this.preview = Preview.open(setting, work, new Workspace(world, project), port, log);
    this.watch = new FolderWatch(List.of(folder.resolve("data")));
    this.watching = new Thread(this::follow, "test-preview-watch");
    watching.start();
  }

  /** A preview in a folder, to which the project is copied. */
  static OpenPreview in(Path folder) throws IOException {
    return in(folder, Optional.empty());
  }

  /** The same, which prints pages. */
  static OpenPreview in(Path folder, Optional<LibreOffice> office) throws IOException {
    return in(folder, office, UnaryOperator.identity());
  }

  /** The same, on a disk that is not quite like others. */
  static OpenPreview in(Path folder, Optional<LibreOffice> office, UnaryOperator<World> disk)
      throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new OpenPreview(folder, office, disk, 0);
  }

  /** The same project opened anew, where another preview has been. */
  OpenPreview again() throws IOException {
    int port = preview.address().getPort();
    return new OpenPreview(folder, Optional.empty(), UnaryOperator.identity(), port);
  }

  /** What was printed as a fault. */
  String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }

  private Optional<URI> remember(Spot spot) {
    shown.add(spot);
    return Optional.empty();
  }

  private void follow() {
    try {
      while (!ended.get()) {
        watch.await(Duration.ofMillis(200));
        preview.look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the editor was asked to show. */
  List<Spot> shown() {
    return shown;
  }

  /** The same, when it was asked so many times. */
  List<Spot> shown(int times) throws InterruptedException {
    for (int i = 0; i < 200 && shown.size() < times; i++) {
      Thread.sleep(50);
    }
    return shown;
  }

  Preview preview() {
    return preview;
  }

  /** The address of something, by its name. */
  URI address(String name) {
    return preview.address().resolve(name);
  }

  /** The address of something of the report. */
  URI ofReport(String name) {
    return address(name + "?report=" + REPORT);
  }

  /** What is answered. */
  HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** What is answered to a form that a page of the preview sends. */
  HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
    String origin = "http://" + address.getAuthority();
    return client.send(
        HttpRequest.newBuilder(address)
            .header("Origin", origin)
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  /** Listens to the report, as a browser does. */
  Events events() throws IOException, InterruptedException {
    Events events = new Events();
    Stream<String> lines =
        client
            .send(HttpRequest.newBuilder(ofReport("events")).build(), BodyHandlers.ofLines())
            .body();
    Thread listening = new Thread(() -> events.hear(lines), "test-events");
    listening.setDaemon(true);
    listening.start();
    return events;
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }

  void replace(String file, String old, String now) throws IOException {
    write(file, read(file).replace(old, now));
  }

  void delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
  }

  @Override
  public void close() throws IOException {
    ended.set(true);
    watching.interrupt();
    watch.close();
    preview.close();
    work.stop();
  }
}
