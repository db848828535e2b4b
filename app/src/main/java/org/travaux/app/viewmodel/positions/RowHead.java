package org.travaux.app.viewmodel.positions;

/**
 * What stands in front of a paragraph's row.
 *
 * @param name its label, or its number
 * @param words its first words
 * @param open how many open choices it has; empty if none
 */
public record RowHead(String name, String words, String open) {}
