/** A project that every gate lets pass. */
@NullMarked
package io.opencomplaint.canary;

import org.jspecify.annotations.NullMarked;
