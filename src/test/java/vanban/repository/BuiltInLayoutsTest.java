package vanban.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.CommandWording;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.engine.Skeletons;
import vanban.layout.Layouts;
import vanban.source.MemoryWorld;
import vanban.source.World;

@DisplayName("The built-in layouts")
class BuiltInLayoutsTest {
  private static final Path MINE = Path.of("mine");
  private static final Project PROJECT = new Project(Path.of("data"), MINE, Path.of("out"));
  private static final Path REPORT = Path.of("data/x/report.yaml");

  private static MemoryWorld office() {
    return new MemoryWorld()
        .with("mine/cua-toi/layout.yaml", "title: Của tôi\ninherits: party-hd05\nusual: true\n");
  }

  private static String place(Diagnostic found) {
    return found.place().orElseThrow().toString();
  }

  @Test
  @DisplayName("stand behind a folder that has none of them")
  void standBehindAFolder() throws IOException {
    World world = BuiltInLayouts.behind(office(), MINE);
    assertTrue(world.isFile(Path.of("mine/lib/body.ftlx")));
    assertTrue(world.isFolder(Path.of("mine/lib/skeletons")));
    assertFalse(world.isFile(Path.of("mine/lib")));
    assertEquals("(có sẵn) templates/lib/body.ftlx", world.display(Path.of("mine/lib/body.ftlx")));
    assertEquals("mine/cua-toi/x.yaml", world.display(Path.of("mine/cua-toi/x.yaml")));
    assertTrue(world.read(Path.of("mine/lib/body.ftlx")).text().contains("<#macro section"));
    List<Path> files = world.filesBelow(MINE);
    assertTrue(files.contains(Path.of("mine/lib/body.ftlx")), files.toString());
    assertTrue(files.contains(Path.of("mine/cua-toi/layout.yaml")), files.toString());
  }

  @Test
  @DisplayName("are inherited, and give way where one is to be taken unasked")
  void areInherited() throws IOException {
    MemoryWorld memory = office();
    World world = BuiltInLayouts.behind(memory, MINE);
    assertEquals(Optional.of("cua-toi"), new Layouts(world, MINE).usual());
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    Skeletons skeletons = compiler.skeletons(CommandWording.PROGRAM);
    Skeletons.Offer offer =
        skeletons.offers().stream().filter(Skeletons.Offer::usual).findFirst().orElseThrow();
    Diagnostics found = new Diagnostics();
    Skeletons.Kind kind = offer.kind(Optional.empty()).orElseThrow();
    skeletons.write(REPORT.getParent(), offer.layout(), kind, found);
    assertTrue(compiler.compile(REPORT, found).isPresent(), found.sorted().toString());
    assertTrue(memory.names().stream().noneMatch(name -> name.startsWith("mine/party")));
  }

  @Test
  @DisplayName("are told by a sign that they are nowhere on the disk")
  void areToldByASign() throws IOException {
    MemoryWorld memory =
        office()
            .with(
                "mine/sai/layout.ftlx",
                "<#import '/lib/state.ftlx' as state>\n<@state.document {'nationalTitle': 'a', 'motto': 'b', 'end': '.'}/>")
            .with(
                "data/x/report.yaml",
                "layout: sai\nissuer: {name: A}\nnumber: {symbol: B}\nplace: C\ntitle: D\n");
    Diagnostics found = new Diagnostics();
    new ReportCompiler(BuiltInLayouts.behind(memory, MINE), PROJECT).compile(REPORT, found);
    List<String> places = found.sorted().stream().map(BuiltInLayoutsTest::place).toList();
    assertTrue(
        places.stream().anyMatch(place -> place.startsWith("(có sẵn) templates/lib/state.ftlx:")),
        places.toString());
  }

  @Test
  @DisplayName("give way to a folder of the same name, whole")
  void giveWayToAFolder() throws IOException {
    MemoryWorld memory = office().with("mine/party-hd05/layout.yaml", "title: Khác\n");
    World world = BuiltInLayouts.behind(memory, MINE);
    assertEquals("title: Khác\n", world.read(Path.of("mine/party-hd05/layout.yaml")).text());
    assertFalse(world.isFile(Path.of("mine/party-hd05/styles.yaml")));
  }

  @Test
  @DisplayName("are not behind a folder that has its own library, nor one that is not there")
  void areNotBehindAWholeFolder() throws IOException {
    MemoryWorld whole = office().with("mine/lib/body.ftlx", "");
    assertSame(whole, BuiltInLayouts.behind(whole, MINE));
    MemoryWorld empty = new MemoryWorld();
    assertSame(empty, BuiltInLayouts.behind(empty, MINE));
  }
}
