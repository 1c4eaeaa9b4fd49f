package org.xinfeng.calendar;

import java.time.LocalDate;

/**
 * A day found by counting working days, and whether it may still move.
 *
 * @param estimated whether a year that is not published was looked at, so that Monday to Friday had to stand in for its
 *     notice; such a day is good for planning a visit, never for a statutory deadline
 */
public record DueDay(LocalDate day, boolean estimated) {}
