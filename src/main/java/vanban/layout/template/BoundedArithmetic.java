package vanban.layout.template;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Exact reckoning with numbers of at most {@link RenderLimits#MAX_DIGITS} digits before and after
 * the point: a square squared thirty times has more digits than memory has room for. Stops when
 * nobody waits for the layout any more.
 */
final class BoundedArithmetic extends ArithmeticEngine {
  private static final ArithmeticEngine EXACT = ArithmeticEngine.BIGDECIMAL_ENGINE;

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    heedInterrupt();
    return EXACT.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    return bounded(EXACT.add(first, second));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    return bounded(EXACT.subtract(first, second));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    return bounded(EXACT.multiply(first, second));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    return bounded(EXACT.divide(first, second));
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return bounded(EXACT.modulus(first, second));
  }

  @Override
  public Number toNumber(String typed) {
    if (typed.length() > RenderLimits.MAX_DIGITS) {
      throw new NumberFormatException(typed.length() + " > " + RenderLimits.MAX_DIGITS);
    }
    Number number = EXACT.toNumber(typed);
    if (isTooLong(number)) {
      throw new NumberFormatException(typed);
    }
    return number;
  }

  private static Number bounded(Number result) throws TooManyDigitsException {
    heedInterrupt();
    if (isTooLong(result)) {
      throw new TooManyDigitsException();
    }
    return result;
  }

  private static void heedInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new RenderLimits.ExceededException();
    }
  }

  private static boolean isTooLong(Number number) {
    return number instanceof BigDecimal exact
        && (exact.scale() > RenderLimits.MAX_DIGITS
            || (long) exact.precision() - exact.scale() > RenderLimits.MAX_DIGITS);
  }
}
