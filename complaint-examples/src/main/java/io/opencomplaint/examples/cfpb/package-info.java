/** The import job. */
@NullMarked
package io.opencomplaint.examples.cfpb;

import org.jspecify.annotations.NullMarked;
