package vanban.layout.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time of a layout")
class RenderLimitsTest {
  private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LONG = TimeUnit.MINUTES.toNanos(10);

  @Test
  @DisplayName("does not pass while others have the processor")
  void doesNotPassWhileOthersHaveTheProcessor() {
    assertDoesNotThrow(() -> RenderLimits.within(() -> SHORT, LONG, () -> Thread.sleep(500)));
  }

  @Test
  @DisplayName("passes while it works")
  void passesWhileItWorks() {
    RenderLimits.OutOfTimeException end =
        assertThrows(
            RenderLimits.OutOfTimeException.class,
            () -> RenderLimits.within(() -> SHORT, LONG, RenderLimitsTest::workUntilInterrupted));
    assertFalse(end.goesOn());
  }

  private static void workUntilInterrupted() {
    long turns = 0;
    while (!Thread.currentThread().isInterrupted()) {
      turns++;
    }
    assertFalse(turns < 0);
  }

  @Test
  @DisplayName("ends at last by the clock, for what only waits")
  void endsByTheClock() {
    CountDownLatch never = new CountDownLatch(1);
    assertThrows(
        RenderLimits.OutOfTimeException.class,
        () -> RenderLimits.within(() -> LONG, SHORT, never::await));
  }

  @Test
  @DisplayName("tells of a run that does not heed that it is stopped")
  void tellsOfARunThatDoesNotHeed() {
    AtomicBoolean enough = new AtomicBoolean();
    RenderLimits.OutOfTimeException end =
        assertThrows(
            RenderLimits.OutOfTimeException.class,
            () ->
                RenderLimits.within(
                    () -> SHORT,
                    LONG,
                    () -> {
                      while (!enough.get()) {
                        Thread.onSpinWait();
                      }
                    }));
    enough.set(true);
    assertEquals(true, end.goesOn());
  }
}
