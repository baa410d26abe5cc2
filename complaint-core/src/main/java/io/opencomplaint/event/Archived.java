package io.opencomplaint.event;

/** The file was put away 归档. */
public record Archived() implements CaseEvent {}
