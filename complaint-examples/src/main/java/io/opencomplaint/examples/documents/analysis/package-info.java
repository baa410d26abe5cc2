/** The periodic analysis of complaints 投诉分析报告 (S6) as a page to read and to print, with charts. */
@NullMarked
package io.opencomplaint.examples.documents.analysis;

import org.jspecify.annotations.NullMarked;
