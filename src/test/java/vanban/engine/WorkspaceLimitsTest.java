package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vanban.ProjectTemplates;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.MemoryWorld;
import vanban.source.World;

@Isolated("sets how many seconds a layout may take")
@DisplayName("A workspace")
class WorkspaceLimitsTest {
  private static final Path REPORT = Path.of("data/tinh-uy/2024-q1/report.yaml");

  @Test
  @DisplayName("does not remember that a layout had too little time")
  void doesNotRememberThatALayoutHadTooLittleTime() throws IOException {
    World disk = ProjectTemplates.WORLD;
    MemoryWorld world =
        new MemoryWorld().withAll(disk, REPORT.getParent()).withAll(disk, Path.of("templates"));
    String layout = "templates/party/layout.ftlx";
    String slow = "<#list 1..500000 as n></#list>"; // too long to be done at once
    world.with(layout, world.read(Path.of(layout)).text() + slow);
    Workspace workspace =
        new Workspace(world, new Project(Path.of("data"), Path.of("templates"), Path.of("out")));
    System.setProperty("vanban.layout.seconds", "0");
    try {
      List<Diagnostic> found = workspace.compile(REPORT).diagnostics();
      assertTrue(found.stream().anyMatch(one -> one.code() == Code.LAYOUT_ENDLESS));
    } finally {
      System.clearProperty("vanban.layout.seconds");
    }
    assertTrue(workspace.compile(REPORT).finished().isPresent());
    assertTrue(workspace.compile(REPORT).finished().isPresent());
    assertEquals(2, workspace.work().compilations(), "what came to an end is remembered");
  }
}
