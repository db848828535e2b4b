package org.travaux.app.viewmodel.positions;

/**
 * What the lines below it have in common, with how many they are.
 *
 * @param spoken the text, as it is shown and read aloud
 */
public record Heading(String spoken) implements ReviewLine {}
