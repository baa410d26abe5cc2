/** Whether a history is what it was when it was written 完整性: links of a chain, and what breaks it. */
@NullMarked
package io.opencomplaint.integrity;

import org.jspecify.annotations.NullMarked;
