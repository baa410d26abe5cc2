/** The program that the README shows. */
@NullMarked
package io.opencomplaint.examples.quickstart;

import org.jspecify.annotations.NullMarked;
