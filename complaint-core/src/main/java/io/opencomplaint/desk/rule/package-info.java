/** One rule for each act 规则: what it brings about, or what stands against it. */
@NullMarked
package io.opencomplaint.desk.rule;

import org.jspecify.annotations.NullMarked;
