package org.travaux.app.viewmodel.positions;

/**
 * How far the negotiation was at a time.
 *
 * @param day the day as it is written in the language of the interface
 * @param open how many choices were open
 * @param settled how many had been settled
 * @param spoken the point in a sentence
 */
public record ProgressPoint(String day, int open, int settled, String spoken) {}
