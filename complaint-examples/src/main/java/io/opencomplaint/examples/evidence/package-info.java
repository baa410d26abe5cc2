/** A host that keeps its complaints as evidence: checkpoints, verification, and a case handed to an ombudsman. */
@NullMarked
package io.opencomplaint.examples.evidence;

import org.jspecify.annotations.NullMarked;
