/** Vanban: official Vietnamese documents from YAML, prose and layouts. */
package vanban;
