package vanban.compare.align;

/**
 * A stretch of the old list in whose place stands a stretch of the new one; one of both may be
 * empty, not both.
 *
 * @param oldFrom the first item of the old stretch
 * @param oldTo behind its last
 * @param nowFrom the first item of the new stretch
 * @param nowTo behind its last
 */
public record Edit(int oldFrom, int oldTo, int nowFrom, int nowTo) {}
