package io.opencomplaint.event;

/**
 * The complaint got its number 登记.
 *
 * @param number 投诉编号
 */
public record Registered(String number) implements CaseEvent {}
