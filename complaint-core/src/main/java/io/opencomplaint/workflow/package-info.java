/** What may follow what 流程: a table of statuses and acts, checked when it is built. */
@NullMarked
package io.opencomplaint.workflow;

import org.jspecify.annotations.NullMarked;
