package vanban;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs of the machine, which not every machine has. */
public final class Requirement {
  private Requirement() {}

  /**
   * Skips the test where something is missing; fails it instead where the machine promises that
   * nothing is, as in CI.
   *
   * @param promise the environment variable that says so by {@code true}
   * @param met whether it is there
   * @param what it is
   */
  public static void of(String promise, boolean met, String what) {
    if (!met && Boolean.parseBoolean(System.getenv(promise))) {
      fail(promise + "=true, but there is no " + what);
    }
    assumeTrue(met, "there is no " + what);
  }
}
