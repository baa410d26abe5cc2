/** A store of one's own: complaints in a transactional key-value file, H2's MVStore, written from docs/writing-a-store.md. */
@NullMarked
package io.opencomplaint.examples.keyvalue;

import org.jspecify.annotations.NullMarked;
