package io.opencomplaint.event;

/** Those to whom the complaint was assigned took it 接收. */
public record AssignmentAccepted() implements CaseEvent {}
