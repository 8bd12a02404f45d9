package vanban.layout.template;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The templates whose time ran out for a report of this run. Each report may come to its end where
 * another did not, so the next one is tried all the same, but for a shorter time: what comes to an
 * end does so in a small part of it. Only a run that could not be stopped is not tried again, for
 * each would keep a processor to itself for as long as the program runs.
 *
 * <p>For several threads at a time, as long as the templates stay the same.
 */
public final class SlowTemplates {
  private final boolean remembering;
  private final Set<String> late = ConcurrentHashMap.newKeySet();
  private final Set<String> unstoppable = ConcurrentHashMap.newKeySet();

  private SlowTemplates(boolean remembering) {
    this.remembering = remembering;
  }

  /** Of a run over many reports, none yet. */
  public static SlowTemplates ofBatch() {
    return new SlowTemplates(true);
  }

  /** Of a project that stays open, whose templates change: each run has all the time there is. */
  public static SlowTemplates ofWorkspace() {
    return new SlowTemplates(false);
  }

  /** Whether the time of a template ran out before. */
  boolean wasLate(String name) {
    return late.contains(name);
  }

  /** Whether a run of a template could not be stopped. */
  boolean isUnstoppable(String name) {
    return unstoppable.contains(name);
  }

  /** How much processor time a template may have, in nanoseconds. */
  long nanos(String name) {
    long most = TimeUnit.SECONDS.toNanos(RenderLimits.maxSeconds());
    return wasLate(name) ? most / RenderLimits.SHORTER : most;
  }

  /** Remembers that the time of a template ran out. */
  void ranOut(String name, RenderLimits.OutOfTimeException end) {
    if (remembering) {
      late.add(name);
      if (end.goesOn()) {
        unstoppable.add(name);
      }
    }
  }
}
