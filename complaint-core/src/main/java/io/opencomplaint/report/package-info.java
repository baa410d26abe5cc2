/** Forms and sheets that a case fills in 表单: values first, then text in English and Chinese. */
@NullMarked
package io.opencomplaint.report;

import org.jspecify.annotations.NullMarked;
