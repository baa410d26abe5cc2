/** Stores that are wrong in one way each, and the proof that the contract kit notices every one of them. */
@NullMarked
package io.opencomplaint.inmemory.wrong;

import org.jspecify.annotations.NullMarked;
