/** A host that files complaints in its own JDBC transactions. */
@NullMarked
package io.opencomplaint.examples.embedding;

import org.jspecify.annotations.NullMarked;
