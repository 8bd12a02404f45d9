package vanban.layout.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;

/**
 * Counts the instructions of one run, and ends it at the limit. Unlike time, the count is the same
 * on every machine: a layout that is stopped here is stopped everywhere, at the same instruction.
 */
final class StepCounter implements TemplateProcessingTracer {
  private volatile long steps; // written by the run alone, read by whoever waits for it

  /** Instructions so far, each as often as it ran. */
  long steps() {
    return steps;
  }

  /**
   * Counts one.
   *
   * @throws RenderLimits.ExceededException at the first that is too many
   */
  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
  public void enterElement(Environment run, TracedElement element) {
    steps++;
    if (steps > RenderLimits.MAX_STEPS) {
      throw new RenderLimits.ExceededException();
    }
  }

  @Override
  public void exitElement(Environment run, TracedElement element) {
    // what was entered is counted
  }
}
