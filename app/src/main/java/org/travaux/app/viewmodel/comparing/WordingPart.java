package org.travaux.app.viewmodel.comparing;

/**
 * A stretch of a wording that is shown.
 *
 * @param changed whether it is what is not the same in the other
 */
public record WordingPart(String text, boolean changed) {}
