/**
 * That what is printed is what the sources say, or that it is said: no false number, no lost word.
 */
package vanban.truth;
