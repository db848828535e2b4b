package org.travaux.markup.reading;

/**
 * What a text holds, in figures.
 *
 * @param brackets matched pairs of bracket characters of every kind and depth, each once, as a scan
 *     of the whole text with one stack would count them; {@code \[} and {@code \]} do not count
 * @param unclosed opening brackets without a partner in the whole text
 * @param stray closing brackets without a partner in the whole text
 * @param deepest how many brackets are open at once at the deepest place
 * @param choices places where the text will hold at most one of some alternatives, nested ones too
 * @param alternatives alternatives of all choices
 * @param positions positions of delegations on alternatives, choices and paragraphs
 * @param placeholders brackets to be filled in, which are not contested
 */
public record Counts(
        int brackets,
        int unclosed,
        int stray,
        int deepest,
        int choices,
        int alternatives,
        int positions,
        int placeholders) {}
