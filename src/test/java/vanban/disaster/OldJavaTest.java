package vanban.disaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command that starts the program")
@EnabledOnOs(OS.LINUX)
class OldJavaTest {
  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(folder.resolve("vanban/bin"));
    Files.copy(Path.of("src/main/dist/bin/vanban"), folder.resolve("vanban/bin/vanban"));
  }

  /** A folder with a Java that says its name instead of running anything. */
  private void java(String name, String version, boolean hasRelease) throws IOException {
    Path java = folder.resolve(name).resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2021' >&2; exit 0; fi
        echo 'runs %s'
        """
            .formatted(version, name));
    assertTrue(java.toFile().setExecutable(true));
    if (hasRelease) {
      String release = "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n";
      Files.writeString(folder.resolve(name).resolve("release"), release);
    }
  }

  private Office.Ended started(String home, String path) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", folder.resolve("vanban/bin/vanban").toString(), "check");
    builder.environment().put("JAVA_HOME", folder.resolve(home).toString());
    builder.environment().put("PATH", folder.resolve(path).resolve("bin") + ":/usr/local/no:/bin");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Office.Ended(process.waitFor(), out, err);
  }

  @Test
  @DisplayName("takes the Java of JAVA_HOME where it is new enough")
  void takesTheJavaOfJavaHome() throws Exception {
    java("new", "17.0.2", true);
    java("path", "21", true);
    assertEquals("runs new\n", started("new", "path").out());
  }

  @Test
  @DisplayName("takes that of the path where JAVA_HOME is too old, or has none")
  void takesTheJavaOfThePath() throws Exception {
    java("old", "11.0.20", true);
    java("older", "1.8.0_292", false);
    java("path", "21-ea", false);
    for (String home : List.of("old", "older", "none")) {
      Office.Ended ended = started(home, "path");
      assertEquals("runs path\n", ended.out(), ended.err());
      assertEquals("", ended.err());
    }
  }

  @Test
  @DisplayName("says that it needs Java 17 where there are only older ones, as wrong usage")
  void saysWhatItNeeds() throws Exception {
    java("old", "1.8.0_292", true);
    java("path", "11.0.20", false);
    Office.Ended ended = started("old", "path");
    assertEquals(2, ended.status(), ended.out());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("needs Java 17 or newer"), ended.err());
    assertTrue(ended.err().contains("(11.0.20)"), ended.err());
  }
}
