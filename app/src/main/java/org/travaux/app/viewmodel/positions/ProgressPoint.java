package org.travaux.app.viewmodel.positions;

/**
 * How far the negotiation was at a time.
 *
 * @param at the day as it is written in the language of the interface, or what a revision is called
 * @param open how many choices were open
 * @param closed how many had been settled; of a revision, how many paragraphs were agreed
 * @param alarms changes outside brackets since the revision before; -1 if they are not counted
 * @param spoken the point in a sentence
 */
public record ProgressPoint(String at, int open, int closed, int alarms, String spoken) {}
