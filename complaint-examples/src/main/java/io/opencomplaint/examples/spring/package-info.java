/** A host that files complaints in its Spring transactions. */
@NullMarked
package io.opencomplaint.examples.spring;

import org.jspecify.annotations.NullMarked;
