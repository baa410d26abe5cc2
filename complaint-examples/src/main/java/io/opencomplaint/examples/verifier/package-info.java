/** Checks the bundle of a case with nothing but a JSON parser and SHA-256, as docs/integrity.md describes it: no database, no library. */
@NullMarked
package io.opencomplaint.examples.verifier;

import org.jspecify.annotations.NullMarked;
