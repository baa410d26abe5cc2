/** A project that one gate must refuse. */
@NullMarked
package io.opencomplaint.canary;

import org.jspecify.annotations.NullMarked;
