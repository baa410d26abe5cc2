/**
 * Documents 文档 made from complaints for people who work with spreadsheets: what the tables and forms hold, whatever they become.
 */
@NullMarked
package io.opencomplaint.examples.documents;

import org.jspecify.annotations.NullMarked;
