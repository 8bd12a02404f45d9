package vanban.docx.mark;

/**
 * A place in a run where something is put between two letters.
 *
 * @param element that prints them, the manieth of its part
 * @param at how many letters it prints before the place
 * @param markup what is put there
 */
record Cut(int element, int at, String markup) {}
