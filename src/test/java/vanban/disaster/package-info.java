/**
 * Runs of the program, in Javas of their own, to which bad things happen; and what is left then.
 */
package vanban.disaster;
