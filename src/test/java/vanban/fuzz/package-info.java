/**
 * What strangers' bytes are fed to, the same way by a fuzzer (profile {@code fuzz}) and by a test
 * of the inputs that once were too much. Nothing here knows the fuzzer, so that every build
 * compiles it.
 */
package vanban.fuzz;
